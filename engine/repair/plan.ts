import type { Document, Grid } from '../document';
import type { Finding, NewBlock } from '../finding';

/** A change of one field. Offsets are those of the document that was planned for; apply text edits of a field from the end. */
export type Edit =
  | { readonly kind: 'text'; readonly path: string; readonly start: number; readonly end: number; readonly text: string }
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
}

/** Findings that one change mends: everything of one table, or one piece of text. */
export interface Repair {
  readonly id: string;
  readonly kind: 'safe' | 'ask';
  /** Keys of the blocks it changes, in order. */
  readonly blocks: readonly string[];
  readonly findings: readonly Finding[];
  readonly rules: readonly string[];
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

/**
 * Plans the repair of findings together, in a fixed order: rescue text out of cells, remove furniture, repair columns and
 * rows, remove duplicates, tidy. No word of prose is lost: each is in `after` or in `removed`.
 */
export function planRepairs(_document: Document, _findings: readonly Finding[], _choose?: Choose): Repair[] {
  return [];
}
