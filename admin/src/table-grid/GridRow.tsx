import { memo } from 'react';
import { VisuallyHidden } from '@strapi/design-system';
import { SeverityMark } from '../components/SeverityMark';
import { useWords } from '../components/words';
import { GridCell } from './GridCell';
import type { RowMarks } from './marks';
import { RowNumber } from './styles';

interface GridRowProps {
  readonly id: string;
  readonly row: number;
  readonly cells: readonly string[];
  readonly headerWidth: number;
  readonly fullWidth: number;
  readonly isHeader: boolean;
  readonly hasHeader: boolean;
  readonly headerColumn: boolean;
  /** Column of the active cell, if it is in this row. */
  readonly active: number | null;
  readonly draft: string | null;
  readonly marks: RowMarks | undefined;
  readonly onDraft: (text: string) => void;
  readonly onCommit: () => void;
}

/** One row with its number and what the rules say about it. Memoised: a key stroke draws the row it changes. */
export const GridRow = memo((props: GridRowProps) => {
  const words = useWords();
  const { row, cells, marks, isHeader } = props;
  const notes = marks ? `${props.id}-notes` : undefined;
  // Findings count body rows from 1; where there is no header row, the first row is row 1.
  const number = props.hasHeader ? row : row + 1;
  return (
    <tr aria-rowindex={row + 1}>
      <RowNumber scope="row" data-corner={isHeader}>
        <span>
          {marks && <SeverityMark severity={marks.severity} />}
          {isHeader ? <VisuallyHidden>{words('grid.header')}</VisuallyHidden> : number}
        </span>
        {marks && <VisuallyHidden id={notes}>{marks.messages.join('. ')}</VisuallyHidden>}
      </RowNumber>
      {Array.from({ length: props.fullWidth }, (_, column) => {
        const isMeant = marks !== undefined && (marks.isWhole || marks.columns.includes(column));
        return (
          <GridCell
            key={column}
            row={row}
            column={column}
            text={cells[column] ?? ''}
            state={stateOf(column, cells.length, props.headerWidth)}
            isHead={isHeader || (props.headerColumn && column === 0)}
            isActive={props.active === column}
            draft={props.active === column ? props.draft : null}
            finding={isMeant ? marks.severity : null}
            describedBy={isMeant ? notes : undefined}
            onDraft={props.onDraft}
            onCommit={props.onCommit}
          />
        );
      })}
    </tr>
  );
});
GridRow.displayName = 'GridRow';

function stateOf(column: number, length: number, headerWidth: number): 'sound' | 'missing' | 'surplus' | 'beyond' {
  if (column < length) return column < headerWidth ? 'sound' : 'surplus';
  return column < headerWidth ? 'missing' : 'beyond';
}
