/** A cell of an HTML table, as it says of itself. */
export interface SpanningCell {
  readonly text: string;
  readonly isHeader: boolean;
  readonly columns: number;
  readonly rows: number;
}

const MAX_SPAN = 1000;
/** Cells a table's spans may add, for each that it has: a few bytes can ask for millions. */
const MAX_SPREAD = 4;

/**
 * Rows of equal meaning: a cell over several rows stands in each of them; one over several columns stands in the first, a
 * header in each.
 */
export function spread(rows: readonly (readonly SpanningCell[])[]): string[][] {
  let budget = 1000 + MAX_SPREAD * rows.flat().length;
  const pending: { text: string; rows: number }[] = [];
  return rows.map((cells) => {
    const row: string[] = [];
    const fill = (): void => {
      for (let over = pending[row.length]; over && over.rows > 0; over = pending[row.length]) {
        over.rows--;
        row.push(over.text);
      }
    };
    for (const { text, isHeader, columns, rows: height } of cells) {
      fill();
      for (let column = 0; column < spanOf(columns) && (column === 0 || budget-- > 0); column++) {
        const own = column === 0 || isHeader ? text : '';
        pending[row.length] = { text: own, rows: spanOf(height) - 1 };
        row.push(own);
      }
    }
    fill();
    budget -= Math.max(0, row.length - cells.length);
    if (budget <= 0) pending.length = 0;
    return row;
  });
}

const spanOf = (span: number): number => (span >= 1 && span <= MAX_SPAN ? span : 1);
