import { blocksOf, placeOfRows } from '../../document';
import { joinCode } from '../../cell';
import { defineRule } from '../../rule';
import { analyse, lacksDelimiter, widthOf } from '../../table';

export const raggedRow = defineRule({
  id: 'table/ragged-row',
  severity: 'error',
  summary: 'Every row of a table has as many cells as its header.',
  why: 'Figures slip under a wrong column, or are not shown at all.',
  messages: {
    single: 'Row {row} has 1 cell, the header {expected}',
    short: 'Row {row} has {found} cells, the header {expected}',
    long: 'Row {row} has {found} cells, the header only {expected}',
    code: 'A bar within code parts a cell of row {row} in two',
  },
  fixes: { fit: 'Repair table…' },
  check(document, report, { phrases }) {
    for (const table of blocksOf(document, 'table')) {
      const expected = widthOf(table);
      const { repeatedHeaders, duplicates, dashes, ruled, blanks } = analyse(table, phrases);
      // Lines that agree in nothing are no table: "|x| + |y| = 2".
      if (lacksDelimiter(table) && !table.rows.some(({ cells }, row) => row > 0 && cells.length === expected)) continue;
      for (const [row, { cells }] of table.rows.entries()) {
        if (row === 0 || cells.length === expected) continue;
        if ([dashes, ruled, blanks, repeatedHeaders, duplicates].some((claimed) => claimed.has(row))) continue;
        const isCode = cells.length > expected && joinCode(cells.map(({ text }) => text)).length < cells.length;
        report(
          placeOfRows(table, row),
          isCode ? 'code' : cells.length > expected ? 'long' : cells.length === 1 ? 'single' : 'short',
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
