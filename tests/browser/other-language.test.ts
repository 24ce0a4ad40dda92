import { type Desk, ask, eventually, openDesk } from './harness/desk';

const ARTICLE = '/content-manager/collection-types/plugin::newsroom.article';
const RAGGED = 'Row 1 has 1 cell, the header 2';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

const table = (...rows: string[][]) => ({
  __component: 'newsroom.table',
  grid: { rows, headerRows: 1, headerColumn: false },
});

it('has the findings and decisions of the language that is open', async () => {
  await ask('POST', '/i18n/locales', { code: 'de', name: 'German (de)', isDefault: false });
  const article = await desk.draft({
    title: 'Ferries in two languages',
    slug: 'ferries-in-two-languages',
    standfirst: 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
    body: [table(['City', 'Fare'], ['Lyon'])],
  });
  await ask('PUT', `${ARTICLE}/${article}?locale=de`, {
    title: 'Fähren in zwei Sprachen',
    standfirst: 'Was die Fähre kostet.',
    slug: 'faehren-in-zwei-sprachen',
    body: [table(['Stadt', 'Preis'], ['Lyon', '2,10']), { __component: 'newsroom.prose', markdown: 'ANZEIGE' }],
  });
  await desk.openArticle(article);
  const ragged = desk.page.locator('[data-newsroom-row]', { hasText: RAGGED });
  await ragged.getByRole('button', { name: 'On purpose…' }).click();
  const dialog = desk.page.getByRole('dialog', { name: 'On purpose' });
  await dialog.getByRole('button', { name: 'Keep as it is' }).click();
  await desk.page.getByRole('button', { name: '1 on purpose' }).waitFor();

  // A message that stands under a field is one of this language, too.
  const message = desk.page.locator('form [id$="-error"]', { hasText: 'Lorem ipsum' });
  await desk.page.locator('[data-newsroom-row]', { hasText: 'Lorem ipsum' }).getByText('Go there').first().click();
  await message.waitFor();

  const asked = desk.page.waitForRequest((request) => /newsroom\/dismissals\?.*locale=de/.test(request.url()));
  await desk.page.getByRole('combobox', { name: 'Locales' }).click();
  await desk.page.getByRole('option', { name: 'German (de)' }).click();
  await asked;

  await desk.panelMessage('“ANZEIGE”').waitFor();
  await eventually(async () => expect(await desk.page.getByRole('button', { name: '1 on purpose' }).count()).toBe(0));
  await eventually(async () => expect(await ragged.count()).toBe(0));
  await message.waitFor({ state: 'hidden' });

  await desk.page.getByRole('combobox', { name: 'Locales' }).click();
  await desk.page.getByRole('option', { name: 'English (en)' }).click();
  await desk.page.getByRole('button', { name: '1 on purpose' }).waitFor();
  await eventually(async () => expect(await desk.panelMessage('“ANZEIGE”').count()).toBe(0));
});
