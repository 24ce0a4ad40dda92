/** The blocks of a document: where they stand, and the words they hold. */

/** Half-open range of UTF-16 units in a field's source; in a grid, in the cell when `column` is given. */
export interface Place {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** First and last row of a table the place speaks of, counted from 0 in `TableBlock.rows`. */
  readonly rows?: readonly [number, number];
  readonly column?: number;
}

/** What a block is on its page. `furniture` belongs to the old site, never to the article. */
export type Role =
  | 'title'
  | 'second-title'
  | 'byline'
  | 'date'
  | 'breadcrumb'
  | 'standfirst'
  | 'body'
  | 'fact-box'
  | 'faq-heading'
  | 'faq-question'
  | 'faq-answer'
  | 'reader-question'
  | 'reader-answer'
  | 'call'
  | 'furniture';

/** Kinds of furniture, in the vocabulary of the import's line accounts. */
export type FurnitureKind =
  | 'page-frame'
  | 'stray-image-text'
  | 'empty-date-label'
  | 'reading-time'
  | 'empty-section'
  | 'empty-contents'
  | 'empty-related'
  | 'comment-form'
  | 'ad-block-notice'
  | 'shop-widget'
  | 'related-teaser'
  | 'related-label'
  | 'share-bar'
  | 'cookie-notice'
  | 'login-wall'
  | 'newsletter'
  | 'ad-marker';

interface BlockBase {
  /** Unique in the document, stable while the text before it keeps its number of blocks. */
  readonly key: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  readonly furniture?: FurnitureKind;
}

/** Text of a block: `text` is its source without the block's own marks, and starts at `textStart` of the field. */
interface TextBlockBase extends BlockBase {
  readonly text: string;
  readonly textStart: number;
}

export interface HeadingBlock extends TextBlockBase {
  readonly type: 'heading';
  /** 1 to 6. Unmarked headings of a pasted page are 2. */
  readonly depth: number;
}
export interface ParagraphBlock extends TextBlockBase {
  readonly type: 'paragraph';
}
export interface QuoteBlock extends TextBlockBase {
  readonly type: 'quote';
}
/** Code, HTML and the like: kept as it is, rules about prose leave it alone. */
export interface VerbatimBlock extends TextBlockBase {
  readonly type: 'verbatim';
}
/** A call to action: its words, and where it leads, if anywhere. */
export interface CallBlock extends TextBlockBase {
  readonly type: 'call';
  readonly url: string | null;
}
/** A block whose content lives in another entry, or that holds no text of its own. */
export interface EmbedBlock extends BlockBase {
  readonly type: 'embed';
  readonly component: string;
}
export interface ListBlock extends BlockBase {
  readonly type: 'list';
  readonly ordered: boolean;
  /** The marker as typed: `-`, `*`, `1.`, or a glyph such as `•`. */
  readonly marker: string;
  readonly items: readonly ListItem[];
}
export interface ListItem {
  readonly text: string;
  readonly textStart: number;
  readonly start: number;
  readonly end: number;
}
export interface TableBlock extends BlockBase {
  readonly type: 'table';
  /** Every row as it stands, the header first if `headerRows` is 1; the delimiter row under the header is not among them. */
  readonly rows: readonly Row[];
  readonly headerRows: 0 | 1;
  readonly headerColumn: boolean;
  /** Number of cells of the delimiter row; null where there is none, or none is needed (a grid). */
  readonly delimiterWidth: number | null;
  /** The block above that the table touches; under all but a paragraph Markdown renders no table. */
  readonly gluedTo: 'list' | 'quote' | 'html' | 'paragraph' | null;
  /** By column, as its row of dashes says (`:--`, `:-:`, `--:`); left out where it says nothing. */
  readonly align?: readonly Align[];
}
export type Align = 'left' | 'center' | 'right' | null;
export interface Row {
  readonly cells: readonly Cell[];
  /** The row is dashes only, a delimiter row that stands among the data. */
  readonly dashes: boolean;
  readonly start: number;
  readonly end: number;
}
export interface Cell {
  /** Inline Markdown, escaped pipes already unescaped. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type TextBlock = HeadingBlock | ParagraphBlock | QuoteBlock | VerbatimBlock | CallBlock;
export type Block = TextBlock | ListBlock | TableBlock | EmbedBlock;
export type BlockType = Block['type'];

/** A table's content as an editor keeps it. Rows may differ in length; each cell is inline Markdown. */
export interface Grid {
  readonly rows: readonly (readonly string[])[];
  readonly headerRows: 0 | 1;
  readonly headerColumn: boolean;
  readonly align?: readonly Align[];
}

export const isText = (block: Block): block is TextBlock =>
  block.type !== 'list' && block.type !== 'table' && block.type !== 'embed';

/** The readable text of any block: prose as it is, list items and table rows by line, cells by tab. */
export const textOf = (block: Block): string => {
  if (isText(block)) return block.text;
  if (block.type === 'list') return block.items.map((item) => item.text).join('\n');
  if (block.type === 'table') return block.rows.map((row) => row.cells.map((cell) => cell.text).join('\t')).join('\n');
  return '';
};

export const placeOf = (block: Block): Place =>
  block.type === 'table'
    ? { path: block.path, start: block.start, end: block.end, rows: [0, Math.max(0, block.rows.length - 1)] }
    : { path: block.path, start: block.start, end: block.end };

/** The place of some rows of a table, or of one cell in them. */
export const placeOfRows = (table: TableBlock, from: number, to = from, column?: number): Place => {
  const [first, last] = [table.rows[from], table.rows[to]];
  if (!first || !last) throw new Error(`Table "${table.key}" has no rows ${from} to ${to}`);
  const cell = column === undefined ? undefined : first.cells[column];
  return {
    path: table.path,
    start: cell ? cell.start : first.start,
    end: cell ? cell.end : last.end,
    rows: [from, to],
    ...(column === undefined ? {} : { column }),
  };
};

/** The cells of a table, without their places. */
export const gridOf = (table: TableBlock): Grid => ({
  rows: table.rows.map((row) => row.cells.map((cell) => cell.text)),
  headerRows: table.headerRows,
  headerColumn: table.headerColumn,
  ...(table.align ? { align: table.align } : {}),
});
