import { type ClipboardEvent, type PointerEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { VisuallyHidden } from '@strapi/design-system';
import { useWords } from '../components/words';
import { GridRow } from './GridRow';
import { type At, cellAt, fullWidth, headerWidth, setCell } from './grid';
import type { RowMarks } from './marks';
import { ScrollBox, Sheet } from './styles';
import type { GridEditor } from './useGridEditor';

interface GridSheetProps {
  readonly name: string;
  readonly label: string;
  readonly editor: GridEditor;
  readonly isReadOnly: boolean;
  readonly marks: ReadonlyMap<number, RowMarks>;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** The table itself: every row and cell as it stands, broken ones too. */
export const GridSheet = ({ name, label, editor, isReadOnly, marks, onPaste }: GridSheetProps) => {
  const words = useWords();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const isSecondTouch = useRef(false);
  const { grid, active, draft, focusWish, actions } = editor;
  const [header, full] = [headerWidth(grid), fullWidth(grid)];

  useEffect(() => {
    if (focusWish > 0 && draft === null) focusCell(box.current, active);
    // Only a wish moves the focus: it must not follow the cell when the table merely changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [focusWish]);

  const onCopy = (event: ClipboardEvent): void => {
    if (draft !== null || window.getSelection()?.toString()) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', cellAt(grid, active));
    if (event.type === 'cut' && !isReadOnly) actions.change(setCell(grid, active, ''));
  };
  const rowAt = (row: number): ReactNode => (
    <GridRow
      key={row}
      id={`${id}-${row}`}
      row={row}
      cells={grid.rows[row] ?? []}
      headerWidth={header}
      fullWidth={full}
      headerRows={grid.headerRows}
      headerColumn={grid.headerColumn}
      active={active.row === row ? active.column : null}
      draft={active.row === row ? draft : null}
      marks={marks.get(row)}
      onType={actions.type}
      onLeave={actions.finish}
    />
  );
  const rows = grid.rows.map((_, row) => rowAt(row));

  return (
    <ScrollBox ref={box}>
      <VisuallyHidden id={`${id}-help`}>{words(isReadOnly ? 'grid.help.reading' : 'grid.help')}</VisuallyHidden>
      <Sheet
        role="grid"
        aria-label={label}
        aria-describedby={`${id}-help`}
        aria-rowcount={grid.rows.length}
        aria-colcount={full + 1}
        aria-readonly={isReadOnly}
        data-newsroom-grid={name}
        onKeyDown={actions.onKeyDown}
        onFocus={({ target }) => selectAt(target, editor)}
        onMouseDown={({ target }) => selectAt(target, editor)}
        onPointerDown={({ pointerType, target }: PointerEvent) =>
          (isSecondTouch.current = pointerType === 'touch' && isSameCell(atOf(target), active))
        }
        onClick={() => isSecondTouch.current && draft === null && actions.edit()}
        onDoubleClick={() => draft === null && actions.edit()}
        onPaste={onPaste}
        onCopy={onCopy}
        onCut={onCopy}
      >
        {grid.headerRows === 1 && <thead>{rows.slice(0, 1)}</thead>}
        <tbody>{rows.slice(grid.headerRows)}</tbody>
      </Sheet>
    </ScrollBox>
  );
};

const atOf = (target: EventTarget): At | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row][data-column]') : null;
  return cell && { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
};

const isSameCell = (a: At | null, b: At): boolean => a?.row === b.row && a.column === b.column;

function selectAt(target: EventTarget, { active, actions }: GridEditor): void {
  const at = atOf(target);
  if (at && !isSameCell(at, active)) actions.select(at);
}

/** Brings the cell out from under the header and the row numbers, which lie over what scrolls. */
function focusCell(box: HTMLElement | null, { row, column }: At): void {
  const cell = box?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  if (!box || !cell) return;
  const [header, number] = ['thead', '[data-number]'].map((part) => box.querySelector<HTMLElement>(part));
  box.style.scrollPadding = `${header?.offsetHeight ?? 0}px 0 0 ${number?.offsetWidth ?? 0}px`;
  cell.focus({ preventScroll: true });
  // By itself the focus is content with half a cell.
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
