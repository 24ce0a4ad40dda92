/** Working state of the anatomy: what each block of a scanned text turns out to be. */
import { type Block, type FurnitureKind, type Role, isText } from '../document';
import { normalise } from '../normalise';
import type { Phrases } from '../phrases/phrases';

/** Words a line may have and still be a label, a heading or furniture; longer texts are prose. */
export const SHORT_WORDS = 25;
export const BYLINE_WORDS = 10;
export const STANDFIRST_WORDS = 40;
/** Words of a call to action, the longest of what phrases are looked for in. */
const LONGEST_PHRASE = 35;
/** Longest unmarked heading of a pasted page, in words. The longest on the pages we know has 17. */
export const HEADING_WORDS = 20;

export interface Mark {
  role: Role;
  furniture?: FurnitureKind;
  /** An unmarked line of a pasted page that turned out to be a heading. */
  heading?: boolean;
}

export interface Piece {
  readonly block: Block;
  /** A short block's readable text without emphasis marks and list bullet; '' for long ones, tables and lists of several items. */
  readonly label: string;
  /** `label` normalised; '' where it is longer than any phrase. */
  readonly phrase: string;
  readonly words: number;
  /** The label's first word, lower case: most labels begin with none that any phrase begins with. */
  readonly opener: string;
  /** "Source: …", "Additional reporting by …". */
  readonly isCredit: boolean;
  /** A colon, a dash or a question mark stands near the beginning: all labels that run into their text have one. */
  readonly opensWithLabel: boolean;
  readonly mark: Mark;
}

export interface Anatomy {
  /** Parted where one block turns out to be two. */
  readonly pieces: Piece[];
  readonly phrases: Phrases;
  /** Unmarked short lines may be headings, title and byline: a pasted page. */
  readonly unmarked: boolean;
  /** The text the blocks stand in; null when they stand in several fields. */
  readonly source: string | null;
}

export function startAnatomy(
  blocks: readonly Block[],
  source: string | null,
  phrases: Phrases,
  unmarked: boolean,
): Anatomy {
  const pieces = blocks.map((block) => pieceOf(block, phrases));
  return { pieces, phrases, unmarked, source };
}

export const pieceOf = (block: Block, phrases: Phrases): Piece => new LazyPiece(block, phrases);

/** What is known of a short block's label, worked out where it is asked for. */
interface Known {
  words?: number;
  phrase?: string;
  opener?: string;
  isCredit?: boolean;
}

/** Most blocks are long paragraphs, of which little is asked. */
class LazyPiece implements Piece {
  readonly mark: Mark = { role: 'body' };
  readonly label: string;
  private readonly known: Known | null;
  private runsIn: boolean | null = null;

  constructor(
    readonly block: Block,
    private readonly phrases: Phrases,
  ) {
    this.label = labelOf(block);
    this.known = this.label ? {} : null;
  }

  get words(): number {
    return this.known ? (this.known.words ??= countWords(this.label)) : Infinity;
  }

  get phrase(): string {
    if (!this.known) return '';
    return (this.known.phrase ??= this.words <= LONGEST_PHRASE ? normalise(this.label) : '');
  }

  get opener(): string {
    return this.known ? (this.known.opener ??= openerOf(this.label)) : '';
  }

  get isCredit(): boolean {
    if (!this.known) return false;
    return (this.known.isCredit ??= this.words <= HEADING_WORDS && opensLikeCredit(this, this.phrases));
  }

  get opensWithLabel(): boolean {
    return (this.runsIn ??= isText(this.block) && opensWithLabel(this.block.text));
  }
}

/** Longest label of a box or a reader question with its marks, in UTF-16 units. */
const RUN_IN_LENGTH = 60;
/** UTF-16 units that the label "Q. 1." fits in. */
const NUMBER_LENGTH = 15;

/** A label's colon, dash or question mark, or the full stop of "Q. 1.". Each block is asked for it. */
function opensWithLabel(text: string): boolean {
  const end = Math.min(text.length, RUN_IN_LENGTH);
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 58 || unit === 63 || unit === 0x2013 || unit === 0x2014) return true;
    if (unit === 46 && i > 0 && i <= NUMBER_LENGTH && text.lastIndexOf('\n', i) < 0) return true;
  }
  return false;
}

function opensLikeCredit(piece: Piece, phrases: Phrases): boolean {
  const { creditLabels, creditStarts } = phrases;
  const colon = piece.label.indexOf(':');
  if (colon > 0 && colon < 40 && creditLabels.includes(normalise(piece.label.slice(0, colon)))) return true;
  return openersOf(creditStarts).has(piece.opener) && startsWith(piece, creditStarts);
}

/** Whether the piece is one of the phrases, or begins with one. */
export const startsWith = ({ phrase }: Piece, starts: readonly string[] = []): boolean =>
  starts.some((start) => phrase.startsWith(start) && (phrase.length === start.length || phrase[start.length] === ' '));

const openers = new WeakMap<readonly string[], ReadonlySet<string>>();

