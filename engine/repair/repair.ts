/** What a repair is: the changes that mend findings together. */
import type { Grid } from '../document';
import type { Finding, NewBlock } from '../finding';

/** A change of one field. Offsets are those of the document that was planned for; apply text edits of a field from the end. */
export type Edit =
  | {
      readonly kind: 'text';
      readonly path: string;
      readonly start: number;
      readonly end: number;
      readonly text: string;
    }
  /** Put other blocks in the place of block `index` of a field of nodes; none: take it off. */
  | { readonly kind: 'nodes'; readonly path: string; readonly index: number; readonly blocks: readonly NewBlock[] }
  /** Set a grid. */
  | { readonly kind: 'grid'; readonly path: string; readonly grid: Grid }
  /** Add prose right after the block of the dynamic zone that `after` (`body.3`) names. */
  | { readonly kind: 'insert'; readonly after: string; readonly markdown: string }
  /** Take the block `path` (`body.3`) out of the dynamic zone. */
  | { readonly kind: 'drop'; readonly path: string };

export interface Removed {
  readonly rule: string;
  readonly block: string;
  readonly text: string;
  /** Row of a table as it stood. */
  readonly row?: number;
}

/** What becomes of one block. `blocks` empty: it is taken off. */
export interface Outcome {
  readonly block: string;
  readonly blocks: readonly NewBlock[];
  /** An empty line is wanted above it. */
  readonly detach: boolean;
  readonly removed: readonly Removed[];
}

/** Findings that one change mends: everything of one table, or one piece of text. */
export interface Repair {
  /** Stable for the same text, whichever fix is chosen. */
  readonly id: string;
  readonly kind: 'safe' | 'ask';
  readonly findings: readonly Finding[];
  readonly rules: readonly string[];
  /** What becomes of the blocks it changes, in order. */
  readonly outcomes: readonly Outcome[];
  /** What stands there now and afterwards. */
  readonly before: readonly NewBlock[];
  readonly after: readonly NewBlock[];
  readonly removed: readonly Removed[];
  readonly edits: readonly Edit[];
}

/**
 * Which fix of a finding is taken: its index, or null for none. The default takes safe fixes and the first option of each
 * ask, and leaves picks.
 */
export type Choose = (finding: Finding) => number | null;
