import { type TableBlock, blocksOf, placeOfRows } from '../../document';
import { type NewBlock, type Step, shorten } from '../../finding';
import type { Phrases } from '../../phrases/phrases';
import { defineRule } from '../../rule';
import { furnitureIn } from '../../cell';
import { analyse } from '../../table';

/** A paragraph in a cell has so many words and, next to it, cells of a quarter of its length at most. */
const PARAGRAPH_WORDS = 30;
const TIMES_ITS_COLUMN = 4;

export const swallowedProse = defineRule({
  id: 'table/swallowed-prose',
  severity: 'error',
  summary: 'No cell holds a paragraph of the article.',
  why: 'Readers miss a paragraph that hides in a cell.',
  messages: {
    both: 'Row {row} holds a heading and a paragraph: {text}',
    paragraph: 'Row {row} holds a paragraph: {text}',
  },
  fixes: { move: 'Move below table…' },
  check(document, report, { phrases }) {
    for (const table of blocksOf(document, 'table')) {
      for (const { row, column } of paragraphCells(table, phrases)) {
        const { blocks, start, end } = rescued(table.rows[row]?.cells[column]?.text ?? '', phrases);
        const rescue: Step = { do: 'rescue', block: table.key, row, column, start, end, blocks };
        const rest: Step[] = isRepeatedElsewhere(table, row, column) ? [{ do: 'drop-row', block: table.key, row }] : [];
        const text = shorten(blocks.map((block) => ('text' in block ? block.text : '')).join(' '), 24);
        report(
          placeOfRows(table, row, row, column),
          blocks.length > 1 ? 'both' : 'paragraph',
          { row, text },
          {
            block: table,
            fixes: [{ kind: 'ask', label: 'move', steps: [rescue, ...rest] }],
          },
        );
      }
    }
  },
});

function* paragraphCells(table: TableBlock, phrases: Phrases): Generator<{ row: number; column: number }> {
  const { rows, headerRows } = table;
  const { duplicates } = analyse(table);
  if (!rows.some(({ cells }) => cells.some(({ text }) => text.length >= PARAGRAPH_WORDS * 2))) return;
  const longest = longestInColumns(table);
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
function longestInColumns(table: TableBlock): [number, number][] {
  const longest: [number, number][] = [];
  const { duplicates } = analyse(table);
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
function headingLength(text: string, { conclusions }: Phrases): number {
  const lower = text.slice(0, 60).toLowerCase();
  const found = conclusions.find(
    (phrase) =>
      lower.startsWith(phrase) && /^[:.]?\s+["“‘«]?\p{Lu}/u.test(text.slice(phrase.length, phrase.length + 6)),
  );
  return found?.length ?? 0;
}

/** The cell's paragraph, with its heading if it has one, and where it stands; furniture at the edges stays out. */
function rescued(text: string, phrases: Phrases): { blocks: NewBlock[]; start: number; end: number } {
  const furniture = furnitureIn(text, phrases);
  const start = furniture?.start === 0 ? furniture.end : 0;
  const end = furniture && furniture.start > 0 ? furniture.start : text.length;
  const words = text.slice(start, end);
  const length = headingLength(words.trimStart(), phrases);
  const heading = words.trimStart().slice(0, length);
  const paragraph = words
    .trimStart()
    .slice(length)
    .replace(/^[:.]?\s+/, '')
    .trim();
  const below: NewBlock[] = [{ type: 'paragraph', text: paragraph }];
  return { blocks: length > 0 ? [{ type: 'heading', depth: 2, text: heading }, ...below] : below, start, end };
}

/** Whether the row's other cells say nothing that the same cells of another row do not say. */
function isRepeatedElsewhere(table: TableBlock, row: number, column: number): boolean {
  const { rows, headerRows } = table;
  const { duplicates } = analyse(table);
  const rest = (rows[row]?.cells ?? []).map(({ text }, index) => (index === column ? '' : text.trim()));
  return rows.some(
    ({ cells }, index) =>
      index !== row &&
      index >= headerRows &&
      !duplicates.has(index) &&
      rest.every((text, own) => !text || text === cells[own]?.text.trim()),
  );
}
