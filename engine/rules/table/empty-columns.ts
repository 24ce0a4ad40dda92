import { blocksOf, placeOfRows } from '../../document';
import { defineRule } from '../../rule';
import { analyse } from '../../table';

export const emptyColumns = defineRule({
  id: 'table/empty-columns',
  severity: 'warning',
  summary: 'Every column of a table holds something.',
  why: 'Empty columns push the real ones off a phone.',
  messages: { one: 'Column {column} is empty in every row', many: '{count} columns are empty in every row' },
  fixes: { drop: 'Remove empty columns' },
  check(document, report, { phrases }) {
    for (const table of blocksOf(document, 'table')) {
      const { emptyColumns: columns } = analyse(table, phrases);
      const first = columns[0];
      if (first === undefined) continue;
      const last = table.rows.findLastIndex(({ cells }) => cells.length > first);
      report(
        placeOfRows(table, 0, last),
        columns.length === 1 ? 'one' : 'many',
        { column: first + 1, count: columns.length },
        {
          block: table,
          fixes: [{ kind: 'safe', label: 'drop', steps: [{ do: 'drop-columns', block: table.key, columns }] }],
        },
      );
    }
  },
});
