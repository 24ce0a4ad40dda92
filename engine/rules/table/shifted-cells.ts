import { type Row, type TableBlock, blocksOf, placeOfRows } from '../../document';
import type { Step } from '../../finding';
import { defineRule } from '../../rule';

/** A shifted value is a phrase; a shorter one may be a real label with nothing to say. */
const VALUE_WORDS = 3;
/** So many rows in a run, for a sub-heading within a table stands alone. */
const RUN = 3;

export const shiftedCells = defineRule({
  id: 'table/shifted-cells',
  severity: 'warning',
  summary: 'Values stand in the column of values, also where one label holds for several rows.',
  why: 'Values are read as labels, and the column of values looks empty.',
  messages: { shifted: 'Rows {from}–{to} stand one column too far left' },
  fixes: { move: 'Move to the right…', list: 'Turn into a list…' },
  check(document, report) {
    for (const table of blocksOf(document, 'table')) {
      const run = shiftedRun(table);
      if (!run) continue;
      const [from, to] = run;
      const wide = table.rows.findLastIndex(({ cells }, row) => row >= from && row <= to && cells.length > 1);
      report(
        placeOfRows(table, from, Math.max(from, wide)),
        'shifted',
        { from, to },
        {
          block: table,
          fixes: [
            { kind: 'ask', label: 'move', steps: moves(table, from, to) },
            { kind: 'ask', label: 'list', steps: [asList(table)] },
          ],
        },
      );
    }
  },
});

/** First and last row of values in column one, right under a row whose label is much shorter than they are. */
function shiftedRun({ rows }: TableBlock): [number, number] | null {
  const width = rows[0]?.cells.length ?? 0;
  const [, label] = rows;
  if (width < 2 || !label || !label.cells[1]?.text.trim()) return null;
  let to = 1;
  while (isLone(rows[to + 1])) to++;
  const values = rows.slice(2, to + 1).map(({ cells }) => wordsOf(cells[0]?.text ?? ''));
  if (values.length < RUN || to < rows.length - 1) return null;
  const mean = values.reduce((sum, words) => sum + words, 0) / values.length;
  return mean >= VALUE_WORDS && wordsOf(label.cells[0]?.text ?? '') <= mean / 2 ? [2, to] : null;
}

const isLone = (row: Row | undefined): boolean =>
  row !== undefined &&
  !row.dashes &&
  Boolean(row.cells[0]?.text.trim()) &&
  row.cells.slice(1).every(({ text }) => !text.trim());

const wordsOf = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const moves = (table: TableBlock, from: number, to: number): Step[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    do: 'shift',
    block: table.key,
    row: from + index,
    column: 1,
  }));

/** Header and label as the sentence over the list; every value an item. */
function asList({ key, rows }: TableBlock): Step {
  const [header, label, ...values] = rows.map(({ cells }) => cells.map(({ text }) => text.trim()).filter(Boolean));
  const lead = `${header?.[0] ?? ''}: ${label?.[0] ?? ''}. ${header?.slice(1).join(', ') ?? ''}:`;
  const items = [label?.slice(1).join(', ') ?? '', ...values.map((cells) => cells.join(', '))];
  return {
    do: 'become',
    block: key,
    blocks: [
      { type: 'paragraph', text: lead },
      { type: 'list', ordered: false, items },
    ],
  };
}
