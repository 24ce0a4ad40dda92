import { ARTICLE_UID } from '../../shared/uids';
import { type Desk, ask, openDesk, readBySlug } from './harness/desk';
import { comeOutEarlier } from './harness/older';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

const LABELS = { wrong: 'What was wrong', right: 'What is right' };
const dialog = () => desk.page.getByRole('dialog');
const panel = () => desk.page.locator('aside');
const open = async (name: string): Promise<void> => {
  await panel().getByRole('button', { name }).first().click();
  await dialog().getByLabel(LABELS.wrong).waitFor();
};

it('takes a correction beside the article, shows it to readers at once, changes it and takes it off', async () => {
  const article = await desk.draft({
    title: 'Fares rise in spring',
    slug: 'fares-rise-in-spring',
    body: [{ __component: 'newsroom.prose', markdown: 'The ferry costs 29 euros from Monday on.' }],
  });
  await desk.openArticle(article);
  await desk.panelMessage('Whole page').waitFor();
  expect(await panel().getByText('Corrections').count()).toBe(0);
  await ask('POST', `/content-manager/collection-types/${ARTICLE_UID}/${article}/actions/publish`, {});

  await desk.openArticle(article);
  await desk.panelMessage('None so far.').waitFor();
  await open('Add a correction…');
  expect(
    await dialog()
      .getByLabel(LABELS.wrong)
      .evaluate((field) => field === document.activeElement),
  ).toBe(true);
  await dialog().getByRole('button', { name: 'Add', exact: true }).press('Enter');
  expect(await dialog().getByText('This is needed').count()).toBe(2);
  await dialog().getByLabel(LABELS.wrong).fill('The ferry was said to cost 25 euros.');
  await dialog().getByLabel(LABELS.right).fill('It costs 29 euros.');
  await desk.shot('correction-form');
  expect(await desk.seriousIn('[role="dialog"]')).toEqual([]);
  await dialog().getByRole('button', { name: 'Add', exact: true }).click();

  await desk.panelMessage('Now: It costs 29 euros.').waitFor();
  await dialog().waitFor({ state: 'detached' });
  const [made] = (await readBySlug('fares-rise-in-spring')).corrections;
  expect(made).toMatchObject({ wrong: 'The ferry was said to cost 25 euros.', right: 'It costs 29 euros.' });
  expect(Math.abs(Date.parse(made?.correctedAt ?? '') - Date.now())).toBeLessThan(60_000);
  await desk.shot('corrections');
  expect(await desk.seriousIn('aside')).toEqual([]);

  await open('Edit…');
  expect(await dialog().getByLabel(LABELS.wrong).inputValue()).toBe('The ferry was said to cost 25 euros.');
  await dialog().getByLabel(LABELS.right).fill('It costs 31 euros.');
  await dialog().getByRole('button', { name: 'Save', exact: true }).click();
  await desk.panelMessage('Now: It costs 31 euros.').waitFor();
  expect((await readBySlug('fares-rise-in-spring')).corrections).toEqual([{ ...made, right: 'It costs 31 euros.' }]);

  await desk.page.addInitScript(() => localStorage.setItem('STRAPI_THEME', 'dark'));
  await desk.openArticle(article);
  await desk.panelMessage('Now: It costs 31 euros.').waitFor();
  await desk.page.setViewportSize({ width: 1100, height: 1000 });
  await desk.shot('corrections-dark-1100');
  expect(await desk.seriousIn('aside')).toEqual([]);
  await open('Edit…');
  await desk.shot('correction-form-dark');
  expect(await desk.seriousIn('[role="dialog"]')).toEqual([]);
  await desk.page.keyboard.press('Escape');
  await desk.page.setViewportSize({ width: 390, height: 900 });
  await desk.openArticle(article);
  await desk.page.getByRole('button', { name: 'Open more actions' }).click();
  await desk.message('Now: It costs 31 euros.').waitFor();
  await desk.message('Now: It costs 31 euros.').scrollIntoViewIfNeeded();
  await desk.shot('corrections-390');
  await desk.page.getByRole('button', { name: 'Edit…' }).click();
  await dialog().getByLabel(LABELS.wrong).waitFor();
  await desk.shot('correction-form-390');
  await dialog().getByRole('button', { name: 'Cancel' }).click();
  await desk.page.setViewportSize({ width: 1500, height: 1000 });

  await desk.openArticle(article);
  await panel().getByRole('button', { name: 'Remove…' }).click();
  await desk.page.getByRole('alertdialog').waitFor();
  await desk.shot('correction-remove-dark');
  await desk.page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await desk.panelMessage('None so far.').waitFor();
  expect((await readBySlug('fares-rise-in-spring')).corrections).toEqual([]);
});

it('points out a changed fact, before and after it is published, until a correction says so', async () => {
  const CHANGED = 'A fact that readers know has changed, and no correction says so';
  const article = await desk.draft({
    title: 'Ferry counted',
    slug: 'ferry-counted',
    body: [
      { __component: 'newsroom.prose', markdown: 'The ferry carries 4,100 people a day between Velmar and Norrby.' },
    ],
  });
  await ask('POST', `/content-manager/collection-types/${ARTICLE_UID}/${article}/actions/publish`, {});
  comeOutEarlier(article, 2);
  await desk.page.addInitScript(() => localStorage.setItem('STRAPI_THEME', 'light'));
  await desk.openArticle(article);
  await desk.panelMessage('None so far.').waitFor();
  await panel().getByRole('button', { name: '2 notes' }).click();
  expect(await panel().getByText(CHANGED).count()).toBe(0);

  await desk.openBlock('Prose');
  await desk.page.locator('.CodeMirror').first().click();
  await desk.page.keyboard.press('ControlOrMeta+A');
  await desk.page.keyboard.type('The ferry carries 5,200 people a day between Velmar and Norrby.');
  await desk.panelMessage(CHANGED).waitFor();
  expect([await panel().locator('del').innerText(), await panel().locator('ins').innerText()]).toEqual([
    expect.stringContaining('4,100'),
    expect.stringContaining('5,200'),
  ]);
  await desk.shot('change-without-note');
  expect(await desk.seriousIn('aside')).toEqual([]);
  await desk.publish();
  await desk.openArticle(article);
  await panel().getByRole('button', { name: '3 notes' }).click();
  await desk.panelMessage(CHANGED).waitFor();

  const row = panel().locator('[data-newsroom-row]').filter({ hasText: CHANGED });
  await row.getByRole('button', { name: 'Add a correction…' }).click();
  await dialog().getByLabel(LABELS.wrong).fill('The ferry was said to carry 4,100 people.');
  await dialog().getByLabel(LABELS.right).fill('It carries 5,200.');
  await dialog().getByRole('button', { name: 'Add', exact: true }).click();
  await desk.panelMessage(CHANGED).waitFor({ state: 'hidden' });
  await desk.panelMessage('Now: It carries 5,200.').waitFor();
  await desk.shot('change-noted');
});
