import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Desk, openDesk } from './harness/desk';

const PAGE = readFileSync(join(__dirname, '../pages/night-market.txt'), 'utf8');

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

/** What axe calls serious or critical inside these elements: rule, and the elements it speaks of. */
async function seriousIn(...selectors: string[]): Promise<string[]> {
  await desk.settle();
  let axe = new AxeBuilder({ page: desk.page });
  for (const selector of selectors) axe = axe.include(selector);
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

it('has an import page that everybody can use', async () => {
  await desk.open('/plugins/newsroom/import');
  const field = desk.page.getByLabel('The page');
  await field.waitFor();
  expect(await seriousIn('main')).toEqual([]);

  await desk.paste(field, PAGE);
  await desk.message('39 of 39 lines placed').waitFor();
  expect(await seriousIn('main')).toEqual([]);
});

it('has a panel, a grid and a preview that everybody can use', async () => {
  const article = await desk.draft({
    title: 'Trams in spring',
    slug: 'trams-in-spring',
    body: [
      {
        __component: 'newsroom.table',
        grid: { rows: [['City', 'Fare'], ['Lyon']], headerRows: 1, headerColumn: false },
      },
    ],
  });
  await desk.openArticle(article);
  await desk.openBlock('Table');
  await desk.page.getByRole('grid').waitFor();
  expect(await seriousIn('aside', '[data-newsroom-grid]')).toEqual([]);

  await desk.page.getByRole('button', { name: 'Repair table…' }).first().click();
  await desk.page.getByRole('dialog').waitFor();
  expect(await seriousIn('[role="dialog"]')).toEqual([]);
});

it.each(['light', 'dark'])(
  'asks in the %s why something is on purpose, and lists it, so that everybody can answer',
  async (theme) => {
    const article = await desk.draft({
      title: `Buses in the ${theme}`,
      slug: `buses-in-the-${theme}`,
      body: [
        {
          __component: 'newsroom.table',
          grid: { rows: [['City', 'Fare'], ['Lyon']], headerRows: 1, headerColumn: false },
        },
      ],
    });
    await desk.page.addInitScript((chosen) => localStorage.setItem('STRAPI_THEME', chosen), theme);
    await desk.openArticle(article);
    const row = desk.page.locator('[data-newsroom-row]').filter({ hasText: 'Row 1 has 1 cell' });
    await row.getByRole('button', { name: 'On purpose…' }).click();
    const dialog = desk.page.getByRole('dialog', { name: 'On purpose' });
    await dialog.getByRole('combobox').first().click();
    await desk.page.getByRole('option', { name: 'Until a day…' }).click();
    await dialog.getByText('Last day').waitFor();
    const folder = process.env['NEWSROOM_SHOTS'];
    if (folder) await desk.page.screenshot({ path: `${folder}/dialog-${theme}.png` });
    expect(await seriousIn('[role="dialog"]')).toEqual([]);

    await dialog.getByRole('combobox').first().click();
    await desk.page.getByRole('option', { name: 'For 30 days' }).click();
    await dialog.getByRole('button', { name: 'Keep as it is' }).click();
    await desk.page.getByRole('button', { name: '1 on purpose' }).click();
    if (folder) await desk.page.screenshot({ path: `${folder}/list-${theme}.png` });
    expect(await seriousIn('aside')).toEqual([]);
  },
);

it.each(['light', 'dark'])(
  'says in the %s what is not known, and in its strip what comes next, so that all can read it',
  async (theme) => {
    const article = await desk.draft({
      title: `Trams in the ${theme}`,
      slug: `trams-in-the-${theme}`,
      body: [
        {
          __component: 'newsroom.table',
          grid: { rows: [['City', 'Fare'], ['Lyon']], headerRows: 1, headerColumn: false },
        },
      ],
    });
    await desk.page.addInitScript((chosen) => localStorage.setItem('STRAPI_THEME', chosen), theme);
    await desk.page.route(/\/newsroom\//, (route) => route.fulfill({ status: 500 }));
    await desk.page.setViewportSize({ width: 1280, height: 300 });
    await desk.openArticle(article);
    await desk.page.locator('[data-newsroom-strip]').getByRole('button', { name: 'Next' }).waitFor();
    const folder = process.env['NEWSROOM_SHOTS'];
    if (folder) await desk.page.screenshot({ path: `${folder}/strip-${theme}.png` });
    expect(await seriousIn('[data-newsroom-strip]')).toEqual([]);

    await desk.page.setViewportSize({ width: 1280, height: 900 });
    await desk.panelMessage('What is on purpose is not known').waitFor();
    if (folder) await desk.page.screenshot({ path: `${folder}/not-known-${theme}.png` });
    expect(await seriousIn('aside')).toEqual([]);
    await desk.page.unroute(/\/newsroom\//);
  },
);
