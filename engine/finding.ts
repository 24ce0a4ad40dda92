import type { Grid, Place } from './document';

/** `error` counts against publishing; `info` is folded away until asked for. */
export type Severity = 'error' | 'warning' | 'info';

/** A value that a message quotes. */
export type Params = Readonly<Record<string, string | number>>;

/** What a repair puts in the place of a block. */
export type NewBlock =
  | { readonly type: 'heading'; readonly depth: number; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      /** Number of the first item of an ordered list; 1 when left out. */
      readonly start?: number;
      readonly items: readonly string[];
    }
  | { readonly type: 'table'; readonly grid: Grid };

/**
 * One step of a fix. Steps name blocks and original rows and columns, never positions after another step, so that the
 * planner can order the steps of several fixes.
 */
export type Step =
  /** Prose: put `text` in the place of a range of the field's source. */
  | {
      readonly do: 'replace';
      readonly block: string;
      readonly start: number;
      readonly end: number;
      readonly text: string;
      /** The words there are taken off, and listed with what was removed. Otherwise no word may be lost. */
      readonly removes?: true;
    }
  /** Take the whole block off. */
  | { readonly do: 'remove'; readonly block: string }
  /** Put other blocks in its place. */
  | { readonly do: 'become'; readonly block: string; readonly blocks: readonly NewBlock[] }
  /** Put an empty line above the block. */
  | { readonly do: 'detach'; readonly block: string }
  /** Table: put these blocks below it, they are the words `start` to `end` of the cell's text. */
  | {
      readonly do: 'rescue';
      readonly block: string;
      readonly row: number;
      readonly column: number;
      readonly start: number;
      readonly end: number;
      readonly blocks: readonly NewBlock[];
    }
  /** Table: cut a range out of a cell's text. */
  | {
      readonly do: 'cut';
      readonly block: string;
      readonly row: number;
      readonly column: number;
      readonly start: number;
      readonly end: number;
    }
  /** Table: move a row's first cell to the column, which is empty. */
  | { readonly do: 'shift'; readonly block: string; readonly row: number; readonly column: number }
  /** Table: make the row as wide as the header: fill it, drop its empty tail, or escape the pipe that parted its last cell. */
  | { readonly do: 'fit'; readonly block: string; readonly row: number }
  /** Table: write it anew, with a row of dashes as wide as its header. */
  | { readonly do: 'rewrite'; readonly block: string }
  | { readonly do: 'drop-columns'; readonly block: string; readonly columns: readonly number[] }
  | { readonly do: 'drop-row'; readonly block: string; readonly row: number }
  /** Table: the row becomes the header of a table of its own, with the rows below it. */
  | { readonly do: 'split'; readonly block: string; readonly row: number };

/**
 * `safe`: lossless, may run in "Fix all safe". `ask`: shown as before and after, then applied. `pick`: needs a choice of
 * the editor's, and is never taken unasked; without steps the editor has to do it by hand.
 */
export interface Fix {
  readonly kind: 'safe' | 'ask' | 'pick';
  /** Id of its label in the rule's `fixes`. */
  readonly label: string;
  readonly steps: readonly Step[];
}

export interface Finding {
  /** `<group>/<rule>`, stable for ever. */
  readonly rule: string;
  /** Raised when the rule changes what it says, so that kept decisions can be asked again. */
  readonly version: number;
  readonly severity: Severity;
  /** Key of the block it speaks of; null: the whole page, or a field. */
  readonly block: string | null;
  /** null: the whole page. */
  readonly place: Place | null;
  /** Id of the message in the rule's `messages`. */
  readonly message: string;
  readonly params: Params;
  /** The words it speaks of, at most 80 characters. */
  readonly excerpt: string;
  /** Rule, kind of block and normalised excerpt, hashed: survives reordering, changes with the words. */
  readonly fingerprint: string;
  readonly fixes: readonly Fix[];
}

/** Puts the parameters into a message: "{row}" becomes the value, "{since, date}" the day of that instant. */
export const fill = (message: string, params: Params): string =>
  message.replace(/\{(\w+)(, date)?\}/g, (whole, name: string, date?: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return date && typeof value === 'number' ? ENGLISH_DAY.format(value) : String(value);
  });

const ENGLISH_DAY = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });

/** Words parted by single blanks, as most texts are. */
const IN_ORDER = /^\S+(?: \S+)*$/;

/** At most `limit` UTF-16 units, cut at a character border, with an ellipsis when something was cut; line breaks become blanks. */
export const shorten = (text: string, limit: number): string => {
  if (text.length <= limit && IN_ORDER.test(text)) return text;
  const line = text
    .slice(0, limit * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…`;
};

/** What a hash has taken in so far: what is hashed before many texts is hashed once. */
export interface Hashed {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

const NOTHING: Hashed = { a: 0x811c9dc5, b: 0x01000193, length: 0 };

/**
 * 64 bits of FNV-1a in two 32-bit lanes, as 16 hexadecimal digits. Not cryptographic: it names a finding within one
 * entry, where a handful of others can collide with it.
 * Source: Fowler, Noll, Vo, draft-eastlake-fnv; offset bases and prime of the 32-bit variant.
 */
export const hash = (text: string, before = NOTHING): string => {
  const { a, b } = hashOn(text, before);
  return digitsOf(a) + digitsOf(b);
};

export function hashOn(text: string, before = NOTHING): Hashed {
  let { a, b } = before;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + i + before.length), 0x01000193);
  }
  return { a, b, length: before.length + text.length };
}

/** Two digits of each byte; `toString` takes longer than all the rest. */
const DIGITS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const digitsOf = (lane: number): string =>
  `${DIGITS[lane >>> 24]}${DIGITS[(lane >>> 16) & 255]}${DIGITS[(lane >>> 8) & 255]}${DIGITS[lane & 255]}`;
