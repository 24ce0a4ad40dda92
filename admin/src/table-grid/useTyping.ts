import { useEffect, useRef, useState } from 'react';
import type { Grid } from '../../../engine';
import { useStable } from '../components/useStable';
import { type At, cellAt, setCell } from './grid';
import type { GridHistory } from './useHistory';

/** The form takes what is typed when the hands rest this long: it draws the whole edit view each time. */
const REST_MS = 250;

export interface Typing {
  /** The text a cell is typed from, or null while none is. */
  readonly draft: string | null;
  readonly begin: (at: At, text?: string) => void;
  readonly type: (text: string) => void;
  /** Gives the form what was typed since. */
  readonly write: () => void;
  readonly finish: () => void;
  /** The cell is again as it was before. */
  readonly cancel: () => void;
}

/** What was typed in a cell since it was opened: one step for the history, however often the hands rested. */
interface Session {
  readonly at: At;
  before: Grid;
  /** Not yet given to the form. */
  text: string | null;
  isWritten: boolean;
}

/** A cell that is being typed in. The form has the text a moment later: Save, the check and leaving the page know of it. */
export function useTyping(grid: Grid, history: GridHistory): Typing {
  const [draft, setDraft] = useState<string | null>(null);
  const session = useRef<Session | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const write = useStable(() => {
    clearTimeout(timer.current);
    const own = session.current;
    if (!own || own.text === null) return;
    if (!own.isWritten) own.before = grid;
    const next = setCell(own.before, own.at, own.text);
    own.text = null;
    if (next === own.before) takeBack(own);
    else if (own.isWritten) history.amend(next);
    else {
      history.change(next);
      own.isWritten = true;
    }
  });
  const takeBack = (own: Session): void => {
    if (own.isWritten) history.drop(own.before);
    own.isWritten = false;
  };
  const end = (): void => {
    clearTimeout(timer.current);
    session.current = null;
    setDraft(null);
  };
  useEffect(() => write, [write]);

  return {
    draft,
    begin: useStable((at: At, text?: string) => {
      // An empty text is a field for what is about to come, and takes nothing off.
      session.current = { at, before: grid, text: text || null, isWritten: false };
      setDraft(text ?? cellAt(grid, at));
      if (text) timer.current = setTimeout(write, REST_MS);
    }),
    type: useStable((text: string) => {
      if (!session.current) return;
      session.current.text = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(write, REST_MS);
    }),
    write,
    finish: useStable(() => {
      write();
      end();
    }),
    cancel: useStable(() => {
      if (session.current) takeBack(session.current);
      end();
    }),
  };
}