/** First words of phrases: a quick way to say no. */
export function openersOf(phrases: readonly string[]): ReadonlySet<string> {
  const known = openers.get(phrases);
  if (known) return known;
  const fresh = new Set(phrases.map(openerOf));
  openers.set(phrases, fresh);
  return fresh;
}

/** A text's first word, lower case. */
export function openerOf(text: string): string {
  let start = 0;
  while (start < text.length && !isWordUnit(text.charCodeAt(start))) start++;
  let end = start;
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
  return text.slice(start, end).toLowerCase();
}

/** Whether nothing but a line break parts the piece from the one before it. */
export function touchesPrevious({ pieces, source }: Anatomy, index: number): boolean {
  const [previous, own] = [pieces[index - 1], pieces[index]];
  if (source === null || !previous || !own) return false;
  const gap = source.slice(previous.block.end, own.block.start);
  return gap.length < 16 && !/\n[^\n]*\n/.test(gap);
}

/** The text without marks of emphasis at the edges of words; those within ("3*4", "file_name") belong to them. */
export const withoutEmphasis = (text: string): string =>
  text.replace(MARKS, (marks: string, at: number) => (isAtEdge(text, at, at + marks.length) ? '' : marks));

const MARKS = /[*_]{1,3}/g;
const ENDS_IN_WORD = /[\p{L}\p{N}*_]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}*_]/u;

/** A letter may take two units. */
const isAtEdge = (text: string, start: number, end: number): boolean =>
  (/\S/.test(text.charAt(end)) && !ENDS_IN_WORD.test(text.slice(Math.max(0, start - 2), start))) ||
  (/\S/.test(text.charAt(start - 1)) && !BEGINS_WITH_WORD.test(text.slice(end, end + 2)));

/** UTF-16 units that {@link SHORT_WORDS} words surely fit in; longer blocks are not even looked at. */
const LABEL_LENGTH = 240;

function labelOf(block: Block): string {
  const single =
    block.type === 'list' && block.items.length === 1
      ? block.items[0]?.text
      : block.type === 'table' && block.rows.length === 1 && block.rows[0]?.cells.length === 1
        ? block.rows[0].cells[0]?.text
        : undefined;
  const text = isText(block) && block.type !== 'verbatim' ? block.text : (single ?? '');
  if (text.length > LABEL_LENGTH || text.includes('\n')) return '';
  return (text.includes('*') || text.includes('_') ? withoutEmphasis(text) : text).trim();
}

/** Words parted by white space; a lone mark such as a dash is none. */
export function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0) inWord = false;
    else if (!inWord && isWordUnit(unit)) {
      inWord = true;
      count++;
    }
  }
  return count;
}

/** ASCII letters and digits, and what lies beyond Latin-1's and the general punctuation. */
const isWordUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 48 && unit <= 57) ||
  (unit >= 0xc0 && (unit < 0x2000 || unit > 0x2bff) && unit !== 0xd7 && unit !== 0xf7);

export const isFree = ({ mark }: Piece): boolean => mark.role === 'body' && !mark.furniture;

export function markFurniture(piece: Piece, kind: FurnitureKind): void {
  piece.mark.role = 'furniture';
  piece.mark.furniture = kind;
}

/** A marked heading, or on a pasted page a short line of its own that does not end as a sentence does. */
export function looksLikeHeadline({ block, label, words }: Piece, unmarked: boolean): boolean {
  if (block.type === 'heading') return true;
  if (!unmarked || block.type !== 'paragraph' || !label || words === 0 || words > HEADING_WORDS) return false;
  if (/[.!;,:…]["”’»)]?$/.test(label)) return false;
  return /^["“‘«(¿¡[]?[\p{Lu}\p{Lo}\p{N}]/u.test(label);
}

/** A headline within the text: neither two sentences, nor a line in brackets, nor a credit such as "Photo: …". */
export const looksLikeHeading = (piece: Piece, unmarked: boolean): boolean =>
  looksLikeHeadline(piece, unmarked) && (piece.block.type === 'heading' || !isRemark(piece));

/** Initials and short forms ("St. Ives") end no sentence. */
const SENTENCE_END = /\p{L}{3}[.!?]["”’»)]? +["“‘«]?\p{Lu}/u;

const isRemark = ({ label, isCredit }: Piece): boolean => isCredit || /^[([]/.test(label) || SENTENCE_END.test(label);

/** Ends in ".", "?" or "!"; the full stop of "Jr." and of an initial ends no sentence. */
export const endsLikeSentence = (label: string): boolean =>
  /[.?!]$/.test(label) && !/(?:^|\s)(?:Jr|Sr|Esq|\p{Lu})\.$/u.test(label);

/** Body text: a paragraph that is no heading, a list of several items, a table, a quotation. */
export function isContent(piece: Piece, unmarked: boolean): boolean {
  if (!isFree(piece))
    return ['faq-question', 'faq-answer', 'reader-question', 'reader-answer', 'fact-box'].includes(piece.mark.role);
  return !looksLikeHeadline(piece, unmarked);
}
