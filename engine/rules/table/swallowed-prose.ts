import { type TableBlock, blocksOf, placeOfRows } from '../../document';
import { type NewBlock, type Step, shorten } from '../../finding';
import type { Phrases } from '../../phrases/phrases';
import { defineRule } from '../../rule';
import { furnitureIn, wordsAt } from '../../cell';
import { analyse } from '../../table';
import { type ProseCell, headingLength, paragraphCells } from './prose';

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
      const cells = [...paragraphCells(table, phrases)];
      const isRepeated = repetitionsIn(table, cells, phrases);
      for (const { row, column } of cells) {
        const { blocks, start, end } = rescued(table.rows[row]?.cells[column]?.text ?? '', phrases);
        const rescue: Step = { do: 'rescue', block: table.key, row, column, start, end, blocks };
        const rest: Step[] = isRepeated(row) ? [{ do: 'drop-row', block: table.key, row }] : [];
        const text = shorten(blocks.map((block) => block.text).join(' '), 24);
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

type TextOfCell = Extract<NewBlock, { readonly text: string }>;

/** The cell's paragraph, with its heading if it has one, and where it stands; furniture at the edges stays out. */
function rescued(text: string, phrases: Phrases): { blocks: TextOfCell[]; start: number; end: number } {
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
  const below: TextOfCell[] = [{ type: 'paragraph', text: paragraph }];
  return { blocks: length > 0 ? [{ type: 'heading', depth: 2, text: heading }, ...below] : below, start, end };
}

/** More patterns of blank cells than these are no accident. */
const PATTERNS = 8;

/** Whether a row's other cells say nothing that the same cells of another row do not say, which stays. */
function repetitionsIn(table: TableBlock, prose: readonly ProseCell[], phrases: Phrases): (row: number) => boolean {
  const taken = new Set(prose.map(({ row, column }) => `${row} ${column}`));
  const withProse = new Set(prose.map(({ row }) => row));
  const { duplicates } = analyse(table, phrases);
  const staying = [...table.rows.keys()].filter((row) => row >= table.headerRows && !duplicates.has(row));
  const inOrder = [...staying.filter((row) => !withProse.has(row)), ...withProse];
  const wordsOf = (row: number, column: number): string => wordsAt(table.rows[row]?.cells ?? [], column, phrases);
  const byPattern = new Map<string, Map<string, number>>();
  return (row) => {
    const columns = [...(table.rows[row]?.cells.keys() ?? [])].filter(
      (column) => !taken.has(`${row} ${column}`) && wordsOf(row, column),
    );
    const keyOf = (other: number): string => columns.map((column) => wordsOf(other, column)).join('\u0000');
    const firsts = byPattern.get(columns.join()) ?? new Map<string, number>();
    if (firsts.size === 0) {
      if (byPattern.size === PATTERNS) return false;
      byPattern.set(columns.join(), firsts);
      for (const other of inOrder) if (!firsts.has(keyOf(other))) firsts.set(keyOf(other), other);
    }
    return firsts.get(keyOf(row)) !== row;
  };
}
