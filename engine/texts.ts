/** Every text of a document, wherever it stands: blocks, items of lists, cells of tables, title and standfirst. */
import { type Block, type Document, type Place, type Span, type TableBlock, isText, placeOfRows } from './document';
import type { Step } from './finding';
import { type Inline, scanInline } from './read/inline';

/** A text and where it stands; `block` null: a field or a line of the head that no block holds. */
export interface Text {
  readonly text: string;
  readonly block: Block | null;
  /** The place of some of its UTF-16 units. */
  place(start: number, end: number): Place;
}

/** Whether the document holds one of the marks at all, so that its texts are worth a look. */
export const holds = (document: Document, ...marks: readonly string[]): boolean =>
  document.fields.some(({ source }) => marks.some((mark) => source.includes(mark))) ||
  document.blocks.some(
    (block) =>
      block.type === 'table' &&
      // A grid's cells stand in no source.
      block.end === 0 &&
      block.rows.some(({ cells }) => cells.some(({ text }) => marks.some((mark) => text.includes(mark)))),
  );

/** Whether anything in the document matches; a pattern that begins with a plain mark costs next to nothing. */
export const matches = (document: Document, pattern: RegExp): boolean =>
  document.fields.some(({ source }) => pattern.test(source)) ||
  (document.fields.some(({ format }) => format === 'grid') && textsOf(document).some(({ text }) => pattern.test(text)));

const inlines = new WeakMap<Text, Inline>();

/** The inline marks of a text, read once, as several rules ask. */
export function inlineOf(at: Text): Inline {
  const ready = inlines.get(at) ?? scanInline(at.text);
  inlines.set(at, ready);
  return ready;
}

const known = new WeakMap<Document, readonly Text[]>();

/** The texts in order, the head's first. Furniture, code and remarks are left out; HTML is not. */
export function textsOf(document: Document): readonly Text[] {
  const ready = known.get(document) ?? [...readTexts(document)];
  known.set(document, ready);
  return ready;
}

function* readTexts(document: Document): Generator<Text> {
  const { title, secondTitle, standfirst } = document.metadata;
  for (const span of [title, secondTitle, standfirst]) if (span && !isInBlock(document, span)) yield textOfSpan(span);
  for (const block of document.blocks) {
    if (block.role === 'furniture' || block.type === 'embed' || isCode(block)) continue;
    if (isText(block)) yield textAt(block.text, block, block.textStart);
    else if (block.type === 'list') for (const item of block.items) yield textAt(item.text, block, item.textStart);
    else yield* cellsOf(block);
  }
}

export const textAt = (text: string, block: Block, at: number): Text => ({
  text,
  block,
  place: (start, end) => ({ path: block.path, start: at + start, end: at + end }),
});

const textOfSpan = ({ text, place }: Span): Text => ({
  text,
  block: null,
  // What front matter writes in marks of its own is longer than its text.
  place: (start, end) =>
    place.end - place.start === text.length ? { ...place, start: place.start + start, end: place.start + end } : place,
});

function* cellsOf(table: TableBlock): Generator<Text> {
  for (const [row, { cells }] of table.rows.entries())
    for (const [column, { text, start: at, end: to }] of cells.entries()) {
      const place = placeOfRows(table, row, row, column);
      // An escaped pipe makes the source longer than the text.
      const isExact = to - at === text.length;
      yield {
        text,
        block: table,
        place: (start, end) => (isExact ? { ...place, start: at + start, end: at + end } : place),
      };
    }
}

const isInBlock = ({ blocks }: Document, { place: { path, start } }: Span): boolean =>
  blocks.some((block) => block.path === path && block.start <= start && start < Math.max(block.end, 1));

const isCode = (block: Block): boolean =>
  block.type === 'verbatim' && (!block.text.trimStart().startsWith('<') || isRemark(block.text.trim()));

/** A remark that no HTML follows. */
function isRemark(text: string): boolean {
  const end = text.startsWith('<!--') ? text.indexOf('-->') : 0;
  return end < 0 || end === text.length - 3;
}

/** Whether the text is about code: it shows some. */
export const showsCode = ({ blocks, fields }: Document): boolean =>
  blocks.some((block) => block.type === 'verbatim' && /^\s*(?:```|~~~)/.test(block.text)) ||
  fields.some(({ source }) => /`[^`\n]+`/.test(source));

/** Puts other words into a block's text, or takes them off ('' for nothing else); a list's or a table's are left to the editor. */
export const replacing = ({ block }: Text, { start, end }: Place, text: string): Step[] =>
  block && isText(block)
    ? [{ do: 'replace', block: block.key, start, end, text, ...(text ? {} : { removes: true }) }]
    : [];
