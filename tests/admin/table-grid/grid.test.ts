import type { Grid } from '../../../engine';
import {
  addColumn,
  canMoveRow,
  emptyGrid,
  filledUnder,
  fullWidth,
  headerWidth,
  insertColumn,
  insertRow,
  isSameGrid,
  moveColumn,
  moveRow,
  pasteCells,
  reachOf,
  removeColumn,
  removeRow,
  setCell,
  withHeader,
} from '../../../admin/src/table-grid/grid';
import { NO_HISTORY, forget, remember, stepBack, stepForward } from '../../../admin/src/table-grid/history';

const grid = (...rows: string[][]): Grid => ({ rows, headerRows: 1, headerColumn: false });
const fares = grid(['Line', 'Fare'], ['12', '3 €'], ['14']);
const at = (row: number, column: number) => ({ row, column });

describe('a table', () => {
  it('is as wide as its header, and shown as wide as its longest row', () => {
    const broken = grid(['Line'], ['12', '3 €', 'late']);
    expect([headerWidth(broken), fullWidth(broken)]).toEqual([1, 3]);
  });

  it('can be entered in every cell and in every one that is missing, not where no row has a column', () =>
    expect([0, 1, 2].map((row) => reachOf(grid(['Line', 'Fare'], ['12', '3 €', 'late'], ['14']), row))).toEqual([
      2, 3, 2,
    ]));

  it('is the same when its words are, however it was made', () => {
    expect(isSameGrid(fares, grid(['Line', 'Fare'], ['12', '3 €'], ['14']))).toBe(true);
    expect(isSameGrid(fares, grid(['Line', 'Fare'], ['12', '3 €'], ['14', '']))).toBe(false);
    expect(isSameGrid(fares, { ...fares, headerColumn: true })).toBe(false);
  });

  it('starts empty at any size', () =>
    expect(emptyGrid(2, 2).rows).toEqual([
      ['', ''],
      ['', ''],
    ]));

  it('grows a short row up to the cell that is typed into', () =>
    expect(setCell(fares, at(2, 1), '4 €').rows[2]).toEqual(['14', '4 €']));

  it('stays the same object when nothing changes, so that nothing is drawn or remembered', () => {
    expect(setCell(fares, at(1, 0), '12')).toBe(fares);
    expect(setCell(fares, at(2, 1), '')).toBe(fares);
  });

  it('shares the rows that a change leaves alone', () =>
    expect(setCell(fares, at(1, 0), '13').rows[2]).toBe(fares.rows[2]));

  it('gets rows as wide as the header', () =>
    expect(insertRow(fares, 1).rows).toEqual([['Line', 'Fare'], ['', ''], ['12', '3 €'], ['14']]));

  it('loses a row', () => expect(removeRow(fares, 1).rows).toEqual([['Line', 'Fare'], ['14']]));

  it('gets a column, but no cell where a row ends before it', () =>
    expect(insertColumn(fares, 2).rows).toEqual([['Line', 'Fare', ''], ['12', '3 €', ''], ['14']]));

  it('takes cells beyond the header in when it gets a column at its end', () =>
    expect(addColumn(grid(['Line', 'Fare'], ['12', '3 €', 'late'], ['14'])).rows).toEqual([
      ['Line', 'Fare', ''],
      ['12', '3 €', 'late'],
      ['14'],
    ]));

  it('loses a column, and with it a row that has nothing else', () =>
    expect(removeColumn(fares, 0).rows).toEqual([['Fare'], ['3 €']]));

  it('moves rows and columns', () => {
    expect(moveRow(fares, 2, 0).rows.map(([first]) => first)).toEqual(['14', 'Line', '12']);
    expect(moveColumn(fares, 0, 1).rows).toEqual([
      ['Fare', 'Line'],
      ['3 €', '12'],
      ['', '14'],
    ]);
  });

  it('keeps its header where it is while rows change places', () => {
    expect([canMoveRow(fares, 1, 0), canMoveRow(fares, 0, 1), canMoveRow(fares, 2, 1)]).toEqual([false, false, true]);
    expect(canMoveRow({ ...fares, headerRows: 0 }, 1, 0)).toBe(true);
    expect(canMoveRow(fares, 2, 3)).toBe(false);
  });

  it('takes a row as its header', () =>
    expect(withHeader({ ...fares, headerRows: 0 }, 1)).toEqual(grid(['12', '3 €'], ['Line', 'Fare'], ['14'])));
});

describe('pasting into a table', () => {
  it('fills to the right and down', () =>
    expect(pasteCells(fares, at(1, 0), [['20', '5 €']]).rows[1]).toEqual(['20', '5 €']));

  it('grows the table with its header, so that no pasted cell is hidden', () =>
    expect(
      pasteCells(grid(['Line', 'Fare'], ['12', '3 €']), at(1, 1), [
        ['3 €', 'daily'],
        ['4 €', 'nightly'],
      ]).rows,
    ).toEqual([
      ['Line', 'Fare', ''],
      ['12', '3 €', 'daily'],
      ['', '4 €', 'nightly'],
    ]));

  it('leaves a short row short where nothing is pasted into it', () =>
    expect(pasteCells(fares, at(1, 0), [['20', '5 €']]).rows[2]).toEqual(['14']));

  it('counts the filled cells it would replace', () =>
    expect(
      filledUnder(fares, at(1, 0), [
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toBe(3));
});

describe('going back', () => {
  const next = setCell(fares, at(1, 0), '13');

  it('gives the table before, and forward again', () => {
    const back = stepBack(remember(NO_HISTORY, fares), next);
    expect(back?.grid).toBe(fares);
    expect(stepForward(back?.history ?? NO_HISTORY, fares)?.grid).toBe(next);
  });

  it('ends where there is nothing before', () => expect(stepBack(NO_HISTORY, fares)).toBeNull());

  it('forgets a step that came to nothing', () => expect(forget(remember(NO_HISTORY, fares))).toEqual(NO_HISTORY));

  it('keeps fifty steps', () => {
    const long = Array.from({ length: 60 }, (_, i) => grid([String(i)])).reduce(remember, NO_HISTORY);
    expect([long.past.length, long.past[0]?.rows]).toEqual([50, [['10']]]);
  });
});
