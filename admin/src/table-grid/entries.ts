import type { Grid } from '../../../engine';
import type { WordId } from '../components/words';
import {
  type At,
  canMoveRow,
  fullWidth,
  insertColumn,
  insertRow,
  moveColumn,
  moveRow,
  removeColumn,
  removeRow,
  withHeader,
} from './grid';

/** A line of the table's menu. */
export interface Entry {
  readonly label: WordId;
  readonly keys?: string;
  /** Told afterwards, where the cell that has the focus then doesn't tell. */
  readonly said?: WordId;
  readonly next: () => Grid;
  /** The cell that is active then. */
  readonly to: At;
}

/** What can be done with the row and column of a cell. */
export const entriesOf = (grid: Grid, at: At): Entry[] => [...rowEntries(grid, at), ...columnEntries(grid, at)];

function rowEntries(grid: Grid, at: At): Entry[] {
  const { row, column } = at;
  const move = (by: 1 | -1): Pick<Entry, 'next' | 'to'> => ({
    next: () => moveRow(grid, row, row + by),
    to: { row: row + by, column },
  });
  return [
    // Above the header there is nothing: the new row would be the header.
    ...only(row >= grid.headerRows, { label: 'grid.row.above', next: () => insertRow(grid, row), to: at }),
    { label: 'grid.row.below', next: () => insertRow(grid, row + 1), to: { row: row + 1, column } },
    ...only(canMoveRow(grid, row, row - 1), { label: 'grid.row.up', keys: 'Alt+↑', ...move(-1) }),
    ...only(canMoveRow(grid, row, row + 1), { label: 'grid.row.down', keys: 'Alt+↓', ...move(1) }),
    ...only(row > 0, {
      label: 'grid.row.header',
      said: 'grid.said.header',
      next: () => withHeader(grid, row),
      to: { row: 0, column },
    }),
    ...only(grid.rows.length > 1, {
      label: 'grid.row.remove',
      said: 'grid.said.rowRemoved',
      next: () => removeRow(grid, row),
      to: at,
    }),
  ];
}

function columnEntries(grid: Grid, at: At): Entry[] {
  const { row, column } = at;
  const columns = fullWidth(grid);
  const move = (by: 1 | -1): Pick<Entry, 'next' | 'to'> => ({
    next: () => moveColumn(grid, column, column + by),
    to: { row, column: column + by },
  });
  return [
    { label: 'grid.column.before', next: () => insertColumn(grid, column), to: at },
    { label: 'grid.column.after', next: () => insertColumn(grid, column + 1), to: { row, column: column + 1 } },
    ...only(column > 0, { label: 'grid.column.left', keys: 'Alt+←', ...move(-1) }),
    ...only(column < columns - 1, { label: 'grid.column.right', keys: 'Alt+→', ...move(1) }),
    ...only(columns > 1, {
      label: 'grid.column.remove',
      said: 'grid.said.columnRemoved',
      next: () => removeColumn(grid, column),
      to: at,
    }),
  ];
}

const only = (isPossible: boolean, entry: Entry): Entry[] => (isPossible ? [entry] : []);
