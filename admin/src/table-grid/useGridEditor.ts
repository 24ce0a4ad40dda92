import { type KeyboardEvent, useState } from 'react';
import type { Grid } from '../../../engine';
import { useStable } from '../components/useStable';
import { type At, cellAt, fullWidth, moveColumn, moveRow, setCell } from './grid';
import { type History, NO_HISTORY, remember, stepBack, stepForward } from './history';
import { type KeyAction, clamp, keyAction } from './keys';

export interface GridEditor {
  readonly active: At;
  /** The active cell's text while it is edited, or null. */
  readonly draft: string | null;
  readonly isMenuOpen: boolean;
  /** Raised whenever the active cell shall have the focus. */
  readonly focusWish: number;
  readonly setMenuOpen: (isOpen: boolean) => void;
  readonly go: (to: At) => void;
  /** Gives the active cell the focus back, after a menu or a dialog. */
  readonly refocus: () => void;
  readonly select: (to: At) => void;
  readonly edit: (text?: string) => void;
  readonly type: (text: string) => void;
  readonly commit: () => void;
  readonly change: (next: Grid, active?: At) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What happens in a table: which cell is active, what is typed, what a key does, and fifty steps back. */
export function useGridEditor(grid: Grid, isReadOnly: boolean, onChange: (grid: Grid) => void): GridEditor {
  const [cursor, setCursor] = useState<At>({ row: 0, column: 0 });
  const [draft, setDraft] = useState<string | null>(null);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [history, setHistory] = useState<History>(NO_HISTORY);
  const [focusWish, setFocusWish] = useState(0);
  const size = { rows: grid.rows.length, columns: fullWidth(grid) };
  const active = clamp(cursor, size);

  const go = (to: At): void => {
    setCursor(to);
    setFocusWish((wish) => wish + 1);
  };
  const change = useStable((next: Grid, to?: At) => {
    if (next !== grid) {
      setHistory(remember(history, grid));
      onChange(next);
    }
    if (to) go(to);
  });
  const restore = (step: { readonly grid: Grid; readonly history: History } | null): void => {
    if (!step) return;
    setHistory(step.history);
    onChange(step.grid);
    go(active);
  };
  const commit = useStable(() => {
    if (draft === null) return;
    setDraft(null);
    change(setCell(grid, active, draft));
  });
  const edit = useStable((text?: string) => {
    if (!isReadOnly) setDraft(text ?? cellAt(grid, active));
  });

  const act = (action: KeyAction): void => {
    if (action.do === 'go') return go(action.to);
    if (isReadOnly) return;
    switch (action.do) {
      case 'edit':
        return edit(action.text);
      case 'empty':
        return change(setCell(grid, active, ''));
      case 'menu':
        return setMenuOpen(true);
      case 'undo':
        return restore(stepBack(history, grid));
      case 'redo':
        return restore(stepForward(history, grid));
      case 'move-row': {
        const to = clamp({ ...active, row: active.row + action.by }, size);
        return to.row === active.row ? undefined : change(moveRow(grid, active.row, to.row), to);
      }
      case 'move-column': {
        const to = clamp({ ...active, column: active.column + action.by }, size);
        return to.column === active.column ? undefined : change(moveColumn(grid, active.column, to.column), to);
      }
    }
  };

  /** While a cell is edited only the keys that end it are ours. */
  const onDraftKey = (event: KeyboardEvent): void => {
    const { key, shiftKey } = event;
    // Enter that ends an input method's word belongs to the word.
    if (event.nativeEvent.isComposing || (key === 'Enter' && shiftKey)) return;
    if (key !== 'Enter' && key !== 'Tab' && key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 'Escape') setDraft(null);
    else commit();
    const step = key === 'Enter' ? { row: 1, column: 0 } : { row: 0, column: key === 'Tab' ? (shiftKey ? -1 : 1) : 0 };
    go(clamp({ row: active.row + step.row, column: active.column + step.column }, size));
  };

  const onKeyDown = useStable((event: KeyboardEvent) => {
    if (draft !== null) return onDraftKey(event);
    const { key, ctrlKey, metaKey, altKey: alt, shiftKey: shift } = event;
    const action = keyAction({ key, ctrl: ctrlKey || metaKey, alt, shift }, active, size);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    act(action);
  });

  return {
    active,
    draft,
    isMenuOpen,
    focusWish,
    setMenuOpen,
    go: useStable(go),
    refocus: useStable(() => setFocusWish((wish) => wish + 1)),
    select: useStable((to: At) => setCursor(to)),
    edit,
    type: useStable((text: string) => setDraft(text)),
    commit,
    change,
    onKeyDown,
  };
}
