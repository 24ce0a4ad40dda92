import type { Finding, Severity } from '../../../engine';
import type { FormFinding } from '../check/checkForm';

/** What the rules say about a cell or a row, for the eye and the ear. */
export interface Mark {
  readonly severity: Severity;
  readonly messages: readonly string[];
}

export interface RowMarks {
  /** What is told at the row's number. */
  readonly told: Mark | null;
  /** What is said about the row as a whole, with all its cells. */
  readonly whole: Mark | null;
  /** What is said about one cell, by column. */
  readonly cells: Readonly<Record<number, Mark>>;
}

type Marks = ReadonlyMap<number, RowMarks>;

/** Marks by row. A finding about many rows is told at the first of them, and at each cell that it means. */
export function marksByRow(findings: readonly FormFinding[], messageOf: (named: FormFinding) => string): Marks {
  const marks = new Map<number, RowMarks>();
  for (const named of findings) {
    const { finding } = named;
    const mark = { severity: finding.severity, messages: [messageOf(named)] };
    const [first, last] = finding.place?.rows ?? [0, 0];
    const cells = cellsOf(finding, first);
    for (const row of new Set([first, ...cells.map((cell) => cell.row)])) {
      const known = marks.get(row) ?? NOTHING;
      const own = cells.filter((cell) => cell.row === row).map(({ column }) => column);
      marks.set(row, {
        told: row === first ? added(known.told, mark) : known.told,
        whole: cells.length === 0 && first === last ? added(known.whole, mark) : known.whole,
        cells: {
          ...known.cells,
          ...Object.fromEntries(own.map((column) => [column, added(known.cells[column], mark)])),
        },
      });
    }
  }
  return marks;
}

const NOTHING: RowMarks = { told: null, whole: null, cells: {} };

/** What is to be said at a cell. */
export const messagesAt = (marks: RowMarks | undefined, column: number): readonly string[] => [
  ...(marks?.whole?.messages ?? []),
  ...(marks?.cells[column]?.messages ?? []),
];

/** The cells a finding means: the one it names, or those its repair would change where it means several. */
function cellsOf({ place, fixes }: Finding, first: number): { row: number; column: number }[] {
  if (place?.column !== undefined) return [{ row: first, column: place.column }];
  const steps = fixes[0]?.steps ?? [];
  return steps.flatMap((step) => {
    if (step.do === 'drop-columns') return step.columns.map((column) => ({ row: first, column }));
    return step.do === 'shift' ? [{ row: step.row, column: 0 }] : [];
  });
}

const GRAVITY: readonly Severity[] = ['info', 'warning', 'error'];

/** Several that are said at one place are as grave as the gravest. */
const added = (known: Mark | null | undefined, { severity, messages }: Mark): Mark => ({
  severity: known && GRAVITY.indexOf(known.severity) > GRAVITY.indexOf(severity) ? known.severity : severity,
  messages: [...(known?.messages ?? []), ...messages],
});

/** The new marks, those of a row that say the same as before as the same objects: only rows that changed are drawn. */
export function keepSame(before: Marks, now: Marks): Marks {
  const kept = [...now].map(([row, marks]) => {
    const known = before.get(row);
    return [row, known && JSON.stringify(known) === JSON.stringify(marks) ? known : marks] as const;
  });
  return new Map(kept);
}
