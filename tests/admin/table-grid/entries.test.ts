import { entriesOf } from '../../../admin/src/table-grid/entries';
import type { Grid } from '../../../engine';

const fares: Grid = { rows: [['Line', 'Fare'], ['12', '3 €'], ['14']], headerRows: 1, headerColumn: false };
const labels = (row: number, column: number, grid = fares) =>
  entriesOf(grid, { row, column }).map(({ label }) => label.replace('grid.', ''));

describe("a table's menu", () => {
  it('offers what can be done in the middle of a table', () =>
    expect(labels(1, 0)).toEqual([
      'row.above',
      'row.below',
      'row.down',
      'row.header',
      'row.remove',
      'column.before',
      'column.after',
      'column.right',
      'column.remove',
    ]));

  it('keeps the header on top', () =>
    expect(labels(0, 1).filter((label) => label.startsWith('row'))).toEqual(['row.below', 'row.remove']));

  it('leaves a table its last row and column', () =>
    expect(labels(0, 0, { ...fares, rows: [['Line']] })).toEqual(['row.below', 'column.before', 'column.after']));

  it('follows the row that is moved', () => {
    const down = entriesOf(fares, { row: 1, column: 1 }).find(({ label }) => label === 'grid.row.down');
    expect([down?.next().rows.map(([first]) => first), down?.to]).toEqual([
      ['Line', '14', '12'],
      { row: 2, column: 1 },
    ]);
  });
});
