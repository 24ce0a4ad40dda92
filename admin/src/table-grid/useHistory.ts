import { useLayoutEffect, useRef, useState } from 'react';
import type { Grid } from '../../../engine';
import { useStable } from '../components/useStable';
import { isSameGrid } from './grid';
import { type History, NO_HISTORY, forget, remember, stepBack, stepForward } from './history';

export interface GridHistory {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly change: (next: Grid) => void;
  /** Changes what the last change made, so that both are one step. */
  readonly amend: (next: Grid) => void;
  /** Takes the last change back as if it had never been. */
  readonly drop: (before: Grid) => void;
  /** @returns whether there was a step to take. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
}

/**
 * Fifty steps back, of the changes made here. A table that was changed from elsewhere, by a repair or by discarding, has a
 * new beginning: a step over that would bring words back which now stand in another block.
 */
export function useHistory(grid: Grid, onChange: (grid: Grid) => void): GridHistory {
  const [history, setHistory] = useState<History>(NO_HISTORY);
  const own = useRef(grid);
  useLayoutEffect(() => {
    if (!isSameGrid(grid, own.current)) setHistory(NO_HISTORY);
    own.current = grid;
  }, [grid]);

  const put = (next: Grid, then: History): void => {
    own.current = next;
    setHistory(then);
    onChange(next);
  };
  const step = (taken: ReturnType<typeof stepBack>): boolean => {
    if (taken) put(taken.grid, taken.history);
    return taken !== null;
  };
  return {
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change: useStable((next: Grid) => {
      if (next !== grid) put(next, remember(history, grid));
    }),
    amend: useStable((next: Grid) => put(next, history)),
    drop: useStable((before: Grid) => put(before, forget(history))),
    undo: useStable(() => step(stepBack(history, grid))),
    redo: useStable(() => step(stepForward(history, grid))),
  };
}
