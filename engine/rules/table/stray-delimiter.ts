import { blocksOf, placeOfRows } from '../../document';
import { defineRule } from '../../rule';
import { analyse } from '../../table';

export const strayDelimiter = defineRule({
  id: 'table/stray-delimiter',
  severity: 'error',
  summary: 'The row of dashes under the header stands nowhere else in the table.',
  why: 'Readers see a row of dashes among the data.',
  messages: { dashes: 'Row {row} is only dashes' },
  fixes: { drop: 'Remove the row…' },
  check(document, report, { phrases }) {
    for (const table of blocksOf(document, 'table')) {
      for (const row of analyse(table, phrases).dashes) {
        report(
          placeOfRows(table, row),
          'dashes',
          { row },
          {
            block: table,
            fixes: [{ kind: 'ask', label: 'drop', steps: [{ do: 'drop-row', block: table.key, row }] }],
          },
        );
      }
    }
  },
});
