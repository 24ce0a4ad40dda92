import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { type Desk, createEntry, eventually, openDesk, readBySlug, savedEntry } from './harness/desk';

const ARTICLE = 'plugin::newsroom.article';
const PAGE = readFileSync(join(__dirname, '../pages/broken-tables.txt'), 'utf8');
const REPEATED = 'The header stands again in row';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

const button = (name: string | RegExp, within: Pick<Locator, 'getByRole'> = desk.page) =>
  within.getByRole('button', { name, exact: true }).first();
const press = async (target: Locator): Promise<void> => {
  await desk.tabTo(target);
  await desk.page.keyboard.press('Enter');
};

/** Into Strapi's tables by Tab, on by the arrows: down to the row, right to what stands in it. */
const goTo = async (row: Locator, target: Locator): Promise<void> => {
  await row.waitFor();
  await desk.pressUntil('Tab', () => desk.page.locator('[role="grid"] :focus').isVisible());
  await desk.pressUntil('ArrowDown', () => row.locator(':focus').isVisible());
  await desk.pressUntil('ArrowRight', () => target.evaluate((element) => element === document.activeElement));
};
const repairTable = async (): Promise<void> => {
  await press(button('Repair table…'));
  await press(button('Apply', desk.page.getByRole('dialog')));
  await desk.panelMessage(REPEATED).waitFor({ state: 'hidden' });
};

it('brings a page from the paste to the site', async () => {
  const { page } = desk;
  await desk.open('/plugins/newsroom/import');
  await page.evaluate((text) => navigator.clipboard.writeText(text), PAGE);
  await desk.tabTo(page.getByLabel('The page'));
  await page.keyboard.press('ControlOrMeta+V');
  await desk.message('39 of 39 lines placed').waitFor();
  await desk.tabTo(page.getByRole('switch', { name: 'Repair of lines 32 to 39' }));
  await page.keyboard.press('Space');
  await desk.tabTo(page.getByLabel('Title', { exact: true }));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Ferries by the keys alone');
  await press(button('Create 1 article'));
  await press(page.getByRole('link', { name: 'Open the article' }));

  await desk.panelMessage(REPEATED).waitFor();
  await repairTable();
  await press(button('Undo'));
  await desk.panelMessage(REPEATED).waitFor();
  await page.locator('[data-newsroom-heading]:focus').waitFor();
  await repairTable();

  await press(button('On purpose…'));
  await desk.tabTo(page.getByRole('textbox', { name: 'Why' }));
  await page.keyboard.type('The office signs it as a whole');
  await press(button('Keep as it is'));
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await button('Publish').click({ trial: true });
  const published = page.waitForResponse((response) => /\/actions\/publish/.test(response.url()));
  await page.keyboard.press('ControlOrMeta+Shift+Enter');
  expect((await published).ok()).toBe(true);
  expect((await readBySlug('ferries-by-the-keys-alone')).html).toContain('As the ice drifts');
});

it('scans, mends a fault on several pages and takes it back', async () => {
  const { page } = desk;
  const section = await createEntry('plugin::newsroom.section', { name: 'Signals', slug: 'signals' });
  const ids: string[] = [];
  for (const name of ['Lamps', 'Horns', 'Flags'])
    ids.push(
      await desk.draft({
        title: `${name} at sea`,
        slug: `${name.toLowerCase()}-at-sea`,
        section: { connect: [{ documentId: section }] },
        body: [{ __component: 'newsroom.prose', markdown: `${name} are seen.\n\nYou may also like` }],
      }),
    );
  const texts = () =>
    Promise.all(
      ids.map(async (id) => (await savedEntry<{ body: { markdown: string }[] }>(ARTICLE, id)).body[0]?.markdown),
    );
  const before = await texts();

  await desk.open('/plugins/newsroom/desk?tab=groups&section=Signals');
  await press(button('Scan now'));
  await page
    .getByRole('main')
    .getByText(/^Scan: \d+ entr(y|ies) checked/)
    .waitFor();
  const row = page.getByRole('row').filter({ hasText: '“You may also like” has nothing under it' });
  await goTo(row, button('Fix on 3 pages…', row));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Fix on 3 pages' });
  await desk.tabTo(dialog.getByRole('checkbox', { name: 'Flags at sea' }));
  await page.keyboard.press('Space');
  await press(button('Fix 2 pages', dialog));
  await dialog.getByText('2 pages repaired').waitFor();
  expect(await texts()).toEqual(['Lamps are seen.', 'Horns are seen.', before[2]]);

  await press(button('Undo 2', dialog));
  await dialog.getByText('2 pages put back').waitFor();
  expect(await texts()).toEqual(before);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  // Where the dialog was opened from, if it is still there; the page else, never nowhere.
  await eventually(async () =>
    expect(await page.evaluate(() => document.activeElement?.closest('main, tr')?.tagName)).toBeTruthy(),
  );
});
