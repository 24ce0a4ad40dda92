import { blocksOf, placeOfRows } from '../../document';
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
      for (const [row, first] of analyse(table, phrases).duplicates) {
        const isScore = table.rows[row]?.cells.every(({ text }) => !/\p{L}{4}/u.test(text)) ?? false;
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
