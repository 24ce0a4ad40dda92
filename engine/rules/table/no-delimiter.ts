import { blocksOf, placeOfRows } from '../../document';
import { defineRule } from '../../rule';
import { analyse, lacksDelimiter } from '../../table';

export const noDelimiter = defineRule({
  id: 'table/no-delimiter',
  severity: 'warning',
  summary: 'A row of dashes stands under the header of a table.',
  why: 'Readers see a text full of bars instead of a table.',
  messages: { missing: 'The table has no row of dashes under its header' },
  fixes: { insert: 'Add the row of dashes' },
  check(document, report, { phrases }) {
    for (const table of blocksOf(document, 'table')) {
      if (!lacksDelimiter(table)) continue;
      const { dashes, ruled } = analyse(table, phrases);
      const width = table.rows[0]?.cells.length ?? 0;
      const isTable = width > 1 && table.rows.some(({ cells }, row) => row > 0 && cells.length === width);
      // A row of dashes that stands elsewhere, or is drawn otherwise, has a rule of its own.
      if (!isTable || dashes.size > 0 || ruled.has(0) || ruled.has(1)) continue;
      report(
        placeOfRows(table, 0),
        'missing',
        {},
        {
          block: table,
          fixes: [{ kind: 'safe', label: 'insert', steps: [{ do: 'rewrite', block: table.key }] }],
        },
      );
    }
  },
});
