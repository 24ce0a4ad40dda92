import { useLayoutEffect, useRef, useState } from 'react';
import type { Grid } from '../../../engine';
import { useStable } from '../components/useStable';
import { isSameGrid } from './grid';
import { type History, NO_HISTORY, forget, remember, stepBack, stepForward } from './history';

export interface GridHistory {
  /** The table as it was changed last: the form follows, and may be a few keys behind. */
  readonly grid: Grid;
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

interface Edited {
  readonly grid: Grid;
  readonly history: History;
}

/**
 * Fifty steps back, of the changes made here. A table that was changed from elsewhere, by a repair or by discarding, has a
 * new beginning: a step over that would bring words back which now stand in another block.
 *
 * @param saved - The table as the form has it.
 */
export function useHistory(saved: Grid, onChange: (grid: Grid) => void): GridHistory {
  const [edited, setEdited] = useState<Edited>({ grid: saved, history: NO_HISTORY });
  // The next key may come before this one is drawn.
  const newest = useRef(edited);
  /** What the form was given and has not shown yet. */
  const given = useRef<readonly Grid[]>([]);

  const keep = (next: Edited): void => {
    newest.current = next;
    setEdited(next);
  };
  const put = (next: Edited): void => {
    given.current = [...given.current, next.grid];
    keep(next);
    onChange(next.grid);
  };
  useLayoutEffect(() => {
    const shown = given.current.findIndex((grid) => isSameGrid(grid, saved));
    if (shown >= 0) given.current = given.current.slice(shown + 1);
    else if (!isSameGrid(saved, newest.current.grid)) {
      given.current = [];
      keep({ grid: saved, history: NO_HISTORY });
    }
  }, [saved]);

  const step = (taken: ReturnType<typeof stepBack>): boolean => {
    if (taken) put(taken);
    return taken !== null;
  };
  return {
    grid: edited.grid,
    canUndo: edited.history.past.length > 0,
    canRedo: edited.history.future.length > 0,
    change: useStable((next: Grid) => {
      const { grid, history } = newest.current;
      if (next !== grid) put({ grid: next, history: remember(history, grid) });
    }),
    amend: useStable((next: Grid) => put({ ...newest.current, grid: next })),
    drop: useStable((before: Grid) => put({ grid: before, history: forget(newest.current.history) })),
    undo: useStable(() => step(stepBack(newest.current.history, newest.current.grid))),
    redo: useStable(() => step(stepForward(newest.current.history, newest.current.grid))),
  };
}
