/** What an import gives: the drafts, and an account of every line of the source. */
import type { FactBoxKind, FurnitureKind, Grid, Hints, Params, ReportedFinding } from '../engine';

/** A block of the article's body, in the shape Strapi's dynamic zone takes. Embeds point by index into the import's own lists. */
export type ImportedBlock =
  | { readonly __component: 'newsroom.prose'; readonly markdown: string }
  | {
      readonly __component: 'newsroom.table';
      readonly caption: string | null;
      readonly source: string | null;
      readonly grid: Grid;
    }
  | { readonly __component: 'newsroom.call'; readonly text: string; readonly url: string | null }
  | { readonly __component: 'newsroom.fact-box-embed'; readonly factBox: number }
  | { readonly __component: 'newsroom.faq-embed'; readonly faqs: readonly number[] }
  | { readonly __component: 'newsroom.question-embed'; readonly question: number };

/** First and last line, counted from 1. */
export type Lines = readonly [from: number, to: number];

/** What a line of the source is. */
export type LineLabel =
  | 'title'
  | 'front-matter'
  | 'byline'
  | 'date'
  | 'standfirst'
  | 'breadcrumb'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table'
  | 'quote'
  | 'image'
  | 'code'
  | `fact-box:${FactBoxKind}`
  | 'faq-heading'
  | 'faq-question'
  | 'faq-answer'
  | 'reader-question'
  | 'reader-answer'
  | 'call-to-action'
  | `furniture:${FurnitureKind}`;

/** A repair: switched on, the drafts hold `after`; switched off, the text lands as it was and its findings are reported. */
export interface ImportRepair {
  /** Stable for the same source. */
  readonly id: string;
  readonly lines: Lines;
  readonly rules: readonly string[];
  /** Markdown. */
  readonly before: string;
  readonly after: string;
  readonly on: boolean;
  /** Every way to repair it, where there are several; `option` is the one that is applied. */
  readonly options: readonly ImportOption[];
  readonly option: number;
}

/** One way to repair something. */
export interface ImportOption {
  readonly rule: string;
  /** Id of the label in the rule's `fixes`. */
  readonly labelId: string;
  /** In English. */
  readonly label: string;
}

/** Something taken off the page, with the rule that is the reason (`metadata/unread`: nobody reads that key of the front matter; `page/frame`: the site around the article). Kept: it stands in the body after all. */
export interface RemovedText {
  readonly id: string;
  readonly lines: Lines;
  readonly rule: string;
  readonly text: string;
  readonly kept: boolean;
}

/** A piece of the source and where it went; pieces cover every line that is not blank, once, in order. */
export interface ImportPiece {
  readonly lines: Lines;
  readonly label: LineLabel;
  /** Path in the import (`title`, `body.2`, `factBoxes.0`, `faqs.3`, `readerQuestions.0`), or null: taken off. */
  readonly becomes: string | null;
  /** Id of the repair that changed it, or of the removal. */
  readonly change: string | null;
}

/** Something that is left to mend, in English, and with what it takes to say it in another language. */
export interface ImportFinding extends ReportedFinding {
  /** Id of the message in the rule's `messages`, and what it quotes. */
  readonly messageId: string;
  readonly params: Params;
  readonly path: string | null;
}

/** Fields of the head as somebody wants them; what is left out stays as the page says. */
export interface ImportHead {
  readonly title?: string | null;
  readonly section?: string | null;
  readonly authors?: readonly string[];
}

/** What a page becomes, before it is checked. */
export interface ImportDrafts {
  readonly title: string | null;
  /** A second headline of the page. It stays a heading in the body until the editor chooses. */
  readonly secondTitle: string | null;
  readonly slug: string | null;
  readonly standfirst: string | null;
  /** Name of the section as the page gives it, such as the middle of a breadcrumb. */
  readonly section: string | null;
  readonly byline: {
    /** As it is written, all names of it. */
    readonly name: string;
    readonly names: readonly string[];
    readonly role: string | null;
    readonly generic: boolean;
  } | null;
  /** ISO 8601, or null. */
  readonly publishedAt: string | null;
  /** `news`, `opinion`, `analysis`, `explainer` or `live`, where the page says so; null: it does not. */
  readonly kind: string | null;
  readonly body: readonly ImportedBlock[];
  readonly factBoxes: readonly { readonly kind: FactBoxKind; readonly title: string; readonly body: string }[];
  readonly faqs: readonly { readonly question: string | null; readonly answer: string }[];
  readonly readerQuestions: readonly {
    readonly question: string;
    readonly answer: string | null;
    readonly askedBy: string | null;
    readonly place: string | null;
    /** Never to be published; left out where none is given. */
    readonly email?: string;
  }[];
  readonly removed: readonly RemovedText[];
  readonly repairs: readonly ImportRepair[];
  /** By line number: what the line is. Blank lines are left out. */
  readonly lines: Readonly<Record<string, LineLabel>>;
  readonly pieces: readonly ImportPiece[];
}

export interface ImportResult extends ImportDrafts {
  /** What is left to mend on the drafts. `line` is that of the source where it is known. */
  readonly findings: readonly ImportFinding[];
}

export interface ImportOptions {
  /** Ids of repairs to switch off. */
  readonly off?: readonly string[];
  /** Ids of removed texts to keep. */
  readonly keep?: readonly string[];
  /** By repair: which of its options to apply; the first when left out. */
  readonly choices?: Readonly<Record<string, number>>;
  /** When left out: `markdown` when the text has front matter or begins with a heading with `#`, else `page`. */
  readonly format?: 'page' | 'markdown';
  /** What the mark-up of a web page says the lines of its Markdown are. */
  readonly hints?: Hints;
  /** Primary language subtag; unknown when left out. */
  readonly language?: string | null;
  readonly now?: Date;
}
