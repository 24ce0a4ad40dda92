import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Desk, openDesk } from './harness/desk';

const PAGE = readFileSync(join(__dirname, '../pages/night-market.txt'), 'utf8');

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

it('has an import page that everybody can use', async () => {
  await desk.open('/plugins/newsroom/import');
  const field = desk.page.getByLabel('The page');
  await field.waitFor();
  expect(await desk.seriousIn('main')).toEqual([]);

  await desk.paste(field, PAGE);
  await desk.message('39 of 39 lines placed').waitFor();
  expect(await desk.seriousIn('main')).toEqual([]);
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
  expect(await desk.seriousIn('aside', '[data-newsroom-grid]')).toEqual([]);

  await desk.page.getByRole('button', { name: 'Repair table…' }).first().click();
  await desk.page.getByRole('dialog').waitFor();
  expect(await desk.seriousIn('[role="dialog"]')).toEqual([]);
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
    await desk.shot(`dialog-${theme}`);
    expect(await desk.seriousIn('[role="dialog"]')).toEqual([]);

    await dialog.getByRole('combobox').first().click();
    await desk.page.getByRole('option', { name: 'For 30 days' }).click();
    await dialog.getByRole('button', { name: 'Keep as it is' }).click();
    await desk.page.getByRole('button', { name: '1 on purpose' }).click();
    await desk.shot(`list-${theme}`);
    expect(await desk.seriousIn('aside')).toEqual([]);
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
    await desk.shot(`strip-${theme}`);
    expect(await desk.seriousIn('[data-newsroom-strip]')).toEqual([]);

    await desk.page.setViewportSize({ width: 1280, height: 900 });
    await desk.panelMessage('What is on purpose is not known').waitFor();
    await desk.shot(`not-known-${theme}`);
    expect(await desk.seriousIn('aside')).toEqual([]);
    await desk.page.unroute(/\/newsroom\//);
  },
);
