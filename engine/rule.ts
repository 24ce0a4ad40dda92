import type { Block, Document, DocumentKind, Place } from './document';
import type { Fix, Params, Severity } from './finding';
import type { Phrases } from './phrases/phrases';
import type { ArticleInput, PartInput } from './read/body';
import type { Shown } from './shown';

/** What a rule may know besides the document. */
export interface Context {
  /** The day of the check; rules about time stay silent without it. */
  readonly now?: Date;
  readonly phrases: Phrases;
  /** Phrases an editor keeps because they will be wrong one day. */
  readonly watchPhrases: readonly WatchPhrase[];
  /** Undefined: readers do not read it, or nobody knows. */
  readonly shown?: Shown;
}

/** "are seeking membership": worth a look in every text since that day. */
export interface WatchPhrase {
  readonly phrase: string;
  /** ISO day from which on the phrase is doubtful; null: always. */
  readonly since: string | null;
  /** Anywhere, or a text (a block, an item of a list, a cell) that says nothing else; `words` when left out. */
  readonly shape?: 'words' | 'line';
}

/**
 * Says one thing about a block, a place, or (null) the whole page.
 * `severity` overrides the rule's own; `excerpt` the words quoted, which are those at the place otherwise.
 */
export type Report = (
  at: Block | Place | null,
  message: string,
  params?: Params,
  more?: {
    readonly severity?: Severity;
    readonly fixes?: readonly Fix[];
    readonly excerpt?: string;
    readonly block?: Block;
  },
) => void;

/**
 * A short text and the lines (from 1; 0 is the whole page, or another field of an entry) on which the rule must speak.
 * None: it must stay silent. Every rule has one of each in `<rule>.examples.ts`; they run as tests and are printed in the
 * documentation, and stay out of what the browser loads.
 */
export interface Example {
  readonly title: string;
  readonly kind: Exclude<DocumentKind, 'entry'>;
  /** The page or the file; of an entry its body, or its answer. */
  readonly text: string;
  /** The other fields of an entry. */
  readonly entry?: Partial<Omit<ArticleInput, 'language' | 'body'> & Omit<PartInput, 'kind' | 'language' | 'body'>>;
  readonly watchPhrases?: readonly WatchPhrase[];
  readonly lines: readonly number[];
}

export interface Rule {
  /** `<group>/<rule>`; rules of an application have groups of their own. */
  readonly id: `${string}/${string}`;
  readonly version: number;
  readonly severity: Severity;
  /** What holds on a sound page, as a sentence. */
  readonly summary: string;
  /** What the reader suffers, one sentence, 90 characters at most. */
  readonly why: string;
  /** By id: what is wrong with the value in it, 70 characters at most, no full stop. */
  readonly messages: Readonly<Record<string, string>>;
  /** Labels of the fixes by id: verb and object, 24 characters at most; those that ask end in "…". */
  readonly fixes: Readonly<Record<string, string>>;
  /** Looks at the whole document. Must not throw, whatever it holds, and must take time linear in its size. */
  check?(document: Document, report: Report, context: Context): void;
  /**
   * Looks at one block at a time; a rule has this or `check`. What it says may depend on the block and the context only:
   * while they stay the same it is not asked again.
   */
  checkBlock?(block: Block, report: Report, context: Context): void;
}

/**
 * Fills in what most rules leave out: version 1, no fixes. Bundlers drop a rule that nobody uses: an application that
 * brings one of its own would load ours a second time.
 */
/* @__NO_SIDE_EFFECTS__ */
export const defineRule = (rule: Omit<Rule, 'version' | 'fixes'> & Partial<Pick<Rule, 'version' | 'fixes'>>): Rule => ({
  version: 1,
  fixes: {},
  ...rule,
});
