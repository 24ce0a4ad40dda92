import { type ClipboardEvent, type FocusEvent, type MouseEvent, useEffect, useId, useRef } from 'react';
import { VisuallyHidden } from '@strapi/design-system';
import type { Grid } from '../../../engine';
import { useWords } from '../components/words';
import { GridRow } from './GridRow';
import { type At, cellAt, fullWidth, headerWidth } from './grid';
import type { RowMarks } from './marks';
import { ScrollBox, Sheet } from './styles';
import type { GridEditor } from './useGridEditor';

interface GridSheetProps {
  readonly name: string;
  readonly label: string;
  readonly grid: Grid;
  readonly editor: GridEditor;
  readonly isReadOnly: boolean;
  readonly marks: ReadonlyMap<number, RowMarks>;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** The table itself: every row and cell as it stands, broken ones too. */
export const GridSheet = ({ name, label, grid, editor, isReadOnly, marks, onPaste }: GridSheetProps) => {
  const words = useWords();
  const id = useId();
  const sheet = useRef<HTMLTableElement>(null);
  const { active, draft, focusWish } = editor;

  useEffect(() => {
    if (focusWish > 0 && draft === null) cellElement(sheet.current, active)?.focus();
    // Only a wish moves the focus: it must not follow the cell when the table merely changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [focusWish]);

  const onCopy = (event: ClipboardEvent): void => {
    if (draft !== null || window.getSelection()?.toString()) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', cellAt(grid, active));
  };

  return (
    <ScrollBox>
      <VisuallyHidden id={`${id}-help`}>{words('grid.help')}</VisuallyHidden>
      <Sheet
        ref={sheet}
        role="grid"
        aria-label={label}
        aria-describedby={`${id}-help`}
        aria-rowcount={grid.rows.length}
        aria-colcount={fullWidth(grid) + 1}
        aria-readonly={isReadOnly}
        data-newsroom-grid={name}
        onKeyDown={editor.onKeyDown}
        onFocus={(event: FocusEvent) => selectAt(event, editor)}
        onMouseDown={(event: MouseEvent) => selectAt(event, editor)}
        onDoubleClick={() => editor.edit()}
        onPaste={onPaste}
        onCopy={onCopy}
      >
        <tbody>
          {grid.rows.map((cells, row) => (
            <GridRow
              key={row}
              id={`${id}-${row}`}
              row={row}
              cells={cells}
              headerWidth={headerWidth(grid)}
              fullWidth={fullWidth(grid)}
              isHeader={row === 0 && grid.headerRows === 1}
              hasHeader={grid.headerRows === 1}
              headerColumn={grid.headerColumn}
              active={active.row === row ? active.column : null}
              draft={active.row === row ? draft : null}
              marks={marks.get(row)}
              onDraft={editor.type}
              onCommit={editor.commit}
            />
          ))}
        </tbody>
      </Sheet>
    </ScrollBox>
  );
};

function selectAt({ target }: { readonly target: EventTarget }, { active, draft, select }: GridEditor): void {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row][data-column]') : null;
  if (!cell || draft !== null) return;
  const at = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
  if (at.row !== active.row || at.column !== active.column) select(at);
}

const cellElement = (sheet: HTMLElement | null, { row, column }: At): HTMLElement | null =>
  sheet?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null;
