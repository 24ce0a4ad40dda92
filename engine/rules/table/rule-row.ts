import { blocksOf, placeOfRows } from '../../document';
import { defineRule } from '../../rule';
import { analyse } from '../../table';

export const ruleRow = defineRule({
  id: 'table/rule-row',
  severity: 'warning',
  summary: 'No row of a table is drawn as a line.',
  why: 'Readers see a row of dashes among the data.',
  messages: { header: 'The header is only a line of dashes', line: 'Row {row} is only a line of dashes' },
  fixes: { drop: 'Remove the row…' },
  check(document, report, { phrases }) {
    for (const table of blocksOf(document, 'table')) {
      const { ruled } = analyse(table, phrases);
      if (ruled.size === 0) continue;
      const isForm = table.rows.every(({ cells }, row) => row < table.headerRows || cells.every(isToFill));
      for (const row of ruled) {
        if (isForm && row >= table.headerRows) continue;
        report(
          placeOfRows(table, row),
          row < table.headerRows ? 'header' : 'line',
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

/** "______" is a line to write on. */
const isToFill = ({ text }: { readonly text: string }): boolean => /^[\s_]*$/.test(text);
