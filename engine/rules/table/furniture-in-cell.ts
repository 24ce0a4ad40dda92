import { furnitureAt } from '../../cell';
import { blocksOf, placeOfRows } from '../../document';
import { defineRule } from '../../rule';

export const furnitureInCell = defineRule({
  id: 'table/furniture-in-cell',
  severity: 'error',
  summary: 'No cell holds an ad marker or a label of the old site.',
  why: 'Readers take the words for a value.',
  messages: { token: '{token} stands in a cell of row {row}' },
  fixes: { cut: 'Remove the words' },
  check(document, report, { phrases }) {
    for (const table of blocksOf(document, 'table')) {
      for (const [row, { cells }] of table.rows.entries()) {
        for (const [column, { text }] of cells.entries()) {
          const range = furnitureAt(cells, column, phrases);
          if (!range) continue;
          const token = text.slice(range.start, range.end);
          const cell = placeOfRows(table, row, row, column);
          // Escapes make a cell's source longer than its text: a token at the end is counted from there.
          const from = range.start > 0 ? cell.end - text.length : cell.start;
          const place = { ...cell, start: from + range.start, end: from + range.end };
          report(
            place,
            'token',
            { token, row },
            {
              block: table,
              excerpt: token,
              fixes: [{ kind: 'safe', label: 'cut', steps: [{ do: 'cut', block: table.key, row, column, ...range }] }],
            },
          );
        }
      }
    }
  },
});
