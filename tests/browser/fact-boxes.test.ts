import { ARTICLE_UID, FACT_BOX_UID } from '../../shared/uids';
import { type Desk, ask, createEntry, openDesk, readBySlug } from './harness/desk';

const CHANGED = 'The fact box “The harbour ferry” has changed since it was placed here';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

const openBox = async (documentId: string): Promise<void> => {
  await desk.open(`/content-manager/collection-types/${FACT_BOX_UID}/${documentId}`);
  await desk.page.getByRole('heading', { level: 1 }).waitFor();
};
const showing = (factBox: string) => ({
  body: [
    { __component: 'newsroom.prose', markdown: 'Every tenth inhabitant of Velmar takes the ferry in the morning.' },
    { __component: 'newsroom.fact-box-embed', factBox },
  ],
});

it('shows where a fact box stands, warns there when its figure changes, and tells what it was', async () => {
  const factBox = await createEntry(FACT_BOX_UID, {
    title: 'The harbour ferry',
    kind: 'figure',
    asOf: '2026-01-31',
    body: 'It carries 4,100 people a day.',
  });
  const [first, second] = [
    await desk.draft({ title: 'Ferry to stay for the winter', slug: 'ferry-to-stay', ...showing(factBox) }),
    await desk.draft({ title: 'Quay to be rebuilt', slug: 'quay-to-be-rebuilt', ...showing(factBox) }),
  ];
  await ask('POST', `/content-manager/collection-types/${ARTICLE_UID}/${first}/actions/publish`, {});

  await openBox(factBox);
  await desk.panelMessage('Shown in 2 articles').waitFor();
  await desk.panelMessage('not published').waitFor();
  await desk.page.locator('.CodeMirror').first().click();
  await desk.page.keyboard.press('ControlOrMeta+A');
  await desk.page.keyboard.type('It carries 5,200 people a day.');
  await desk.shot('fact-box-uses');
  await desk.publish();

  await desk.page.getByRole('button', { name: 'History…' }).click();
  const dialog = desk.page.getByRole('dialog', { name: 'History' });
  await dialog.locator('ins', { hasText: '5,200' }).waitFor();
  expect(await dialog.locator('del').allInnerTexts()).toEqual([expect.stringContaining('4,100')]);
  await desk.shot('fact-box-history');
  expect(await desk.seriousIn('[role="dialog"]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).last().click();

  await desk.page.locator('aside').getByRole('link', { name: 'Ferry to stay for the winter' }).click();
  await desk.panelMessage(CHANGED).waitFor();
  expect(await desk.page.locator('aside del').innerText()).toContain('4,100');
  await desk.shot('fact-box-changed');
  await desk.page.setViewportSize({ width: 1100, height: 1000 });
  await desk.shot('fact-box-changed-1100');
  await desk.page.setViewportSize({ width: 1500, height: 1000 });
  expect(await desk.seriousIn('aside')).toEqual([]);
  await desk.page.getByRole('button', { name: 'Accept the change' }).click();
  await desk.panelMessage(CHANGED).waitFor({ state: 'hidden' });
  await desk.panelMessage('Accepted').waitFor();
  await desk.shot('fact-box-accepted');
  await desk.page.locator('aside').getByRole('button', { name: 'Undo' }).click();
  await desk.panelMessage(CHANGED).waitFor();

  // Who publishes it anew has seen it as well; Strapi asks for a change first.
  await desk.page.locator('input[name="title"]').fill('Ferry to stay all winter');
  await desk.publish();
  await desk.panelMessage(CHANGED).waitFor({ state: 'hidden' });
  expect((await readBySlug('ferry-to-stay')).factBoxes[0]?.markdown).toBe('It carries 5,200 people a day.');
  await desk.openArticle(second);
  await desk.panelMessage('Whole page').waitFor();
  expect(await desk.panelMessage(CHANGED).isVisible()).toBe(false);

  await desk.page.addInitScript(() => localStorage.setItem('STRAPI_THEME', 'dark'));
  await openBox(factBox);
  await desk.panelMessage('Shown in 2 articles').waitFor();
  expect(await desk.seriousIn('aside')).toEqual([]);
  await desk.shot('fact-box-uses-dark');
  await desk.page.getByRole('button', { name: 'History…' }).click();
  await dialog.locator('ins', { hasText: '5,200' }).waitFor();
  expect(await desk.seriousIn('[role="dialog"]')).toEqual([]);
  await desk.shot('fact-box-history-dark');
  await dialog.getByRole('button', { name: 'Close' }).last().click();

  await desk.page.setViewportSize({ width: 390, height: 900 });
  await openBox(factBox);
  await desk.page.getByRole('button', { name: 'Open more actions' }).click();
  await desk.message('Shown in 2 articles').waitFor();
  await desk.shot('fact-box-uses-390');
  await desk.page.getByRole('button', { name: 'History…' }).click();
  await dialog.locator('ins', { hasText: '5,200' }).waitFor();
  await desk.shot('fact-box-history-390');
});
