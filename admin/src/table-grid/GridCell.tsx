import type { ReactNode } from 'react';
import { SeverityMark } from '../components/SeverityMark';
import type { Words } from '../components/words';
import type { Mark } from './marks';

interface GridCellProps {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** `missing`: the row ends before it. `surplus`: beyond the header. `beyond`: not a cell. */
  readonly state: 'sound' | 'missing' | 'surplus' | 'beyond';
  readonly head: 'column' | 'row' | null;
  readonly isActive: boolean;
  /** Stands over the cell while it is typed in. */
  readonly input: ReactNode;
  /** What is said about this very cell. */
  readonly mark: Mark | undefined;
  /** How grave is what is said about it or its row. */
  readonly severity: Mark['severity'] | undefined;
  readonly describedBy: string | undefined;
  readonly words: Words;
}

/** From here on a narrow column would make a tower of words. */
const LONG_TEXT = 60;

const ROLES = { column: 'columnheader', row: 'rowheader' } as const;

/** One cell. No component of its own on purpose: thousands of them are drawn by their rows. */
export function gridCell({ row, column, text, state, head, words, ...cell }: GridCellProps) {
  if (state === 'beyond') return <td key={column} data-state="beyond" aria-hidden />;
  const Cell = head === 'column' ? 'th' : 'td';
  return (
    <Cell
      key={column}
      scope={head === 'column' ? 'col' : undefined}
      role={head ? ROLES[head] : 'gridcell'}
      tabIndex={cell.isActive && !cell.input ? 0 : -1}
      aria-colindex={column + 2}
      aria-describedby={cell.describedBy}
      aria-label={state === 'missing' ? words('grid.missing') : head && !text ? words('grid.emptyHeader') : undefined}
      data-row={row}
      data-column={column}
      data-state={state === 'sound' ? undefined : state}
      data-head={head ?? undefined}
      data-long={text.length > LONG_TEXT || undefined}
      data-editing={cell.input ? true : undefined}
      data-finding={cell.severity}
      data-meant={cell.mark ? true : undefined}
    >
      {cell.mark && <SeverityMark severity={cell.mark.severity} />}
      {text}
      {state === 'surplus' && <small>{words('grid.surplus')}</small>}
      {cell.input}
    </Cell>
  );
}
