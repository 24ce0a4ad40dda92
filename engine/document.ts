/**
 * The parsed document: what every rule reads, whatever the text came from.
 *
 * A document is a list of blocks in reading order plus what the page says about itself (title, byline, date …). Blocks
 * know where they stand, so that a finding can point at the very characters: offsets are UTF-16 units in the source of
 * the field that `path` names; a grid (a table kept as cells) is addressed by row and column instead.
 */
import type { Block, BlockType, Place } from './block';

export * from './block';

/**
 * `page`: a pasted page, plain text. `markdown`: a Markdown file. The others are entries: of the plugin's own types, or
 * (`entry`) of an application's.
 */
export type DocumentKind = 'page' | 'markdown' | 'article' | 'fact-box' | 'faq' | 'reader-question' | 'entry';

/** `nodes`: of another kind (HTML, a tree of nodes), whose blocks stand in `source` as Markdown. */
export type FieldFormat = 'page' | 'markdown' | 'plain' | 'grid' | 'nodes';

/** One field of the document. A page or a file is a single field whose path is `''`. A grid's source is `''`. */
export interface Field {
  readonly path: string;
  readonly format: FieldFormat;
  readonly source: string;
}

/** A piece of text and where it stands. */
export interface Span {
  readonly text: string;
  readonly place: Place;
}

export interface Byline extends Span {
  /** As it is written: "Ines Holm and Ole Brandt". */
  readonly name: string;
  /** Each person of it. */
  readonly names: readonly string[];
  readonly role: string | null;
  /** The byline names a role ("Chief Editor"), not a person. */
  readonly generic: boolean;
}

/** What the page says about itself. `null`: it should be there and is not. `undefined`: nobody asks for it here. */
export interface Metadata {
  readonly title?: Span | null;
  readonly secondTitle?: Span | null;
  readonly byline?: Byline | null;
  readonly date?: Span | null;
  readonly section?: Span | null;
  readonly standfirst?: Span | null;
  /** An article's kind (news, opinion …) where the entry states it. */
  readonly articleKind?: string;
  /** The cover; null: the entry has none. */
  readonly image?: { readonly alt: string | null; readonly place: Place } | null;
  /** The address, and the one that readers know; `published` null: not published yet. */
  readonly slug?: Span & { readonly published: string | null };
  /** Minutes the page claims its reading takes. */
  readonly readingMinutes?: { readonly claimed: number; readonly place: Place };
}

/** A question with its answer; keys name blocks. `question` null: the answer has lost it. */
export interface FaqItem {
  readonly question: string | null;
  readonly answer: readonly string[];
  /** Written as "Q: …" and "A: …". */
  readonly isDialogue?: boolean;
}
export interface FactBoxItem {
  readonly kind: FactBoxKind;
  readonly blocks: readonly string[];
  /** Length of the label ("Did you know? ") at the head of the first block's text; 0 in an entry. */
  readonly label: number;
  /** Sources an entry names; undefined: not known. */
  readonly sources?: readonly { readonly text: string; readonly url: string | null }[];
  /** ISO day on which its claims were true; null: not said; undefined: nobody asks for it here. */
  readonly asOf?: string | null;
  /** ISO day by which somebody has to look again. */
  readonly reviewBy?: string | null;
  /** It is published, and no article shows it or will; undefined: not known. */
  readonly isUnused?: boolean;
}
export interface ReaderQuestionItem {
  readonly question: string | null;
  /** Blocks of the question below its first: a signature on a line of its own. */
  readonly more?: readonly string[];
  readonly answer: readonly string[];
  readonly text: string;
  readonly askedBy: string | null;
  readonly place: string | null;
  /** Never to be published. */
  readonly email?: string;
  /** Whether that person agreed to be named; undefined: not known. */
  readonly consent?: boolean;
  /** ISO instant at which it was sent in; undefined: not known. */
  readonly receivedAt?: string;
}

