import { type ClipboardEvent, useState } from 'react';
import { useStable } from '../components/useStable';
import { useWords } from '../components/words';
import { type Pasted, cellsIn } from './clipboard';
import { tableInHtml } from './clipboardHtml';
import { filledUnder, pasteCells, setCell } from './grid';
import type { GridEditor } from './useGridEditor';

export interface Pasting {
  /** What waits for a yes: it would replace something, or leave something out, or is too much. */
  readonly asked: Pasted | null;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** Most cells a table may have by pasting: more stop being fluent, and a reader gains nothing from them. */
export const MOST_CELLS = 10_000;

export const countCells = ({ cells }: Pasted): number => cells.reduce((sum, { length }) => sum + length, 0);

/** Ctrl+V in a table: a text goes into the active cell, cells fill the table from there on. */
export function usePasting(editor: GridEditor, isReadOnly: boolean): Pasting {
  const words = useWords();
  const [asked, setAsked] = useState<Pasted | null>(null);
  const { grid, active, actions } = editor;

  const fill = (pasted: Pasted): void => {
    const said = words('grid.said.pasted', { count: countCells(pasted) });
    actions.change(pasteCells(grid, active, pasted.cells), active, said);
  };
  const take = useStable((pasted: Pasted) => {
    if (filledUnder(grid, active, pasted.cells) > 0 || pasted.around || countCells(pasted) > MOST_CELLS)
      setAsked(pasted);
    else fill(pasted);
  });

  return {
    asked,
    onPaste: useStable((event: ClipboardEvent) => {
      const [html = '', text = ''] = ['text/html', 'text/plain'].map((kind) => event.clipboardData.getData(kind));
      const pasted = cellsIn({ html, text }, tableInHtml);
      // A picture, say, has nothing for a cell, which then keeps what it has.
      if (isReadOnly || (!pasted && (editor.draft !== null || !text))) return;
      event.preventDefault();
      if (!pasted) actions.change(setCell(grid, active, text.trim()), active);
      else if (editor.draft === null) take(pasted);
      else {
        // What is being typed goes into the table first.
        actions.finish();
        setTimeout(() => take(pasted));
      }
    }),
    confirm: () => {
      if (asked) fill(asked);
      setAsked(null);
    },
    cancel: () => setAsked(null),
  };
}
