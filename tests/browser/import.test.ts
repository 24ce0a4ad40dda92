import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../../shared/contracts/content';
import { type Desk, eventually, openDesk, readBySlug } from './harness/desk';

type TableBlock = Extract<Block, { __component: 'newsroom.table' }>;

const PAGE = readFileSync(join(__dirname, '../pages/broken-tables.txt'), 'utf8');
const BEES = readFileSync(join(__dirname, '../pages/rooftop-bees.txt'), 'utf8');

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

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
