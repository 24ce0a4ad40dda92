/** The running text of a block, piece by piece. */
import { type Block, type Place, isText, placeOfRows } from './document';

export interface Passage {
  readonly text: string;
  /** The place of a part of the text; in a table that of the cell. */
  readonly place: (start: number, end: number) => Place;
}

/** A paragraph, a heading, items of a list, on request the cells of a table: what the page says in its own words. */
export function passagesOf(block: Block, { tables = false } = {}): Passage[] {
  if (block.role === 'furniture' || block.type === 'verbatim' || block.type === 'quote') return [];
  const { path } = block;
  const passage = ({ text, textStart }: { readonly text: string; readonly textStart: number }): Passage => ({
    text,
    place: (start, end) => ({ path, start: textStart + start, end: textStart + end }),
  });
  if (isText(block)) return [passage(block)];
  if (block.type === 'list') return block.items.map(passage);
  if (!tables || block.type !== 'table') return [];
  return block.rows.flatMap(({ cells }, row) =>
    cells.map(({ text }, column) => ({ text, place: () => placeOfRows(block, row, row, column) })),
  );
}
