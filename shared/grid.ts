import type { Grid } from '../engine';
import { jsonOr } from './json';

/** A grid as stored, or null for anything that is none; cells that are no text become their text. */
export function gridOr(value: unknown): Grid | null {
  const grid = jsonOr(value);
  if (!isRecord(grid) || !Array.isArray(grid.rows)) return null;
  const rows = grid.rows.map((row: unknown) => (Array.isArray(row) ? row.map(cellText) : []));
  return { rows, headerRows: grid.headerRows === 0 ? 0 : 1, headerColumn: grid.headerColumn === true };
}

const cellText = (cell: unknown): string =>
  typeof cell === 'string' ? cell : typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
