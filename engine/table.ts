/** What several table rules agree on. */
import type { Row, TableBlock } from './document';

export interface TableAnalysis {
  /** Columns blank in the header and in every row. */
  readonly emptyColumns: readonly number[];
  /** Rows below the header that say the header again. */
  readonly repeatedHeaders: ReadonlySet<number>;
  /** Rows of dashes below the header. */
  readonly dashes: ReadonlySet<number>;
  /** Row → earlier row that it repeats. */
  readonly duplicates: ReadonlyMap<number, number>;
}

const analyses = new WeakMap<TableBlock, TableAnalysis>();

/** Time is linear in the number of cells; kept per table, as several rules ask. */
export function analyse(table: TableBlock): TableAnalysis {
  const known = analyses.get(table);
  if (known) return known;
  const fresh = analyseAfresh(table);
  analyses.set(table, fresh);
  return fresh;
}

function analyseAfresh(table: TableBlock): TableAnalysis {
  const header = table.headerRows === 1 ? signature(table.rows[0]) : '';
  const repeatedHeaders = new Set<number>();
  const dashes = new Set<number>();
  const duplicates = new Map<number, number>();
  const seen = new Map<string, number>();
  for (const [index, row] of table.rows.entries()) {
    if (index < table.headerRows) continue;
    const words = signature(row);
    if (row.dashes) dashes.add(index);
    else if (words && words === header) repeatedHeaders.add(index);
    else if (words) {
      const first = seen.get(words);
      if (first === undefined) seen.set(words, index);
      else duplicates.set(index, first);
    }
  }
  return { emptyColumns: emptyColumnsOf(table), repeatedHeaders, dashes, duplicates };
}

/** The row's words, cell by cell, without the blank cells at its end; '' for a blank row. */
const signature = (row: Row | undefined): string => {
  const cells = (row?.cells ?? []).map(({ text }) => text.trim().toLowerCase());
  while (cells.length > 0 && !cells.at(-1)) cells.pop();
  return cells.join('\u0000');
};

function emptyColumnsOf({ rows }: TableBlock): number[] {
  const width = rows[0]?.cells.length ?? 0;
  const filled = new Set<number>();
  for (const row of rows) {
    if (row.dashes) continue;
    for (const [column, { text }] of row.cells.entries()) if (text.trim()) filled.add(column);
  }
  if (filled.size === 0) return [];
  return Array.from({ length: width }, (_, column) => column).filter((column) => !filled.has(column));
}
