import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../../shared/contracts/content';
import { type Desk, eventually, openDesk, readBySlug } from './harness/desk';

type TableBlock = Extract<Block, { __component: 'newsroom.table' }>;

const PAGE = readFileSync(join(__dirname, '../pages/broken-tables.txt'), 'utf8');
const BEES = readFileSync(join(__dirname, '../pages/rooftop-bees.txt'), 'utf8');

let desk: Desk;
// A page that was pasted survives a reload, so each test has a window of its own.
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk?.close());

it('makes drafts of a pasted page', async () => {
  await desk.open('/plugins/newsroom/import');
  await desk.paste(desk.page.getByLabel('The page'), BEES);
  await desk.message('36 of 36 lines placed').waitFor();

  await desk.page.getByRole('button', { name: 'Create 1 article' }).click();
  await desk.message('“Rooftop Bees: Honey Up, Hives Down in Port Alder” was created as a draft').waitFor();
  await desk.page.getByRole('link', { name: 'Open the article' }).click();

  await desk.page.getByRole('heading', { level: 1, name: /Rooftop Bees/ }).waitFor();
  await eventually(async () =>
    expect(await desk.page.getByRole('button', { name: /Fact box/i }).count()).toBeGreaterThanOrEqual(2),
  );
});

it('keeps the paste and says so when the page is empty', async () => {
  await desk.open('/plugins/newsroom/import');
  await desk.page.getByRole('button', { name: 'Read the page' }).click();

  await desk.message('There is no text to import.').waitFor();
});

it('brings a page with a repair switched off to a sound article on the site', async () => {
  await desk.open('/plugins/newsroom/import');
  await desk.paste(desk.page.getByLabel('The page'), PAGE);
  await desk.message('39 of 39 lines placed').waitFor();
  await desk.page.getByRole('switch', { name: 'Repair of lines 32 to 39' }).click();
  await desk.page.getByLabel('Title', { exact: true }).fill('Ferries of Skarholm');
  await desk.page.getByRole('button', { name: 'Create 1 article' }).click();
  await desk.page.getByRole('link', { name: 'Open the article' }).click();

  await desk.message('The header stands again in row').waitFor();
  await desk.page.getByRole('button', { name: 'Repair table…' }).first().click();
  await desk.page.getByRole('dialog').getByRole('group', { name: 'Before, 6 rows, 11 columns' }).waitFor();
  await desk.shot('import-repair-dialog');
  await desk.page.getByRole('button', { name: 'Apply' }).click();
  await desk.message('The header stands again in row').waitFor({ state: 'hidden' });
  await desk.publish();

  const { blocks, html } = await readBySlug('ferries-of-skarholm');
  const grids = blocks.flatMap((block) =>
    block.__component === 'newsroom.table' ? [(block as TableBlock).grid.rows] : [],
  );
  expect(grids.map((rows) => rows.map((cells) => cells.length))).toEqual([
    [3, 3, 3, 3],
    [3, 3, 3, 3],
    [3, 3, 3],
  ]);
  expect(html).toMatch(/<\/table>\s*(<\/[a-z]+>\s*)*<h2[^>]*>Final Thoughts<\/h2>\s*<p>As the ice drifts/);
  expect(html).not.toContain('ADVERTISEMENT');
});

const tab = (name: string) => desk.page.getByRole('tab', { name, exact: true });

