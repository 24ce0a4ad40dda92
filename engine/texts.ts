/** Every text of a document, wherever it stands: blocks, items of lists, cells of tables, title and standfirst. */
import { type Block, type Document, type Place, type Span, type TableBlock, isText, placeOfRows } from './document';
import type { Step } from './finding';
import { phrasesFor } from './phrases/packs';
import type { Phrases } from './phrases/phrases';
import { type Inline, scanInline } from './read/inline';
import { NO_TRAITS, type Traits, traitsOf } from './traits';

/** A text and where it stands; `block` null: a field or a line of the head that no block holds. */
export interface Text {
  readonly text: string;
  readonly block: Block | null;
  /** Bits of `HOLDS`. */
  readonly traits: number;
  /** Hashes of its pairs of words, where it is a paragraph or a cell of some words. */
  readonly pairs: Int32Array;
  /** Its inline marks, read once, as several rules ask. */
  readonly inline: Inline;
  /** The place of some of its UTF-16 units. */
  place(start: number, end: number): Place;
}

/** The texts that may hold something of a kind: bits of `HOLDS`, one of which is enough. */
export function textsThatHold(document: Document, bits: number): readonly Text[] {
  const { all, traits } = readingOf(document);
  return (traits & bits) === 0 ? NONE : all.filter((text) => (text.traits & bits) !== 0);
}

const NONE: readonly Text[] = [];

/** What was read of each text, for the next check: those whose pairs of words were asked for, and the others. */
export interface KnownTexts {
  phrases: Phrases | null;
  compared: ReadonlyMap<string, Content>;
  others: ReadonlyMap<string, Content>;
}

export const noTexts = (): KnownTexts => ({ phrases: null, compared: new Map(), others: new Map() });

/** Reads the texts of a document with the help of what is known of the last one, and replaces that. */
export function readAgain(document: Document, known: KnownTexts): void {
  const phrases = phrasesFor(document.language);
  const [compared, others] = [new Map<string, Content>(), new Map<string, Content>()];
  const isSame = known.phrases === phrases;
  readings.set(
    document,
    readingWith(document, (text, withPairs) => {
      const [before, now] = withPairs ? [known.compared, compared] : [known.others, others];
      const content = now.get(text) ?? (isSame ? before.get(text) : undefined) ?? contentOf(text, phrases, withPairs);
      now.set(text, content);
      return content;
    }),
  );
  Object.assign(known, { phrases, compared, others });
}

interface Reading {
  readonly all: readonly Text[];
  /** Those of all texts together. */
  readonly traits: number;
}

const readings = new WeakMap<Document, Reading>();

function readingOf(document: Document): Reading {
  const known = readings.get(document);
  if (known) return known;
  const phrases = phrasesFor(document.language);
  const reading = readingWith(document, (text, withPairs) => contentOf(text, phrases, withPairs));
  readings.set(document, reading);
  return reading;
}

function readingWith(document: Document, read: Reader): Reading {
  const all = readTexts(document, read);
  return { all, traits: all.reduce((traits, text) => traits | text.traits, 0) };
}

/** What a text holds, wherever it stands. */
interface Content extends Traits {
  inline: Inline | null;
}

type Reader = (text: string, withPairs: boolean) => Content;

const contentOf = (text: string, phrases: Phrases, withPairs: boolean): Content => {
  const { bits, pairs } = traitsOf(text, phrases, withPairs);
  return { bits, pairs, inline: null };
};

/** The texts in order, the head's first. Furniture, code and remarks are left out; HTML is not. */
export const textsOf = (document: Document): readonly Text[] => readingOf(document).all;

function readTexts(document: Document, read: Reader): Text[] {
  const { title, secondTitle, standfirst } = document.metadata;
  const texts: Text[] = [];
  for (const span of [title, secondTitle, standfirst])
    if (span && !isInBlock(document, span)) texts.push(new SpanText(span, read(span.text, false)));
  const add = (text: string, block: Block, start: number): void => {
    texts.push(new BlockText(text, block, start, read(text, block.type === 'paragraph')));
  };
  for (const block of document.blocks) {
    if (block.role === 'furniture' || block.type === 'embed' || isCode(block)) continue;
    if (isText(block)) add(block.text, block, block.textStart);
    else if (block.type === 'list') for (const item of block.items) add(item.text, block, item.textStart);
    else
      for (const [row, { cells }] of block.rows.entries())
        for (const [column, { text }] of cells.entries())
          texts.push(new CellText(text, block, row, column, read(text, true)));
  }
  return texts;
}

/** What all kinds of texts share. */
abstract class Read {
  readonly traits: number;
  readonly pairs: Int32Array;

  constructor(
    readonly text: string,
    private readonly content: Content,
  ) {
    this.traits = content.bits;
    this.pairs = content.pairs;
  }

  get inline(): Inline {
    return (this.content.inline ??= scanInline(this.text));
  }
}

class BlockText extends Read implements Text {
  constructor(
    text: string,
    readonly block: Block,
    private readonly at: number,
    content: Content,
  ) {
    super(text, content);
  }

  place(start: number, end: number): Place {
    return { path: this.block.path, start: this.at + start, end: this.at + end };
  }
}

export const textAt = (text: string, block: Block, at: number): Text =>
  new BlockText(text, block, at, { ...NO_TRAITS, inline: null });

class SpanText extends Read implements Text {
  readonly block = null;

  constructor(
    private readonly span: Span,
    content: Content,
  ) {
    super(span.text, content);
  }

  place(start: number, end: number): Place {
    const { place, text } = this.span;
    // What front matter writes in marks of its own is longer than its text.
    const isExact = place.end - place.start === text.length;
    return isExact ? { ...place, start: place.start + start, end: place.start + end } : place;
  }
}

class CellText extends Read implements Text {
  constructor(
    text: string,
    readonly block: TableBlock,
    private readonly row: number,
    private readonly column: number,
    content: Content,
  ) {
    super(text, content);
  }

  place(start: number, end: number): Place {
    const { block, row, column } = this;
    const cell = block.rows[row]?.cells[column];
    const place = placeOfRows(block, row, row, column);
    // An escaped pipe makes the source longer than the text.
    const isExact = cell !== undefined && cell.end - cell.start === cell.text.length;
    return isExact ? { ...place, start: cell.start + start, end: cell.start + end } : place;
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
