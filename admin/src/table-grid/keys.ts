import type { At } from './grid';

/** What a key does in a table. `edit` with text: typing replaces the cell. */
export type KeyAction =
  | { readonly do: 'go'; readonly to: At }
  | { readonly do: 'edit'; readonly text?: string }
  /** A word is being put together, as in Japanese: the field has to be there before the key is read. */
  | { readonly do: 'compose' }
  | { readonly do: 'empty' | 'menu' | 'undo' | 'redo' }
  | { readonly do: 'move-row' | 'move-column'; readonly by: 1 | -1 };

export interface Key {
  readonly key: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

export interface Size {
  readonly rows: number;
  /** Number of places in a row one can go to: its cells, those beyond the header too, and those it lacks. */
  readonly reach: (row: number) => number;
}

/** Rows that Page Up and Page Down pass. */
const PAGE = 10;

/** What a key means while no cell is being edited; null: it is not ours, so Tab leaves the table. */
export function keyAction({ key, ctrl, alt, shift }: Key, at: At, size: Size): KeyAction | null {
  if (ctrl) return withCtrl(key, shift, size);
  if (alt) return withAlt(key);
  if (key === 'F10' && shift) return { do: 'menu' };
  const step = STEPS[key];
  if (step) return { do: 'go', to: clamp({ row: at.row + step[0], column: at.column + step[1] }, size) };
  switch (key) {
    case 'Home':
      return { do: 'go', to: { row: at.row, column: 0 } };
    case 'End':
      return { do: 'go', to: endOf(at.row, size) };
    case 'Enter':
    case 'F2':
      return { do: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { do: 'empty' };
    case 'ContextMenu':
      return { do: 'menu' };
    case 'Process':
      return { do: 'compose' };
    default:
      return isCharacter(key) ? { do: 'edit', text: key } : null;
  }
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
};

const isCharacter = (key: string): boolean => [...key].length === 1;

const endOf = (row: number, { reach }: Size): At => ({ row, column: reach(row) - 1 });

function withCtrl(key: string, shift: boolean, size: Size): KeyAction | null {
  if (key === 'Home') return { do: 'go', to: { row: 0, column: 0 } };
  if (key === 'End') return { do: 'go', to: endOf(size.rows - 1, size) };
  if (key.toLowerCase() === 'z') return { do: shift ? 'redo' : 'undo' };
  return key.toLowerCase() === 'y' ? { do: 'redo' } : null;
}

const MOVES: Readonly<Record<string, KeyAction>> = {
  ArrowUp: { do: 'move-row', by: -1 },
  ArrowDown: { do: 'move-row', by: 1 },
  ArrowLeft: { do: 'move-column', by: -1 },
  ArrowRight: { do: 'move-column', by: 1 },
};

/** On a Mac many characters are typed with Alt, "@" among them; elsewhere Alt and a letter open a menu of the browser's. */
const withAlt = (key: string): KeyAction | null =>
  MOVES[key] ?? (isCharacter(key) && !/^[a-z0-9 ]$/i.test(key) ? { do: 'edit', text: key } : null);

/** The nearest place within the table. */
export function clamp({ row, column }: At, { rows, reach }: Size): At {
  const within = Math.max(0, Math.min(row, rows - 1));
  return { row: within, column: Math.max(0, Math.min(column, reach(within) - 1)) };
}
