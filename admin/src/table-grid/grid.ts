/** Changes of a table, as an editor makes them. Each gives a new grid; rows that stay the same are shared with the old one. */
import type { Grid } from '../../../engine';

export interface At {
  readonly row: number;
  readonly column: number;
}

/** Cells of the first row: what a row should have. Cells beyond it are not shown to readers. */
export const headerWidth = (grid: Grid): number => grid.rows[0]?.length ?? 0;

/** Cells of the longest row: what has to be shown for nothing to be hidden. */
export const fullWidth = (grid: Grid): number => grid.rows.reduce((widest, row) => Math.max(widest, row.length), 0);

/** Number of places in a row one can go to: its cells, and up to the header's width those it lacks. */
export const reachOf = (grid: Grid, row: number): number => Math.max(headerWidth(grid), grid.rows[row]?.length ?? 0);

export const isSameGrid = (a: Grid, b: Grid): boolean =>
  a.headerRows === b.headerRows &&
  a.headerColumn === b.headerColumn &&
  a.rows.length === b.rows.length &&
  a.rows.every((cells, row) => isSameRow(cells, b.rows[row] ?? []));

const isSameRow = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((text, column) => text === b[column]));

export const emptyGrid = (rows: number, columns: number): Grid => ({
  rows: Array.from({ length: rows }, () => blank(columns)),
  headerRows: 1,
  headerColumn: false,
});

export const cellAt = (grid: Grid, { row, column }: At): string => grid.rows[row]?.[column] ?? '';

/** Writes a cell; a row that is too short grows up to it. Nothing grows for an empty text. */
export function setCell(grid: Grid, { row, column }: At, text: string): Grid {
  if (cellAt(grid, { row, column }) === text) return grid;
  return withRow(grid, row, (cells) => put(cells, column, text));
}

export const insertRow = (grid: Grid, at: number): Grid => ({
  ...grid,
  rows: [...grid.rows.slice(0, at), blank(Math.max(1, headerWidth(grid))), ...grid.rows.slice(at)],
});

export const removeRow = (grid: Grid, at: number): Grid => ({
  ...grid,
  rows: grid.rows.filter((_, row) => row !== at),
});

/** Rows change places among themselves; another row becomes the header by being made it. */
export const canMoveRow = (grid: Grid, from: number, to: number): boolean =>
  from >= grid.headerRows && to >= grid.headerRows && to < grid.rows.length;

export const moveRow = (grid: Grid, from: number, to: number): Grid => ({ ...grid, rows: moved(grid.rows, from, to) });

/** Adds an empty column. Rows that end before it are left as they are: a short row stays short until it is repaired. */
export const insertColumn = (grid: Grid, at: number): Grid => ({
  ...grid,
  rows: grid.rows.map((cells) => (cells.length < at ? cells : [...cells.slice(0, at), '', ...cells.slice(at)])),
});

/** Adds a column to the header and to the rows that fit it. A cell beyond the header falls into it, and is shown to readers. */
export const addColumn = (grid: Grid): Grid => ({
  ...grid,
  rows: grid.rows.map((cells) => (cells.length === headerWidth(grid) ? [...cells, ''] : cells)),
});

export const removeColumn = (grid: Grid, at: number): Grid => ({
  ...grid,
  rows: grid.rows
    .map((cells) => (at < cells.length ? cells.filter((_, column) => column !== at) : cells))
    .filter((cells) => cells.length > 0),
});

/** Moves a column in every row that reaches to both places; a shorter one is filled up to them, so that no cell slips. */
export const moveColumn = (grid: Grid, from: number, to: number): Grid => ({
  ...grid,
  rows: grid.rows.map((cells) => {
    const reach = Math.max(from, to) + 1;
    if (cells.length <= Math.min(from, to)) return cells;
    return moved(cells.length < reach ? [...cells, ...blank(reach - cells.length)] : cells, from, to);
  }),
});

/** Makes the row the header: it goes to the top. */
export const withHeader = (grid: Grid, row: number): Grid => ({ ...moveRow(grid, row, 0), headerRows: 1 });

/** Number of filled cells that a paste at this place would replace. */
export const filledUnder = (grid: Grid, at: At, cells: readonly (readonly string[])[]): number =>
  cells.flatMap((line, row) => line.filter((_, column) => cellAt(grid, below(at, row, column)).trim() !== '')).length;

/**
 * Fills from the cell on, to the right and down. The table grows where it must, its header with it; rows that were too
 * short or too long before stay so elsewhere.
 */
export function pasteCells(grid: Grid, at: At, cells: readonly (readonly string[])[]): Grid {
  const height = Math.max(grid.rows.length, at.row + cells.length);
  const old = headerWidth(grid);
  const width = Math.max(old, at.column + cells.reduce((widest, line) => Math.max(widest, line.length), 0));
  const rows = Array.from({ length: height }, (_, row): readonly string[] => {
    const line = cells[row - at.row] ?? [];
    const own = grid.rows[row] ?? [];
    const isSound = own.length === old || line.length > 0 || row >= grid.rows.length;
    const grown = isSound && own.length < width ? [...own, ...blank(width - own.length)] : own;
    return line.reduce<readonly string[]>((filled, text, column) => put(filled, at.column + column, text), grown);
  });
  return { ...grid, rows };
}

const below = ({ row, column }: At, rows: number, columns: number): At => ({
  row: row + rows,
  column: column + columns,
});

const blank = (cells: number): string[] => Array.from({ length: cells }, () => '');

const withRow = (grid: Grid, at: number, change: (cells: readonly string[]) => readonly string[]): Grid => ({
  ...grid,
  rows: grid.rows.map((cells, row) => (row === at ? change(cells) : cells)),
});

const put = (cells: readonly string[], column: number, text: string): readonly string[] =>
  column < cells.length
    ? cells.map((old, index) => (index === column ? text : old))
    : [...cells, ...blank(column - cells.length), text];

function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}
