/** The shapes of an article's body: the components of Strapi's dynamic zone, as stored and as sent. */
import type { Block, ChangedBox, FactBoxItem, Grid, SameQuestion } from '../document';

export interface ProseInput {
  readonly __component: 'newsroom.prose';
  readonly markdown: string | null;
}
export interface TableInput {
  readonly __component: 'newsroom.table';
  readonly caption: string | null;
  readonly source: string | null;
  readonly grid: Grid | null;
}
export interface QuoteInput {
  readonly __component: 'newsroom.quote';
  readonly text: string | null;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly url: string | null;
}
export interface CallInput {
  readonly __component: 'newsroom.call';
  readonly text: string | null;
  readonly url: string | null;
}
/** An embed, an image or an application's own block, with what its fields hold. Without fields it only has a place in the text. */
export interface OtherInput {
  readonly __component: string;
  readonly fields?: readonly FieldInput[];
}

/** A field of any entry, by how its value is read; `path` as in the entry's form. */
export type FieldInput =
  | { readonly format: 'markdown' | 'plain'; readonly path: string; readonly source: string }
  | { readonly format: 'grid'; readonly path: string; readonly grid: Grid }
  /** Blocks that something else has read already: their keys are `path#0`, `path#1` …, their text stands in `source`. */
  | { readonly format: 'nodes'; readonly path: string; readonly source: string; readonly blocks: readonly Block[] }
  /** A relation or a medium: it has a place in the text, and no words. */
  | { readonly format: 'embed'; readonly path: string; readonly component: string };

/** An entry of an application's own type. */
export interface EntryInput {
  readonly language: string | null;
  /** The field that names it, where it has one; `text` null: it is empty. */
  readonly title?: { readonly path: string; readonly text: string | null };
  readonly fields: readonly FieldInput[];
}

export type BodyInput = ProseInput | TableInput | QuoteInput | CallInput | OtherInput;

export const isProse = (block: BodyInput): block is ProseInput => block.__component === 'newsroom.prose';
export const isTable = (block: BodyInput): block is TableInput => block.__component === 'newsroom.table';
export const isQuote = (block: BodyInput): block is QuoteInput => block.__component === 'newsroom.quote';
export const isCall = (block: BodyInput): block is CallInput => block.__component === 'newsroom.call';

/** What an article's entry holds, as far as the rules read it. `undefined`: not known, so no rule asks for it. */
export interface ArticleInput {
  readonly language: string | null;
  readonly title?: string | null;
  readonly standfirst?: string | null;
  readonly articleKind?: string;
  /** Names of the authors; empty: the article has none. */
  readonly authors?: readonly string[];
  readonly section?: string | null;
  /** The cover; null: there is none. */
  readonly image?: { readonly alt: string | null } | null;
  /** The address, and the one that readers know; `published` null: not published yet. */
  readonly slug?: { readonly text: string; readonly published: string | null };
  readonly body: readonly BodyInput[];
  /** Fact boxes of the body that say something else than when the article was published. */
  readonly changedBoxes?: readonly ChangedBox[];
  /** Texts that readers know, of which no correction was written since. */
  readonly told?: readonly string[];
  /** FAQ entries of the body whose question others answer as well. */
  readonly sameQuestions?: readonly SameQuestion[];
}

/** What a fact box, a FAQ entry or a reader question holds. */
export interface PartInput {
  readonly kind: 'fact-box' | 'faq' | 'reader-question';
  readonly language: string | null;
  /** The question; null: missing. Undefined for a fact box. */
  readonly question?: string | null;
  /** The answer or the box's body, Markdown. */
  readonly body: string | null;
  /** Kind of a fact box. */
  readonly factBoxKind?: string;
  /** Sources of a fact box; undefined: not known. */
  readonly sources?: FactBoxItem['sources'];
  /** ISO days of a fact box: when its claims were true, and by when somebody has to look again. */
  readonly asOf?: string | null;
  readonly reviewBy?: string | null;
  /** Of a fact box: it is published, and no article shows it or will; undefined: not known. */
  readonly isUnused?: boolean;
  /** ISO instant at which a reader question came in. */
  readonly receivedAt?: string;
  /** Name and place of the person who asked. */
  readonly askedBy?: string | null;
  readonly place?: string | null;
  /** Whether that person agreed to be named; undefined: not known. */
  readonly consent?: boolean;
  /** Other FAQ entries that answer the same question. */
  readonly sameQuestions?: readonly SameQuestion[];
}
