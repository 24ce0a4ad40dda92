import type { Grid } from '../../../engine';

const STEPS = 50;

/** What a table was before, and after, for Ctrl+Z and its reverse. */
export interface History {
  readonly past: readonly Grid[];
  readonly future: readonly Grid[];
}

export const NO_HISTORY: History = { past: [], future: [] };

/** Remembers the grid that is about to change. */
export const remember = ({ past }: History, grid: Grid): History => ({
  past: [...past, grid].slice(-STEPS),
  future: [],
});

/** One step back: the grid to show and the history then, or null at the end. */
export function stepBack(
  { past, future }: History,
  now: Grid,
): { readonly grid: Grid; readonly history: History } | null {
  const grid = past.at(-1);
  return grid ? { grid, history: { past: past.slice(0, -1), future: [now, ...future] } } : null;
}

export function stepForward(
  { past, future }: History,
  now: Grid,
): { readonly grid: Grid; readonly history: History } | null {
  const [grid, ...rest] = future;
  return grid ? { grid, history: { past: [...past, now], future: rest } } : null;
}

/** Forgets the last step, which came to nothing. */
export const forget = ({ past, future }: History): History => ({ past: past.slice(0, -1), future });
