import { type TableBlock, blocksOf, placeOfRows } from '../../document';
import { removal } from '../../fixes';
import type { Phrases } from '../../phrases/phrases';
import { defineRule } from '../../rule';
import { analyse, signature } from '../../table';

export const duplicateTable = defineRule({
  id: 'table/duplicate-table',
  severity: 'warning',
  summary: 'No two tables under the same header share half of their rows.',
  why: 'Readers compare two tables to find that they say the same.',
  messages: { same: 'Another table has the same header and {shared} of these rows' },
  fixes: { remove: 'Keep the fuller one…' },
  check(document, report, { phrases }) {
    const tables = blocksOf(document, 'table');
    if (tables.length < 2) return;
    const owners = new Map<string, Contents>();
    for (const table of tables) {
      const own = contentsOf(table, phrases);
      const twin = twinOf(own, owners);
      for (const row of own.rows) if (!owners.has(row)) owners.set(row, own);
      if (!twin || twin.other.isGone) continue;
      const lesser = own.rows.size > twin.other.rows.size ? twin.other : own;
      lesser.isGone = true;
      const all = placeOfRows(lesser.table, 0, lesser.table.rows.length - 1);
      report(all, 'same', { shared: twin.shared }, { block: lesser.table, fixes: [removal([lesser.table], 'ask')] });
    }
  },
});

interface Contents {
  readonly table: TableBlock;
  /** What its rows say, each under the header. */
  readonly rows: ReadonlySet<string>;
  isGone: boolean;
}

function contentsOf(table: TableBlock, phrases: Phrases): Contents {
  const { dashes, repeatedHeaders } = analyse(table, phrases);
  const [header = '', ...rows] = table.rows.map((row, index) =>
    dashes.has(index) || repeatedHeaders.has(index) ? '' : signature(row, phrases),
  );
  const said = header && table.headerRows === 1 ? rows.filter(Boolean) : [];
  return { table, rows: new Set(said.map((row) => `${header}\n${row}`)), isGone: false };
}

/** The earlier table that first said at least half of the rows of the smaller of both; two rows, or the only one. */
function twinOf({ rows }: Contents, owners: ReadonlyMap<string, Contents>): { other: Contents; shared: number } | null {
  const counts = new Map<Contents, number>();
  for (const row of rows) {
    const owner = owners.get(row);
    if (owner) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  for (const [other, shared] of counts) {
    const smaller = Math.min(rows.size, other.rows.size);
    if (shared * 2 >= smaller && shared >= Math.min(2, smaller)) return { other, shared };
  }
  return null;
}
