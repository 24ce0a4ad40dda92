import type { Severity } from '../../../engine';
import type { FormFinding } from '../check/checkForm';

/** What the rules say about a row and its cells, for the eye and the ear. */
export interface RowMarks {
  readonly severity: Severity;
  /** Columns whose cells are meant. */
  readonly columns: readonly number[];
  /** The row itself is meant, with all its cells. */
  readonly isWhole: boolean;
  readonly messages: readonly string[];
}

const GRAVITY: readonly Severity[] = ['info', 'warning', 'error'];

/** Marks by row. A finding about many rows marks its first one: that is where its message belongs. */
export function marksByRow(
  findings: readonly FormFinding[],
  messageOf: (named: FormFinding) => string,
): ReadonlyMap<number, RowMarks> {
  const marks = new Map<number, RowMarks>();
  for (const named of findings) {
    const { severity, place } = named.finding;
    const row = place?.rows?.[0] ?? 0;
    const known = marks.get(row);
    marks.set(row, {
      severity: known && GRAVITY.indexOf(known.severity) > GRAVITY.indexOf(severity) ? known.severity : severity,
      isWhole: known?.isWhole === true || (place?.column === undefined && place?.rows?.[0] === place?.rows?.[1]),
      columns: [...(known?.columns ?? []), ...(place?.column === undefined ? [] : [place.column])],
      messages: [...(known?.messages ?? []), messageOf(named)],
    });
  }
  return marks;
}
