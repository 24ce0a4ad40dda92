import type { Grid, NewBlock } from '../../../engine';

/** What becomes of a cell: as it was, taken off, or put elsewhere; in the table afterwards: new. */
export type CellFate = 'kept' | 'removed' | 'moved' | 'new';

export interface ShownCell {
  readonly text: string;
  readonly fate: CellFate;
}

/** A table before or after a repair, with what becomes of each cell. */
export interface ShownTable {
  readonly grid: Grid;
  readonly rows: readonly (readonly ShownCell[])[];
  /** Columns at the end that hold nothing and are taken off: shown as one, or they would push the others out of sight. */
  readonly emptyTail: number;
}

const normal = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The tables before a repair: a cell is kept where a table afterwards holds its words in the same column, moved where
 * they stand in another column or in the text now, in part or whole, and removed otherwise.
 */
export function tablesBefore(before: readonly NewBlock[], after: readonly NewBlock[]): ShownTable[] {
  const prose = normal(after.flatMap(textsOf).join(' '));
  const isInProse = (text: string): boolean => normal(text) !== '' && prose.includes(firstWords(text));
  const widest = Math.max(0, ...gridsOf(after).map(widthOf));
  return compared(before, after, (text) => (isInProse(text) ? 'moved' : 'removed')).map((table) => ({
    ...table,
    emptyTail: emptyTail(table.grid, widest),
  }));
}

/** The tables afterwards: what no table held before is new. */
export const tablesAfter = (before: readonly NewBlock[], after: readonly NewBlock[]): ShownTable[] =>
  compared(after, before, () => 'new').map((table) => ({ ...table, emptyTail: 0 }));

/** The tables of one side, each cell compared with the cells of the other: first by column, then anywhere. */
function compared(
  side: readonly NewBlock[],
  other: readonly NewBlock[],
  otherwise: (text: string) => CellFate,
): Omit<ShownTable, 'emptyTail'>[] {
  const grids = gridsOf(side);
  const stock = stockOf(other);
  const fates = new Map<string, CellFate>();
  const eachCell = (visit: (text: string, column: number, at: string) => void): void =>
    grids.forEach(({ rows }, table) =>
      rows.forEach((cells, row) => cells.forEach((text, column) => visit(text, column, `${table} ${row} ${column}`))),
    );
  eachCell((text, column, at) => {
    if (takeAt(stock, normal(text), column)) fates.set(at, 'kept');
  });
  eachCell((text, _, at) => {
    if (!fates.has(at)) fates.set(at, takeAnywhere(stock, normal(text)) ? 'moved' : otherwise(text));
  });
  return grids.map((grid, table) => ({
    grid,
    rows: grid.rows.map((cells, row) =>
      cells.map((text, column) => ({ text, fate: fates.get(`${table} ${row} ${column}`) ?? 'kept' })),
    ),
  }));
}

const widthOf = ({ rows }: Grid): number => Math.max(0, ...rows.map(({ length }) => length));

/** Dashes of a delimiter row among the data fill no column. */
const isBlank = (text: string | undefined): boolean => !text || /^[\s:-]*$/.test(text);

function emptyTail(grid: Grid, widthAfter: number): number {
  let width = widthOf(grid);
  while (width > widthAfter && grid.rows.every((cells) => isBlank(cells[width - 1]))) width--;
  const tail = widthOf(grid) - width;
  return tail > 1 ? tail : 0;
}

const gridsOf = (blocks: readonly NewBlock[]): Grid[] =>
  blocks.flatMap((block) => (block.type === 'table' ? [block.grid] : []));

/** How many cells hold each text, by column. */
type Stock = Map<string, Map<number, number>>;

function stockOf(blocks: readonly NewBlock[]): Stock {
  const stock: Stock = new Map();
  for (const { rows } of gridsOf(blocks))
    for (const cells of rows)
      for (const [column, cell] of cells.entries()) {
        const columns = stock.get(normal(cell)) ?? new Map<number, number>();
        stock.set(normal(cell), columns.set(column, (columns.get(column) ?? 0) + 1));
      }
  return stock;
}

function takeAt(stock: Stock, text: string, column: number): boolean {
  const left = stock.get(text)?.get(column) ?? 0;
  if (left > 0) stock.get(text)?.set(column, left - 1);
  return left > 0;
}

function takeAnywhere(stock: Stock, text: string): boolean {
  const column = [...(stock.get(text) ?? [])].find(([, left]) => left > 0)?.[0];
  return column !== undefined && takeAt(stock, text, column);
}

const textsOf = (block: NewBlock): readonly string[] =>
  block.type === 'table' ? [] : block.type === 'list' ? block.items : [block.text];

const FIRST_WORDS = 4;

const firstWords = (text: string): string => normal(text).split(' ').slice(0, FIRST_WORDS).join(' ');