it('counts and lists what is left as the editor fills in and chooses, and asks before all that goes', async () => {
  const { page } = desk;
  const title = page.getByLabel('Title', { exact: true });
  const author = page.getByRole('combobox', { name: 'Author' });
  await desk.open('/plugins/newsroom/import');
  await desk.paste(page.getByLabel('The page'), PAGE);

  await tab('To look at 2').click();
  await page.getByText('The article has no title').waitFor();
  expect(await page.getByRole('tabpanel').getByRole('listitem').count()).toBe(2);
  await desk.shot('import-look');
  const top = async () => Math.round((await title.boundingBox())?.y ?? 0);
  const before = await top();
  await title.fill('Ferries of Skarholm');
  await tab('To look at 1').waitFor();
  expect(await top()).toBe(before);
  await author.click();
  await page.keyboard.type('Ines Holm');
  await desk.shot('import-author');
  await page.getByRole('option', { name: 'Create “Ines Holm”' }).click();
  await tab('To look at 0').waitFor();
  await page.getByText('None.').waitFor();
  expect(await page.getByText('The article has no title').count()).toBe(0);
  await title.fill('');
  await tab('To look at 1').waitFor();
  await page.getByText('The article has no title').waitFor();

  await tab('Taken off 4').click();
  await page.getByText('Taken off, as it stands twice: “Measure').waitFor();
  await page.getByText('How to repair it', { exact: true }).waitFor();
  await desk.shot('import-taken-off');
  await page.getByRole('switch', { name: 'Repair of lines 32 to 39' }).click();
  await tab('Taken off 0 of 4').waitFor();
  await tab('Repairs 0 of 1').waitFor();
  await desk.shot('import-switched-off');

  await page.getByRole('button', { name: 'Start again' }).click();
  const question = page.getByRole('alertdialog', { name: 'Start again?' });
  await question.waitFor();
  await desk.shot('import-start-again');
  await question.getByRole('button', { name: 'Cancel' }).click();
  await tab('Taken off 0 of 4').waitFor();
  await page.getByRole('button', { name: 'Start again' }).click();
  await question.getByRole('button', { name: 'Start again' }).click();

  const box = page.getByLabel('The page');
  await desk.paste(box, '');
  await page.keyboard.type('Boats at six');
  await eventually(async () => expect(await box.inputValue()).toBe('Boats at six'));
});

it('shows that there is more of a large table, and scrolls it by keyboard with its words whole', async () => {
  const { page } = desk;
  const names = ['Crossing', 'Passengers', 'Motorcycles', 'Refrigerated', 'Accompanied', 'Unaccompanied', 'Livestock'];
  const columns = [...names, ...names.map((name) => `Night${name.toLowerCase()}`)];
  const rows = Array.from({ length: 24 }, (_, row) => `| ${columns.map((name) => `${name} ${row}`).join(' | ')} |`);
  const table = [`| ${columns.join(' | ')} | | |`, `|${'---|'.repeat(16)}`, ...rows].join('\n');
  await desk.open('/plugins/newsroom/import');
  await desk.paste(page.getByLabel('The page'), `Ferries of Skarholm\n\nby Ines Holm\n\n${table}`);
  await page.getByRole('button', { name: 'Before and after' }).first().click();

  const before = page.getByRole('group', { name: 'Before, 24 rows, 16 columns' });
  await before.waitFor();
  await page.getByText('There is more of it').first().waitFor();
  await before.scrollIntoViewIfNeeded();
  await desk.shot('import-large-table');
  expect(await desk.seriousIn('[data-detail]')).toEqual([]);
  // A word that is broken stands on more lines than one.
  const isBroken = await before.locator('th').evaluateAll((cells) =>
    cells.some((cell) => {
      const word = document.createRange();
      word.selectNodeContents(cell);
      return word.getClientRects().length > 1;
    }),
  );
  expect(isBroken).toBe(false);
  await before.focus();
  await page.keyboard.press('End');
  await eventually(async () => expect(await before.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0));
  await page.keyboard.press('ArrowRight');
  await eventually(async () => expect(await before.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0));
  await page.setViewportSize({ width: 700, height: 1000 });
  await desk.shot('import-large-table-narrow');
  await page.setViewportSize({ width: 1500, height: 1000 });
});

it('speaks the language of the panel, of findings, repairs and languages alike', async () => {
  const { page } = desk;
  await page.addInitScript(() => localStorage.setItem('strapi-admin-language', 'de'));
  await desk.open('/plugins/newsroom/import');
  await desk.paste(page.getByLabel('Die Seite'), PAGE);
  await page.getByText('Der Artikel hat keinen Titel').waitFor();
  await page.getByRole('combobox', { name: 'Art der Reparatur' }).click();
  await eventually(async () =>
    expect(await page.getByRole('option').allInnerTexts()).toEqual(['Beide zusammenführen', 'In zwei Tabellen teilen']),
  );
  await desk.shot('import-de');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Neu beginnen' }).click();
  await desk.paste(
    page.getByLabel('Die Seite'),
    'Promy odpływają o szóstej rano i wracają dopiero wieczorem, a mieszkańcy wysp od lat proszą o jeszcze jeden kurs. Urząd odpowiada, że na to nie ma pieniędzy, ale obiecuje, że wróci do tej sprawy po zimie. W tym czasie dwa statki zostaną przebudowane, a trzeci popłynie tylko wtedy, kiedy morze będzie spokojne. Uczniowie dostaną bilety za darmo, a rybacy zapłacą tyle samo co w ubiegłym roku.',
  );
  await page.getByText('Keine Wendungen für Polnisch hinterlegt').waitFor();
});
