import type { At } from './grid';

/** What a key does in a table. `edit` with text: typing replaces the cell. */
export type KeyAction =
  | { readonly do: 'go'; readonly to: At }
  | { readonly do: 'edit'; readonly text?: string }
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
  readonly columns: number;
}

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
      return { do: 'go', to: { row: at.row, column: size.columns - 1 } };
    case 'Enter':
    case 'F2':
      return { do: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { do: 'empty' };
    case 'ContextMenu':
      return { do: 'menu' };
    default:
      return [...key].length === 1 ? { do: 'edit', text: key } : null;
  }
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function withCtrl(key: string, shift: boolean, size: Size): KeyAction | null {
  if (key === 'Home') return { do: 'go', to: { row: 0, column: 0 } };
  if (key === 'End') return { do: 'go', to: { row: size.rows - 1, column: size.columns - 1 } };
  if (key.toLowerCase() === 'z') return { do: shift ? 'redo' : 'undo' };
  return key.toLowerCase() === 'y' ? { do: 'redo' } : null;
}

function withAlt(key: string): KeyAction | null {
  const step = STEPS[key];
  if (!step) return null;
  const [rows, columns] = step;
  return rows ? { do: 'move-row', by: rows > 0 ? 1 : -1 } : { do: 'move-column', by: columns > 0 ? 1 : -1 };
}

/** The nearest cell within the table. */
export const clamp = ({ row, column }: At, { rows, columns }: Size): At => ({
  row: Math.max(0, Math.min(row, rows - 1)),
  column: Math.max(0, Math.min(column, columns - 1)),
});
