/** What several table rules agree on. */
import { isBlankRow, isRuled, wordsAt } from './cell';
import type { Row, TableBlock } from './document';
import type { Phrases } from './phrases/phrases';

export interface TableAnalysis {
  /** Columns blank in the header and in every row. */
  readonly emptyColumns: readonly number[];
  /** Rows below the header that say the header again. */
  readonly repeatedHeaders: ReadonlySet<number>;
  /** Rows of dashes below the header, such as stand under one. */
  readonly dashes: ReadonlySet<number>;
  /** Other rows that are drawn as lines. */
  readonly ruled: ReadonlySet<number>;
  /** Rows below the header without a word. */
  readonly blanks: ReadonlySet<number>;
  /** Row → earlier row that it repeats, but for furniture. */
  readonly duplicates: ReadonlyMap<number, number>;
}

const analyses = new WeakMap<TableBlock, TableAnalysis & { readonly phrases: Phrases }>();

/** Time is linear in the number of cells; kept per table, as several rules ask. */
export function analyse(table: TableBlock, phrases: Phrases): TableAnalysis {
  const known = analyses.get(table);
  if (known?.phrases === phrases) return known;
  const fresh = { ...analyseAfresh(table, phrases), phrases };
  analyses.set(table, fresh);
  return fresh;
}

function analyseAfresh(table: TableBlock, phrases: Phrases): TableAnalysis {
  const { rows, headerRows } = table;
  const header = headerRows === 1 && rows[0] ? signature(rows[0], phrases) : '';
  const repeatedHeaders = new Set<number>();
  const dashes = new Set<number>();
  const ruled = new Set<number>();
  const blanks = new Set<number>();
  const duplicates = new Map<number, number>();
  const seen = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (row.dashes && index >= headerRows) dashes.add(index);
    else if (isRuled(row)) ruled.add(index);
    else if (index < headerRows) continue;
    else if (isBlankRow(row)) blanks.add(index);
    else {
      const words = signature(row, phrases);
      if (!words) continue;
      if (words === header) repeatedHeaders.add(index);
      else {
        const first = seen.get(words);
        if (first === undefined) seen.set(words, index);
        else duplicates.set(index, first);
      }
    }
  }
  return { emptyColumns: emptyColumnsOf(rows, ruled), repeatedHeaders, dashes, ruled, blanks, duplicates };
}

/** The row's words, cell by cell, without furniture and the blank cells at its end; '' for a blank row. */
export function signature({ cells }: Row, phrases: Phrases): string {
  const words = cells.map((_, column) => wordsAt(cells, column, phrases).toLowerCase());
  while (words.length > 0 && !words.at(-1)) words.pop();
  return words.join('\u0000');
}

function emptyColumnsOf(rows: TableBlock['rows'], ruled: ReadonlySet<number>): number[] {
  const width = rows[0]?.cells.length ?? 0;
  const filled = new Set<number>();
  for (const [index, row] of rows.entries()) {
    if (row.dashes || ruled.has(index)) continue;
    for (const [column, { text }] of row.cells.entries()) if (text.trim()) filled.add(column);
  }
  if (filled.size === 0) return [];
  return Array.from({ length: width }, (_, column) => column).filter((column) => !filled.has(column));
}

/**
 * How many cells every row should have: as many as the header; where the row of dashes under it has another number, as many
 * as that when half of the rows agree with it, and the header loses no word.
 */
export function widthOf({ rows, headerRows, delimiterWidth }: TableBlock): number {
  const header = rows.find((row) => !isRuled(row)) ?? rows[0];
  const width = header?.cells.length ?? 0;
  if (!header || delimiterWidth === null || delimiterWidth === width) return width;
  const agreeing = rows.slice(headerRows).filter(({ cells }) => cells.length === delimiterWidth).length;
  const isBacked = agreeing > 0 && agreeing * 2 >= rows.length - headerRows;
  return isBacked && header.cells.slice(delimiterWidth).every(({ text }) => !text) ? delimiterWidth : width;
}

/** A table typed in Markdown without a row of dashes under its header; a grid needs none. */
export const lacksDelimiter = ({ key, path, delimiterWidth }: TableBlock): boolean =>
  delimiterWidth === null && key !== path;
