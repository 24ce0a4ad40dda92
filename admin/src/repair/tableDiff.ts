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
 * The tables before a repair: a cell is kept where a table afterwards holds its words, moved where they stand in the
 * text now, in part or whole, and removed otherwise.
 */
export function tablesBefore(before: readonly NewBlock[], after: readonly NewBlock[]): ShownTable[] {
  const stock = stockOf(after);
  const prose = normal(after.flatMap(textsOf).join(' '));
  return gridsOf(before).map((grid) => ({
    grid,
    rows: grid.rows.map((cells) =>
      cells.map((text): ShownCell => {
        if (take(stock, normal(text))) return { text, fate: 'kept' };
        const isMoved = normal(text) !== '' && prose.includes(firstWords(text));
        return { text, fate: isMoved ? 'moved' : 'removed' };
      }),
    ),
    emptyTail: emptyTail(grid, Math.max(0, ...gridsOf(after).map(widthOf))),
  }));
}

export function tablesAfter(before: readonly NewBlock[], after: readonly NewBlock[]): ShownTable[] {
  const stock = stockOf(before);
  return gridsOf(after).map((grid) => ({
    grid,
    rows: grid.rows.map((cells) =>
      cells.map((text): ShownCell => ({ text, fate: take(stock, normal(text)) ? 'kept' : 'new' })),
    ),
    emptyTail: 0,
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

/** How many cells hold each text. */
function stockOf(blocks: readonly NewBlock[]): Map<string, number> {
  const stock = new Map<string, number>();
  for (const text of gridsOf(blocks).flatMap(({ rows }) => rows.flat().map(normal)))
    stock.set(text, (stock.get(text) ?? 0) + 1);
  return stock;
}

function take(stock: Map<string, number>, text: string): boolean {
  const left = stock.get(text) ?? 0;
  if (left > 0) stock.set(text, left - 1);
  return left > 0;
}

const textsOf = (block: NewBlock): readonly string[] =>
  block.type === 'table' ? [] : block.type === 'list' ? block.items : [block.text];

const FIRST_WORDS = 4;

const firstWords = (text: string): string => normal(text).split(' ').slice(0, FIRST_WORDS).join(' ');
