import type { Locator } from 'playwright-core';
import { type Desk, eventually, openDesk, savedEntry } from './harness/desk';
import { ARTICLE_UID } from '../../shared/uids';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

const FARES = [
  ['Line', 'Fare'],
  ['12', '3 €'],
  ['14', '4 €'],
];

/** An article with this table, opened at its grid. @returns its documentId. */
async function openGrid(title: string, grid: object, path = ''): Promise<string> {
  const slug = title.toLowerCase().replaceAll(' ', '-');
  const article = await desk.draft({ title, slug, body: [{ __component: 'newsroom.table', grid }] });
  await desk.openArticle(`${article}${path}`);
  await desk.openBlock('Table');
  return article;
}

const rows = (cells: string[][], more: object = {}) => ({ rows: cells, headerRows: 1, headerColumn: false, ...more });
const cell = (row: number, column: number): Locator =>
  desk.page.locator(`[data-row="${row}"][data-column="${column}"]`);
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await desk.page.keyboard.press(key);
};

/** The words of the cells, row by row. */
const shown = (): Promise<string[][]> =>
  desk.page
    .getByRole('grid')
    .locator('tr')
    .evaluateAll((lines) =>
      lines.map((line) => [...line.querySelectorAll('[data-column]')].map((one) => one.textContent ?? '')),
    );

/** The cell that has the focus, as `row.column`. */
const focused = (): Promise<string> =>
  desk.page.evaluate(() => {
    const { row, column } = (document.activeElement as HTMLElement).dataset;
    return `${row}.${column}`;
  });

/** A menu gives the focus back once it is gone. */
const arriveAt = async (at: string): Promise<void> => {
  await desk.page.waitForFunction((wanted) => {
    const { row, column } = (document.activeElement as HTMLElement).dataset;
    return `${row}.${column}` === wanted;
  }, at);
};

async function copyHtml(html: string): Promise<void> {
  await desk.page.evaluate(
    (text) => navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([text], { type: 'text/html' }) })]),
    html,
  );
}

const shot = (name: string): Promise<void> => desk.shot(`grid-${name}`);

it('is filled, grown, turned and taken back by keyboard alone', async () => {
  const article = await openGrid('Fares by keyboard', rows(FARES));
  await desk.page.getByRole('button', { name: 'Paste…' }).focus();
  await press('Tab', 'Tab');
  await eventually(async () => expect(await focused()).toBe('0.0'));

  await press('ArrowDown', 'F2');
  await desk.page.keyboard.type(' night');
  await press('Enter');
  await eventually(async () => expect(await focused()).toBe('2.0'));
  await desk.page.keyboard.type('16');
  await press('Tab', 'x', 'Escape');
  await eventually(async () => expect(await shown()).toEqual([FARES[0], ['12 night', '3 €'], ['16', '4 €']]));

  await press('Shift+F10');
  // A menu that is drawn has not got the keys yet.
  await desk.page.locator('[role="menuitem"]:focus').waitFor();
  await desk.pressUntil('ArrowDown', () =>
    desk.page.evaluate(() => document.activeElement?.textContent === 'Insert row below'),
  );
  await press('Enter');
  await desk.page.getByRole('menu').waitFor({ state: 'hidden' });
  await arriveAt('3.1');
  await eventually(async () => expect(await shown()).toHaveLength(4));

  await press('Alt+ArrowUp', 'Alt+ArrowLeft');
  await eventually(async () =>
    expect([await focused(), await shown()]).toEqual([
      '2.0',
      [
        ['Fare', 'Line'],
        ['3 €', '12 night'],
        ['', ''],
        ['4 €', '16'],
      ],
    ]),
  );
  await press('Control+z', 'Control+z', 'Control+z');
  await eventually(async () => expect(await shown()).toEqual([FARES[0], ['12 night', '3 €'], ['16', '4 €']]));
  await press('Control+Shift+z', 'Control+z');

  await press('Control+Home', 'F2');
  await desk.page.keyboard.type('s');
  await press('Control+s');
  await desk.page.getByText('Saved document').first().waitFor();
  const { body } = await savedEntry<{ body: { grid: object }[] }>(ARTICLE_UID, article);
  expect(body[0]?.grid).toEqual(
    rows([
      ['Lines', 'Fare'],
      ['12 night', '3 €'],
      ['16', '4 €'],
    ]),
  );
});

