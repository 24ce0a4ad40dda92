import { blocksOf, placeOfRows } from '../../document';
import { defineRule } from '../../rule';
import { analyse } from '../../table';

export const repeatedHeader = defineRule({
  id: 'table/repeated-header',
  severity: 'error',
  summary: 'The header of a table stands in it once.',
  why: 'Readers take the second header for data.',
  messages: { again: 'The header stands again in row {row}' },
  fixes: { merge: 'Merge the two…', split: 'Split in two…' },
  check(document, report, { phrases }) {
    for (const table of blocksOf(document, 'table')) {
      for (const row of analyse(table, phrases).repeatedHeaders) {
        const hasWords = table.rows[row]?.cells.some(({ text }) => /\p{L}{4}/u.test(text)) ?? false;
        const kind = hasWords ? 'ask' : 'pick';
        report(
          placeOfRows(table, row),
          'again',
          { row },
          {
            block: table,
            // A row of figures may well say the same as a header of figures.
            ...(hasWords ? {} : { severity: 'info' }),
            fixes: [
              { kind, label: 'merge', steps: [{ do: 'drop-row', block: table.key, row }] },
              { kind, label: 'split', steps: [{ do: 'split', block: table.key, row }] },
            ],
          },
        );
      }
    }
  },
});
