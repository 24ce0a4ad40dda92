import { blocksOf, placeOfRows } from '../../document';
import { defineRule } from '../../rule';

export const widthMismatch = defineRule({
  id: 'table/width-mismatch',
  severity: 'error',
  summary: 'The header of a table and the row of dashes under it have as many cells.',
  why: 'Readers see a text full of bars instead of a table.',
  messages: { differs: 'The header has {header} cells, the dashes under it {dashes}' },
  fixes: { repair: 'Repair the dashes…' },
  check(document, report) {
    for (const table of blocksOf(document, 'table')) {
      const { delimiterWidth: dashes } = table;
      const header = table.rows[0]?.cells.length ?? 0;
      if (dashes === null || dashes === header) continue;
      report(
        placeOfRows(table, 0),
        'differs',
        { header, dashes },
        {
          block: table,
          fixes: [{ kind: 'ask', label: 'repair', steps: [{ do: 'rewrite', block: table.key }] }],
        },
      );
    }
  },
});