it('takes cells from a spreadsheet, and asks before it replaces words or leaves some out', async () => {
  await openGrid('Fares from elsewhere', rows([...FARES, ['', '']]));

  await cell(3, 0).click();
  await desk.page.evaluate(() => navigator.clipboard.writeText('16\t5 €\n18\t6 €'));
  await press('Control+v');
  await eventually(async () => expect(await shown()).toEqual([...FARES, ['16', '5 €'], ['18', '6 €']]));

  await cell(3, 0).click();
  await desk.page.evaluate(() => navigator.clipboard.writeText('20\t7 €'));
  await press('Control+v');
  await desk.page.getByText('Replace 2 filled cells?').waitFor();
  await shot('replace');
  await desk.page.getByRole('button', { name: 'Replace', exact: true }).click();
  await eventually(async () => expect((await shown())[3]).toEqual(['20', '7 €']));

  await cell(4, 0).click();
  await press('Delete', 'ArrowRight', 'Delete', 'ArrowLeft');
  await copyHtml(
    '<p>Winter</p><table><caption>Fares</caption><tr><td rowspan=2>22<td>8 <b>€</b><tr><td>9<br>€</table>',
  );
  await press('Control+v');
  await desk.page.getByText('Left out, since no cell holds it: “Fares Winter”').waitFor();
  await desk.page.getByRole('button', { name: 'Fill the cells' }).click();
  await eventually(async () =>
    expect((await shown()).slice(4)).toEqual([
      ['22', '8 €'],
      ['22', '9 €'],
    ]),
  );
});

it('loses no cell to a picture on the clipboard, and no letter to F8', async () => {
  await openGrid('Fares in a hurry', rows([...FARES, ['16']]));
  // F8 leads to what is found already.
  await desk.page
    .getByText(/^Row 3 has 1 /)
    .first()
    .waitFor({ state: 'attached' });
  await cell(1, 0).click();
  await desk.page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1, 1);
    canvas.getContext('2d');
    const picture = await canvas.convertToBlob({ type: 'image/png' });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
  });
  await press('Control+v', 'F2');
  await desk.page.keyboard.type(' night');
  await press('F8');
  await eventually(async () => expect(await focused()).toBe('3.0'));
  expect((await shown())[1]).toEqual(['12 night', '3 €']);
});

it('makes the table of what was edited after it was pasted', async () => {
  await openGrid('Fares pasted', rows([['', '']]));
  await desk.page.getByRole('button', { name: 'Paste…' }).click();
  const field = desk.page.getByLabel('From a spreadsheet, a web page or Markdown');
  await field.click();
  await desk.page.evaluate(() =>
    navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob(['<table><tr><td>Line<td>Fare<tr><td>12<td>3 €</table>'], { type: 'text/html' }),
        'text/plain': new Blob(['Line\tFare\n12\t3 €'], { type: 'text/plain' }),
      }),
    ]),
  );
  await press('Control+v');
  await desk.page.keyboard.type(' by night');
  await desk.page.getByRole('button', { name: /^(Make this|Replace) the table$/ }).click();
  await eventually(async () =>
    expect(await shown()).toEqual([
      ['Line', 'Fare'],
      ['12', '3 € by night'],
    ]),
  );
});

it('tells at each cell what is wrong with it', async () => {
  await openGrid(
    'Fares with faults',
    rows([
      ['Line', 'Fare', ''],
      ['12', '3 €'],
      ['14', 'ADVERTISEMENT', '', 'late'],
      ['---', '---', '---'],
    ]),
  );
  const grid = desk.page.getByRole('grid', { name: /3 rows, 4 columns/ });
  await grid.locator('[data-finding]').first().waitFor();
  await shot('findings');

  const missing = grid.getByRole('gridcell', { name: 'No cell' }).first();
  await eventually(async () => expect(await missing.getAttribute('data-row')).toBe('1'));
  const said = async (one: Locator): Promise<string> =>
    one.evaluate((element) =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    );
  await eventually(async () => expect(await said(missing)).toBe('Row 1 has 2 cells, the header 3.'));
  await eventually(async () =>
    expect(await said(cell(2, 1))).toBe(
      'Row 2 has 4 cells, the header only 3. “ADVERTISEMENT” stands in a cell of row 2.',
    ),
  );
  await eventually(async () => expect(await cell(2, 3).textContent()).toContain('belongs to no column'));
  await eventually(async () => expect(await said(cell(3, 0))).toBe('Row 3 is only dashes.'));

  await cell(1, 1).click();
  await press('ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowUp');
  await eventually(async () => expect(await focused()).toBe('1.2'));
  expect(await desk.seriousIn('[role="grid"]')).toEqual([]);
});

it('keeps what it cannot read, and the way back to it', async () => {
  const stored = { rows: [['Line', { fare: 3 }]] };
  await openGrid('Fares unread', stored);

  await desk.page.getByRole('region', { name: /not a table we can read/ }).waitFor();
  await eventually(async () => expect(await desk.page.getByText('"fare": 3').count()).toBe(1));
  await shot('unreadable');
  await eventually(async () => expect(await desk.page.getByRole('grid').count()).toBe(0));
});
