import { shiftedCells } from '../../../../engine/rules/table/shifted-cells';
import { article, findingsIn, fixesIn, markdown, repaired, table } from '../../findings';

const rows = (...cells: string[]) => cells.map((cell) => `| ${cell} | |`).join('\n');
const text = `| Theme | Examples |
|---|---|
| Canals | Barges that carry gravel upstream |
${rows('Locks rebuilt after the flood', 'Towpaths closed to cyclists', 'Swing bridges without a keeper')}`;

describe('table/shifted-cells', () => {
  it.each([
    ['a list of tasks to tick off', `| Task | Done |\n|---|---|\n| Call | yes |\n${rows('Write', 'Print', 'Send')}`],
    ['a sub-heading within the table', '| City | Rent |\n|---|---|\n| Lyon | 900 |\n| The south | |\n| Nice | 800 |'],
    [
      'a label as long as what stands under it',
      `| Theme | Note |\n|---|---|\n| Barges that carry gravel upstream | yes |\n${rows('Locks rebuilt after floods', 'Towpaths closed to cyclists', 'Swing bridges without keepers')}`,
    ],
    ['a sparse matrix', '| Line | A | B |\n|---|---|---|\n| Red | x | |\n| Blue | | x |\n| Green | x | |'],
    ['one column', '| Theme |\n|---|\n| Canals |\n| Locks rebuilt after the flood |'],
  ])('accepts %s', (_, sound) => expect(findingsIn(shiftedCells, markdown(sound))).toEqual([]));

  it('speaks of the shifted rows, not of the whole table', () =>
    expect(findingsIn(shiftedCells, markdown(text))).toEqual([['shifted', 4, { from: 2, to: 4 }]]));

  it('reads the grid of an entry', () =>
    expect(
      findingsIn(
        shiftedCells,
        article([
          table(
            ['Theme', 'Examples'],
            ['Canals', 'Barges with gravel'],
            ['Locks rebuilt after the flood'],
            ['Towpaths closed to cyclists', ''],
            ['Swing bridges without a keeper'],
          ),
        ]),
      ),
    ).toEqual([['shifted', 'body.0.grid', { from: 2, to: 4 }]]));

  it('offers both ways, moving first', () =>
    expect(fixesIn(shiftedCells, markdown(text))).toEqual([['ask move', 'ask list']]));

  it('moves the values under their column', () =>
    expect(repaired(shiftedCells, text)).toBe(`| Theme | Examples |
|---|---|
| Canals | Barges that carry gravel upstream |
|  | Locks rebuilt after the flood |
|  | Towpaths closed to cyclists |
|  | Swing bridges without a keeper |`));

  it('turns label and values into a list with a lead', () =>
    expect(repaired(shiftedCells, text, 'list')).toBe(`Theme: Canals. Examples:

- Barges that carry gravel upstream
- Locks rebuilt after the flood
- Towpaths closed to cyclists
- Swing bridges without a keeper`));
});
