import { type TableBlock, blocksOf, placeOfRows } from '../../document';
import { defineRule } from '../../rule';
import { analyse } from '../../table';

export const duplicateRow = defineRule({
  id: 'table/duplicate-row',
  severity: 'warning',
  summary: 'No row of a table says the same as another.',
  why: 'One fact looks like two.',
  messages: { repeats: 'Row {row} repeats row {first}' },
  fixes: { drop: 'Remove the row…' },
  check(document, report, { phrases }) {
    for (const table of blocksOf(document, 'table')) {
      const { duplicates } = analyse(table, phrases);
      const isDrawn = duplicates.size > 0 && holdsFewValues(table, duplicates);
      for (const [row, first] of duplicates) {
        const isScore = isDrawn || (table.rows[row]?.cells.every(({ text }) => !/\p{L}{4}/u.test(text)) ?? false);
        report(
          placeOfRows(table, row),
          'repeats',
          { row, first },
          {
            block: table,
            ...(isScore ? { severity: 'info' } : {}),
            fixes: [
              { kind: isScore ? 'pick' : 'ask', label: 'drop', steps: [{ do: 'drop-row', block: table.key, row }] },
            ],
          },
        );
      }
    }
  },
});

/** Two or three values by turns, in all columns: draws, votes, a pattern. A repeated row brings none that its first has not. */
function holdsFewValues({ rows, headerRows }: TableBlock, duplicates: ReadonlyMap<number, number>): boolean {
  const body = rows.slice(headerRows);
  const values = new Set<string>();
  for (const [index, { cells }] of body.entries())
    if (!duplicates.has(index + headerRows)) for (const { text } of cells) values.add(text.toLowerCase());
  return (body[0]?.cells.length ?? 0) > 1 && values.size * 3 <= body.length;
}
