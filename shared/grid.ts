import type { Grid } from '../engine';
import { jsonOr } from './json';

/**
 * A grid as stored, or null for anything that is none; cells that are no text become their text. Rows of texts stay the
 * same objects, so that whoever draws or reads them knows them again.
 */
export function gridOr(value: unknown): Grid | null {
  const grid = jsonOr(value);
  if (!isRecord(grid) || !Array.isArray(grid.rows)) return null;
  const rows = grid.rows.map(rowOf);
  return { rows, headerRows: grid.headerRows === 0 ? 0 : 1, headerColumn: grid.headerColumn === true };
}

/** Whether a stored grid can be written back without a loss: no row or cell of it is of a kind that we cannot show. */
export function isWholeGrid(value: unknown): boolean {
  const grid = jsonOr(value);
  return (
    isRecord(grid) &&
    Array.isArray(grid.rows) &&
    grid.rows.every((row: unknown) => Array.isArray(row) && row.every((cell) => cell === null || isCell(cell)))
  );
}

const rowOf = (row: unknown): readonly string[] => {
  if (!Array.isArray(row)) return [];
  return row.every((cell): cell is string => typeof cell === 'string') ? row : row.map(cellText);
};

const cellText = (cell: unknown): string => (isCell(cell) ? String(cell) : '');

const isCell = (cell: unknown): cell is string | number | boolean =>
  typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
