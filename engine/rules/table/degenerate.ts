import { isBlankRow, wordsAt } from '../../cell';
import { type TableBlock, blocksOf, placeOfRows } from '../../document';
import type { NewBlock } from '../../finding';
import type { Phrases } from '../../phrases/phrases';
import { defineRule } from '../../rule';
import { type TableAnalysis, analyse } from '../../table';

export const degenerate = defineRule({
  id: 'table/degenerate',
  severity: 'info',
  summary: 'A table has at least two columns and two rows below its header.',
  why: 'A list or a sentence says it in less room.',
  messages: {
    none: 'The table has no data',
    cell: 'The table has only one cell',
    column: 'The table has only one column',
    row: 'The table has only one row',
  },
  fixes: { list: 'Turn into a list…', paragraph: 'Turn into a paragraph…' },
  check(document, report, { phrases }) {
    for (const table of blocksOf(document, 'table')) {
      const shape = shapeOf(table, analyse(table, phrases), phrases);
      if (!shape) continue;
      const [text, items] = contentsOf(table);
      if (!text) continue;
      const paragraph: NewBlock = { type: 'paragraph', text };
      const list: NewBlock = { type: 'list', ordered: false, items };
      const fixOf = (label: string, block: NewBlock) => ({
        kind: 'ask' as const,
        label,
        steps: [{ do: 'become' as const, block: table.key, blocks: [block] }],
      });
      const fixes = [fixOf('list', list), fixOf('paragraph', paragraph)];
      if (shape === 'cell') fixes.reverse();
      report(placeOfRows(table, 0, table.rows.length - 1), shape, {}, { block: table, excerpt: text, fixes });
    }
  },
});

/** Seen is what a repair of the table would leave: no furniture, no repetitions, no empty rows. */
function shapeOf(
  { rows, headerRows }: TableBlock,
  { dashes, ruled, repeatedHeaders, duplicates }: TableAnalysis,
  phrases: Phrases,
): 'none' | 'cell' | 'column' | 'row' | null {
  const columns = new Set<number>();
  let data = 0;
  let isHeaded = false;
  for (const [row, { cells }] of rows.entries()) {
    if (data > 1 && columns.size > 1) return null;
    if (dashes.has(row) || ruled.has(row) || repeatedHeaders.has(row) || duplicates.has(row)) continue;
    const filled = cells.flatMap((_, column) => (wordsAt(cells, column, phrases) ? [column] : []));
    for (const column of filled) columns.add(column);
    if (filled.length === 0) continue;
    if (row < headerRows) isHeaded = true;
    else data++;
  }
  if (data > 1 && columns.size > 1) return null;
  if (columns.size === 1 && data + Number(isHeaded) === 1) return 'cell';
  const isForm = rows.length - headerRows > 1 && rows.slice(headerRows).every(isBlankRow);
  if (data === 0) return isForm ? null : 'none';
  return columns.size === 1 ? 'column' : 'row';
}

/** The words as a paragraph and as items; of a single row each with the name of its column. */
function contentsOf({ rows, headerRows }: TableBlock): [text: string, items: string[]] {
  const wordsOf = (cells: TableBlock['rows'][number]['cells']): string[] => cells.map(({ text }) => text.trim());
  const [header = [], ...body] = rows.map(({ cells }) => wordsOf(cells));
  const isSingle = headerRows === 1 && body.length === 1 && header.length > 1;
  const items = isSingle
    ? Array.from({ length: Math.max(header.length, body[0]?.length ?? 0) }, (_, column) =>
        [header[column], body[0]?.[column]].filter(Boolean).join(': '),
      )
    : [header, ...body].map((cells) => cells.filter(Boolean).join(', '));
  const filled = items.filter(Boolean);
  return [filled.join(isSingle ? '; ' : ' '), filled];
}
