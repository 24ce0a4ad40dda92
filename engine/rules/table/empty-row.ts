import { blocksOf, placeOfRows } from '../../document';
import { defineRule } from '../../rule';
import { analyse } from '../../table';

/** So many blank rows, and half of all, are a form. */
const FORM = 3;

export const emptyRow = defineRule({
  id: 'table/empty-row',
  severity: 'warning',
  summary: 'Every row of a table holds something, unless it is a form to be filled in.',
  why: 'Readers wonder what is missing.',
  messages: { empty: 'Row {row} is empty' },
  fixes: { drop: 'Remove the row' },
  check(document, report, { phrases }) {
    for (const table of blocksOf(document, 'table')) {
      const { blanks } = analyse(table, phrases);
      const body = table.rows.length - table.headerRows;
      if (blanks.size === body || (blanks.size >= FORM && blanks.size * 2 >= body)) continue;
      for (const row of blanks) {
        report(
          placeOfRows(table, row),
          'empty',
          { row },
          {
            block: table,
            fixes: [{ kind: 'safe', label: 'drop', steps: [{ do: 'drop-row', block: table.key, row }] }],
          },
        );
      }
    }
  },
});
