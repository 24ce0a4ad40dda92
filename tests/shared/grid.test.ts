import { gridOr, isWholeGrid } from '../../shared/grid';

describe('a grid as stored', () => {
  it('keeps its rows as the same objects, so that what is drawn by row is not drawn again', () => {
    const rows = [['Line', 'Fare'], ['12']];
    const grid = gridOr({ rows, headerRows: 1, headerColumn: true });
    expect([grid?.rows[0], grid?.rows[1]].map((row, index) => row === rows[index])).toEqual([true, true]);
    expect(grid?.headerColumn).toBe(true);
  });

  it('shows numbers as texts', () =>
    expect(gridOr({ rows: [['Line', 12, null]] })?.rows).toEqual([['Line', '12', '']]));

  it.each([
    [
      'numbers',
      {
        rows: [
          ['Line', 12],
          [true, null],
        ],
      },
    ],
    ['its text', '{"rows":[["Line"]]}'],
    ['no rows', { rows: [] }],
  ])('can be written back whole when it holds %s', (_, value) => expect(isWholeGrid(value)).toBe(true));

  it.each([
    ['a list in a cell', { rows: [['Line', ['12']]] }],
    ['an object in a cell', { rows: [[{ text: 'Line' }]] }],
    ['a row that is no list', { rows: [['Line'], 'Fare'] }],
    ['no rows at all', { cells: [] }],
    ['nothing that is JSON', 'Line 12'],
  ])('would lose something when it holds %s', (_, value) => expect(isWholeGrid(value)).toBe(false));
});
