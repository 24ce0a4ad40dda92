import { type KeyboardEvent, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useNotifyAT } from '@strapi/design-system';
import type { Grid } from '../../../engine';
import { useStable } from '../components/useStable';
import { useWords } from '../components/words';
import { type At, canMoveRow, moveColumn, moveRow, reachOf, setCell } from './grid';
import { type KeyAction, type Size, clamp, keyAction } from './keys';
import { type GridHistory, useHistory } from './useHistory';
import { type Typing, useTyping } from './useTyping';

/** What can be done in a table; always the same functions, so that nothing is drawn again for them. */
export interface GridActions extends Pick<Typing, 'type' | 'finish'> {
  readonly setMenuOpen: (isOpen: boolean) => void;
  readonly go: (to: At) => void;
  /** Gives the active cell the focus back, after a menu or a dialog. */
  readonly refocus: () => void;
  readonly select: (to: At) => void;
  readonly edit: () => void;
  /** @param said - Told to a screen reader, where the focus alone doesn't tell. */
  readonly change: (next: Grid, active?: At, said?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export interface GridEditor extends Pick<Typing, 'draft'>, Pick<GridHistory, 'grid' | 'canUndo' | 'canRedo'> {
  readonly active: At;
  readonly isMenuOpen: boolean;
  /** Raised whenever the active cell shall have the focus. */
  readonly focusWish: number;
  readonly actions: GridActions;
}

/**
 * What happens in a table: which cell is active, what is typed, what a key does.
 *
 * @param saved - The table as the form has it.
 */
export function useGridEditor(saved: Grid, isReadOnly: boolean, onChange: (grid: Grid) => void): GridEditor {
  const words = useWords();
  const { notifyStatus } = useNotifyAT();
  const [cursor, setCursor] = useState<At>({ row: 0, column: 0 });
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [focusWish, setFocusWish] = useState(0);
  const history = useHistory(saved, onChange);
  const { grid } = history;
  const typing = useTyping(grid, history);
  const size: Size = { rows: grid.rows.length, reach: (row) => reachOf(grid, row) };
  const active = clamp(cursor, size);

  const refocus = useStable(() => setFocusWish((wish) => wish + 1));
  const go = useStable((to: At) => {
    // Whoever is led away while a cell is typed in takes nothing along.
    typing.finish();
    setCursor(to);
    refocus();
  });
  const change = useStable((next: Grid, to?: At, said?: string) => {
    history.change(next);
    if (to) go(to);
    if (said) notifyStatus(said);
  });
  const undo = useStable(() => {
    if (history.undo()) notifyStatus(words('grid.said.undone'));
    refocus();
  });
  const redo = useStable(() => {
    if (history.redo()) notifyStatus(words('grid.said.redone'));
    refocus();
  });
  const edit = useStable((text?: string) => {
    if (!isReadOnly) typing.begin(active, text);
  });

  const move = (action: Extract<KeyAction, { by: 1 | -1 }>): void => {
    const { row, column } = active;
    if (action.do === 'move-row') {
      const to = row + action.by;
      if (canMoveRow(grid, row, to)) change(moveRow(grid, row, to), { row: to, column });
      return;
    }
    const to = column + action.by;
    if (to >= 0 && to < size.reach(row)) change(moveColumn(grid, column, to), { row, column: to });
  };
  const act = (action: KeyAction): void => {
    if (action.do === 'go') return go(action.to);
    if (isReadOnly) return;
    switch (action.do) {
      case 'edit':
        return edit(action.text);
      case 'compose':
        return flushSync(() => edit(''));
      case 'empty':
        return change(setCell(grid, active, ''));
      case 'menu':
        return setMenuOpen(true);
      case 'undo':
        return undo();
      case 'redo':
        return redo();
      default:
        return move(action);
    }
  };

  /** While a cell is typed in only the keys that end it are ours. */
  const onTypingKey = (event: KeyboardEvent): void => {
    const { key, shiftKey: shift } = event;
    // Strapi saves and publishes by key, and must find in the form what was just typed.
    if (event.ctrlKey || event.metaKey) return flushSync(typing.write);
    // Enter that ends an input method's word belongs to the word.
    if (event.nativeEvent.isComposing) return;
    if (key !== 'Enter' && key !== 'Tab' && key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 'Escape') typing.cancel();
    else typing.finish();
    if (key === 'Escape') return refocus();
    const { row, column } = active;
    // A line break would be a blank to readers, so there is none: Shift turns the way round.
    const by = shift ? -1 : 1;
    go(clamp(key === 'Enter' ? { row: row + by, column } : { row, column: column + by }, size));
  };

  const onKeyDown = useStable((event: KeyboardEvent) => {
    if (typing.draft !== null) return onTypingKey(event);
    const { key, ctrlKey, metaKey, altKey: alt, shiftKey: shift } = event;
    const action = keyAction({ key, ctrl: ctrlKey || metaKey, alt, shift }, active, size);
    if (!action) return;
    // What is composed has yet to reach the field.
    if (action.do !== 'compose') event.preventDefault();
    event.stopPropagation();
    act(action);
  });

  const select = useStable((to: At) => {
    typing.finish();
    setCursor(to);
  });
  const { draft, type, finish } = typing;
  const actions = useMemo(
    () => ({ setMenuOpen, go, refocus, select, edit: () => edit(), change, undo, redo, onKeyDown, type, finish }),
    [go, refocus, select, edit, change, undo, redo, onKeyDown, type, finish],
  );
  return { grid, active, draft, canUndo: history.canUndo, canRedo: history.canRedo, isMenuOpen, focusWish, actions };
}
