import { type Desk, eventually, openDesk } from './harness/desk';

const RAGGED = 'Row 1 has 3 cells, the header only 2';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

it('keeps what is on purpose, with the reason, until it is taken back', async () => {
  const article = await desk.draft({
    title: 'Fares of the night train',
    slug: 'fares-of-the-night-train',
    body: [
      {
        __component: 'newsroom.table',
        grid: {
          rows: [
            ['Class', 'Fare'],
            ['Seat', '29', 'from Monday'],
            ['Sleeper', '89'],
          ],
          headerRows: 1,
          headerColumn: false,
        },
      },
    ],
  });
  await desk.openArticle(article);
  await desk.panelMessage(RAGGED).waitFor();
  await desk.page.getByText('1 finding stops publishing').first().waitFor();
  const row = desk.page.locator('[data-newsroom-row]').filter({ hasText: RAGGED }).first();
  await desk.shot('on-purpose-before');

  await row.getByRole('button', { name: 'On purpose…' }).click();
  const dialog = desk.page.getByRole('dialog', { name: 'On purpose' });
  await dialog.waitFor();
  await desk.settle();
  await desk.shot('on-purpose-dialog');
  await dialog.getByRole('button', { name: 'Keep as it is' }).click();
  await dialog.getByText('An error needs a reason.').waitFor();
  await desk.shot('on-purpose-unreasoned');
  await dialog.getByRole('textbox', { name: 'Why' }).fill('The third word is a remark');
  await dialog.getByRole('button', { name: 'Keep as it is' }).click();

  await desk.panelMessage(RAGGED).waitFor({ state: 'hidden' });
  await desk.page
    .getByText(/^Ready, 1 warning/)
    .first()
    .waitFor();
  await desk.shot('on-purpose-after');

  await desk.openArticle(article);
  await desk.page.getByRole('button', { name: '1 on purpose' }).click();
  await desk.page.getByText('It is meant so: The third word is a remark').waitFor();
  await desk.panelMessage(RAGGED).waitFor();
  await desk.shot('on-purpose-list');

  await desk.publish();
  await desk.openArticle(article);
  await desk.page.getByRole('button', { name: '1 on purpose' }).click();
  await desk.page.getByRole('button', { name: 'Take back' }).click();

  await desk.page.getByText('1 finding stops publishing').first().waitFor();
  await eventually(async () => expect(await row.isVisible()).toBe(true));
});

it('can be said in the text, by the keyboard alone, and undone at once', async () => {
  const article = await desk.draft({
    title: 'A printer looks back',
    slug: 'a-printer-looks-back',
    body: [{ __component: 'newsroom.prose', markdown: 'The sample page read: “Lorem ipsum dolor sit amet.' }],
  });
  await desk.openArticle(article);
  await desk.panelMessage('A quotation opens').waitFor();

  const row = desk.page.locator('[data-newsroom-row]').filter({ hasText: 'A quotation opens' });
  await row.getByRole('button', { name: 'Go there' }).focus();
  await desk.page.keyboard.press('Enter');
  const card = desk.page.locator('.CodeMirror').getByRole('group');
  await card.getByRole('button', { name: 'On purpose…' }).focus();
  await desk.page.keyboard.press('Enter');
  const dialog = desk.page.getByRole('dialog', { name: 'On purpose' });
  await dialog.getByRole('textbox', { name: 'Why' }).focus();
  await desk.page.keyboard.type('It is quoted as it was set');
  await dialog.getByRole('button', { name: 'Keep as it is' }).focus();
  await desk.page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  const undo = desk.page.getByRole('status').filter({ hasText: 'On purpose' }).getByRole('button', { name: 'Undo' });
  await undo.waitFor();
  await desk.shot('on-purpose-undo');

  await undo.focus();
  await desk.page.keyboard.press('Enter');

  await undo.waitFor({ state: 'hidden' });
  await eventually(async () => expect(await row.isVisible()).toBe(true));
  await eventually(async () => expect(await desk.page.getByRole('button', { name: /on purpose$/ }).count()).toBe(0));
});
