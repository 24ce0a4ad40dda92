import { memo } from 'react';
import type { Severity } from '../../../engine';
import { useWords } from '../components/words';
import { CellBox, CellText, SurplusNote } from './styles';

interface GridCellProps {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** `missing`: the row ends before it. `surplus`: beyond the header, readers never see it. `beyond`: not a cell. */
  readonly state: 'sound' | 'missing' | 'surplus' | 'beyond';
  readonly isHead: boolean;
  readonly isActive: boolean;
  /** The text being typed, or null. */
  readonly draft: string | null;
  readonly finding: Severity | null;
  readonly describedBy: string | undefined;
  readonly onDraft: (text: string) => void;
  readonly onCommit: () => void;
}

/** From here on a narrow column would make a tower of words. */
const LONG_TEXT = 60;

/** One cell: as text, or as a text box while it is edited. */
export const GridCell = memo((props: GridCellProps) => {
  const words = useWords();
  const { row, column, state, isHead, draft } = props;
  if (state === 'beyond') return <CellBox as="td" data-state="beyond" aria-hidden />;
  return (
    <CellBox
      as={isHead && row === 0 ? 'th' : 'td'}
      role={isHead ? (row === 0 ? 'columnheader' : 'rowheader') : 'gridcell'}
      tabIndex={props.isActive && draft === null ? 0 : -1}
      aria-colindex={column + 2}
      aria-selected={props.isActive}
      aria-describedby={props.describedBy}
      aria-label={
        state === 'missing' ? words('grid.missing') : isHead && !props.text ? words('grid.emptyHeader') : undefined
      }
      data-row={row}
      data-column={column}
      data-state={state}
      data-head={isHead}
      data-long={props.text.length > LONG_TEXT}
      data-editing={draft !== null}
      data-finding={props.finding ?? undefined}
    >
      {draft === null ? (
        props.text
      ) : (
        <CellText
          // The editor asked for this very cell, by Enter, a double click or by typing.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          aria-label={words('grid.edit', { row, column: column + 1 })}
          value={draft}
          onChange={({ target }) => props.onDraft(target.value)}
          onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
          onBlur={props.onCommit}
        />
      )}
      {state === 'surplus' && draft === null && <SurplusNote>{words('grid.surplus')}</SurplusNote>}
    </CellBox>
  );
});
GridCell.displayName = 'GridCell';
