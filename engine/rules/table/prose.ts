/** Cells that hold a paragraph of the article. */
import type { TableBlock } from '../../document';
import type { Phrases } from '../../phrases/phrases';
import { analyse } from '../../table';

/** A paragraph in a cell has so many words and, next to it, cells of a quarter of its length at most. */
const PARAGRAPH_WORDS = 30;
const TIMES_ITS_COLUMN = 4;

export interface ProseCell {
  readonly row: number;
  readonly column: number;
}

export function* paragraphCells(table: TableBlock, phrases: Phrases): Generator<ProseCell> {
  const { rows, headerRows } = table;
  const { duplicates } = analyse(table, phrases);
  if (!rows.some(({ cells }) => cells.some(({ text }) => text.length >= PARAGRAPH_WORDS * 2))) return;
  const longest = longestInColumns(table, phrases);
  for (const [row, { cells }] of rows.entries()) {
    if (row < headerRows || duplicates.has(row)) continue;
    for (const [column, { text }] of cells.entries()) {
      const words = text.length < PARAGRAPH_WORDS * 2 ? 0 : wordsOf(text);
      if (words < PARAGRAPH_WORDS || !/[.!?]["”’»)]?(?:\s|$)/.test(text)) continue;
      const [first = 0, second = 0] = longest[column] ?? [];
      const other = words === first ? second : first;
      const isAlone = rows.length - duplicates.size - headerRows === 1;
      if (isAlone ? headingLength(text, phrases) > 0 : other * TIMES_ITS_COLUMN <= words) yield { row, column };
    }
  }
}

/** By column: words of its longest and its second longest cell below the header; a row pasted twice counts once. */
function longestInColumns(table: TableBlock, phrases: Phrases): [number, number][] {
  const longest: [number, number][] = [];
  const { duplicates } = analyse(table, phrases);
  for (const [row, { cells }] of table.rows.entries()) {
    if (row < table.headerRows || duplicates.has(row)) continue;
    for (const [column, { text }] of cells.entries()) {
      const words = wordsOf(text);
      const [first, second] = longest[column] ?? [0, 0];
      longest[column] = words > first ? [words, first] : [first, Math.max(second, words)];
    }
  }
  return longest;
}

const wordsOf = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** UTF-16 units of a closing heading ("To Conclude") that the paragraph begins with; 0: none. */
export function headingLength(text: string, { conclusions }: Phrases): number {
  const lower = text.slice(0, 60).toLowerCase();
  const found = conclusions.find(
    (phrase) =>
      lower.startsWith(phrase) && /^[:.]?\s+["“‘«]?\p{Lu}/u.test(text.slice(phrase.length, phrase.length + 6)),
  );
  return found?.length ?? 0;
}
