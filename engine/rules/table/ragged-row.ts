import { blocksOf, placeOfRows } from '../../document';
import { defineRule } from '../../rule';
import { analyse } from '../../table';

export const raggedRow = defineRule({
  id: 'table/ragged-row',
  severity: 'error',
  summary: 'Every row of a table has as many cells as its header.',
  why: 'Figures slip under a wrong column, or are not shown at all.',
  messages: {
    single: 'Row {row} has 1 cell, the header {expected}',
    short: 'Row {row} has {found} cells, the header {expected}',
    long: 'Row {row} has {found} cells, the header only {expected}',
  },
  fixes: { fit: 'Repair table…' },
  check(document, report) {
    for (const table of blocksOf(document, 'table')) {
      const expected = table.rows[0]?.cells.length ?? 0;
      const { repeatedHeaders, duplicates } = analyse(table);
      for (const [row, { cells, dashes }] of table.rows.entries()) {
        if (row === 0 || dashes || cells.length === expected || repeatedHeaders.has(row) || duplicates.has(row))
          continue;
        report(
          placeOfRows(table, row),
          cells.length > expected ? 'long' : cells.length === 1 ? 'single' : 'short',
          { row, found: cells.length, expected },
          {
            block: table,
            severity: cells.slice(expected).some(({ text }) => text.trim()) ? 'error' : 'warning',
            fixes: [{ kind: 'ask', label: 'fit', steps: [{ do: 'fit', block: table.key, row }] }],
          },
        );
      }
    }
  },
});