/** A fact box that an article shows, and that says something else since. */
export interface ChangedBox {
  /** Empty: it has none. */
  readonly title: string;
  /** Names what it says now. */
  readonly claim: string;
  /** The words that are new, and those around them; and the same as they were. */
  readonly excerpt: string;
  readonly before: string;
  readonly place: Place;
}

/** A question of this entry, or of a FAQ entry it shows, that another FAQ entry answers as well. */
export interface SameQuestion {
  readonly question: string;
  /** As the other entry puts it. */
  readonly text: string;
  /** Names the other entry. */
  readonly entry: string;
  /** In how many articles the other one stands. */
  readonly used: number;
  readonly place: Place;
}

export const FACT_BOX_KINDS = ['did-you-know', 'pro-tip', 'background', 'figure', 'definition', 'timeline'] as const;
export type FactBoxKind = (typeof FACT_BOX_KINDS)[number];

/** Lines of the metadata at the head of a Markdown file, counted from 1, both fences included. */
export interface FrontMatterLines {
  readonly from: number;
  readonly to: number;
  readonly entries: readonly {
    readonly from: number;
    readonly to: number;
    /** `tags: sheds, trams`. */
    readonly text: string;
    /** What the value is read as; null: nobody reads it. */
    readonly reads: 'head' | 'date' | 'kind' | null;
  }[];
}

export interface Document {
  readonly kind: DocumentKind;
  readonly frontMatter?: FrontMatterLines;
  /** Primary language subtag such as `en`; null: unknown. */
  readonly language: string | null;
  readonly fields: readonly Field[];
  readonly blocks: readonly Block[];
  /** Blocks of a web page that belong to the site around the article: no rule reads them. */
  readonly frame?: readonly Block[];
  readonly metadata: Metadata;
  readonly faqs: readonly FaqItem[];
  readonly factBoxes: readonly FactBoxItem[];
  readonly readerQuestions: readonly ReaderQuestionItem[];
  /** What readers of the article were told, of which no correction was written since; undefined: nothing, or not known. */
  readonly told?: readonly string[];
  /** Undefined: not known. */
  readonly changedBoxes?: readonly ChangedBox[];
  readonly sameQuestions?: readonly SameQuestion[];
}

const byType = new WeakMap<readonly Block[], ReadonlyMap<BlockType, readonly Block[]>>();

/** Blocks of a type; furniture is left to the rules that speak of it. Sorted once, as many rules ask. */
export function blocksOf<T extends BlockType>({ blocks }: Document, type: T): readonly Extract<Block, { type: T }>[] {
  const sorted = byType.get(blocks) ?? sortByType(blocks);
  return (sorted.get(type) ?? NONE) as readonly Extract<Block, { type: T }>[];
}

const NONE: readonly Block[] = [];

function sortByType(blocks: readonly Block[]): ReadonlyMap<BlockType, readonly Block[]> {
  const sorted = new Map<BlockType, Block[]>();
  for (const block of blocks) {
    if (block.role === 'furniture') continue;
    const own = sorted.get(block.type);
    if (own) own.push(block);
    else sorted.set(block.type, [block]);
  }
  byType.set(blocks, sorted);
  return sorted;
}

const positions = new WeakMap<readonly Block[], ReadonlyMap<string, number>>();

/** Where the block stands among the document's blocks. @throws When it does not. */
export const positionOf = ({ blocks }: Document, key: string): number => {
  const known = positions.get(blocks) ?? new Map(blocks.map((block, index) => [block.key, index]));
  positions.set(blocks, known);
  const found = known.get(key);
  if (found === undefined) throw new Error(`The document has no block "${key}"`);
  return found;
};

/** The block of that key. @throws When there is none. */
export const blockAt = (document: Document, key: string): Block => {
  const found = document.blocks[positionOf(document, key)];
  if (!found) throw new Error(`The document has no block "${key}"`);
  return found;
};
