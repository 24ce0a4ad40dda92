import { memo } from 'react';
import { VisuallyHidden } from '@strapi/design-system';
import { SeverityMark } from '../components/SeverityMark';
import { useWords } from '../components/words';
import { CellInput } from './CellInput';
import { gridCell } from './GridCell';
import type { Mark, RowMarks } from './marks';

interface GridRowProps {
  readonly id: string;
  readonly row: number;
  readonly cells: readonly string[];
  readonly headerWidth: number;
  readonly fullWidth: number;
  readonly headerRows: 0 | 1;
  readonly headerColumn: boolean;
  /** Column of the active cell, if it is in this row. */
  readonly active: number | null;
  /** The text the active cell is typed from, or null. */
  readonly draft: string | null;
  readonly marks: RowMarks | undefined;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

/** One row with its number and what the rules say about it. Memoised: only the row that changes is drawn. */
export const GridRow = memo((props: GridRowProps) => {
  const words = useWords();
  const { row, cells, marks, headerRows } = props;
  const isHeader = row < headerRows;
  // Findings count body rows from 1; where there is no header row, the first row is row 1.
  const number = row + 1 - headerRows;
  const whole = marks?.whole ?? null;
  const meant = marks?.cells ?? {};
  const drawn = Array.from({ length: props.fullWidth }, (_, column) => {
    const notes = [whole && `${props.id}-whole`, meant[column] && `${props.id}-${column}`].filter(Boolean);
    const isActive = props.active === column;
    return gridCell({
      row,
      column,
      text: cells[column] ?? '',
      state: stateOf(column, cells.length, props.headerWidth),
      head: isHeader ? 'column' : props.headerColumn && column === 0 ? 'row' : null,
      isActive,
      input: isActive && props.draft !== null && (
        <CellInput
          text={props.draft}
          label={words(isHeader ? 'grid.editHeader' : 'grid.edit', { row: number, column: column + 1 })}
          onType={props.onType}
          onLeave={props.onLeave}
        />
      ),
      mark: meant[column],
      severity: (meant[column] ?? whole)?.severity,
      describedBy: notes.join(' ') || undefined,
      words,
    });
  });
  return (
    <tr aria-rowindex={row + 1}>
      <th scope="row" aria-colindex={1} data-number>
        <span>
          {marks?.told && <SeverityMark severity={marks.told.severity} />}
          {isHeader ? <VisuallyHidden>{words('grid.header')}</VisuallyHidden> : number}
        </span>
        {/* Read with the cells that refer to them, and not with the number of each row that is passed. */}
        {whole && <Note id={`${props.id}-whole`} mark={whole} />}
        {Object.entries(meant).map(([column, mark]) => (
          <Note key={column} id={`${props.id}-${column}`} mark={mark} />
        ))}
      </th>
      {drawn}
    </tr>
  );
});
GridRow.displayName = 'GridRow';

const Note = ({ id, mark }: { readonly id: string; readonly mark: Mark }) => (
  <span id={id} hidden>
    {mark.messages.map((message) => `${message}.`).join(' ')}
  </span>
);

function stateOf(column: number, length: number, headerWidth: number): 'sound' | 'missing' | 'surplus' | 'beyond' {
  if (column < length) return column < headerWidth ? 'sound' : 'surplus';
  return column < headerWidth ? 'missing' : 'beyond';
}
