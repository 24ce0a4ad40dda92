import { isBlankRow } from '../../cell';
import { blocksOf, placeOfRows } from '../../document';
import { defineRule } from '../../rule';

export const missingHeader = defineRule({
  id: 'table/missing-header',
  severity: 'warning',
  summary: 'The header of a table names its columns.',
  why: 'Readers, and those who have the page read out, do not learn what a column holds.',
  messages: { blank: 'The header is blank' },
  fixes: { raise: 'Use the first row…' },
  check(document, report) {
    for (const table of blocksOf(document, 'table')) {
      const [header, ...body] = table.rows;
      if (table.headerRows === 0 || !header || !isBlankRow(header) || body.every(isBlankRow)) continue;
      report(
        placeOfRows(table, 0),
        'blank',
        {},
        {
          block: table,
          fixes: [{ kind: 'ask', label: 'raise', steps: [{ do: 'drop-row', block: table.key, row: 0 }] }],
        },
      );
    }
  },
});
