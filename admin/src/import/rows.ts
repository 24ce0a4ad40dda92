import type { Severity } from '../../../engine';
import type { ImportPiece, ImportRepair, ImportResult, Lines, RemovedText } from '../../../importer';

/** What is left to mend in some lines of the source. */
export interface LeftFinding {
  readonly severity: Severity;
  readonly message: string;
}

/** One piece of the source, or several that one repair changes together. */
export interface ImportRow {
  readonly key: string;
  readonly lines: Lines;
  readonly source: string;
  readonly pieces: readonly ImportPiece[];
  readonly repair: ImportRepair | null;
  /** Taken off as a whole; it can be kept. */
  readonly removal: RemovedText | null;
  readonly findings: readonly LeftFinding[];
}

export type Filter = 'all' | 'repairs' | 'removed' | 'look';

/** The source, row by row, and what became of each. Pieces that one repair changes stand in one row. */
export function rowsOf(text: string, result: ImportResult): ImportRow[] {
  const source = text.split(/\r\n|\n|\r/);
  const rows: { pieces: ImportPiece[]; lines: Lines }[] = [];
  for (const piece of result.pieces) {
    const last = rows.at(-1);
    if (last && piece.change !== null && last.pieces[0]?.change === piece.change) {
      last.pieces.push(piece);
      last.lines = [last.lines[0], piece.lines[1]];
    } else rows.push({ pieces: [piece], lines: piece.lines });
  }
  return rows.map(({ pieces, lines }) => {
    const change = pieces[0]?.change ?? null;
    const repair = result.repairs.find(({ id }) => id === change) ?? null;
    return {
      key: `${lines[0]}-${lines[1]}`,
      lines,
      source: source.slice(lines[0] - 1, lines[1]).join('\n'),
      pieces,
      repair,
      removal: repair ? null : (result.removed.find(({ id }) => id === change) ?? null),
      findings: result.findings.filter(({ line }) => line !== null && line >= lines[0] && line <= lines[1]),
    };
  });
}

/** Findings that no line of the source is the place of. */
export const pageFindings = ({ findings }: ImportResult): LeftFinding[] => findings.filter(({ line }) => line === null);

const isToLookAt = ({ severity }: LeftFinding): boolean => severity !== 'info';

export interface ImportCounts {
  readonly lines: number;
  readonly placed: number;
  readonly repairs: number;
  readonly removed: number;
  readonly look: number;
}

/** Lines are those with anything on them. */
export const countsOf = (text: string, result: ImportResult): ImportCounts => ({
  lines: text.split(/\r\n|\n|\r/).filter((line) => line.trim()).length,
  placed: Object.keys(result.lines).length,
  repairs: result.repairs.length,
  removed: result.removed.length,
  look: result.findings.filter(isToLookAt).length,
});

export function filterRows(rows: readonly ImportRow[], filter: Filter, result: ImportResult): ImportRow[] {
  const hasRemoved = ({ lines }: ImportRow): boolean =>
    result.removed.some((removed) => removed.lines[0] >= lines[0] && removed.lines[1] <= lines[1]);
  const keeps: Readonly<Record<Filter, (row: ImportRow) => boolean>> = {
    all: () => true,
    repairs: ({ repair }) => repair !== null,
    removed: hasRemoved,
    look: ({ findings }) => findings.some(isToLookAt),
  };
  return rows.filter(keeps[filter]);
}

/** Tables of the body are counted as readers meet them. */
export function tableNumber({ body }: ImportResult, path: string): number | null {
  const index = /^body\.(\d+)$/.exec(path)?.[1];
  if (index === undefined || body[Number(index)]?.__component !== 'newsroom.table') return null;
  return body.slice(0, Number(index) + 1).filter(({ __component }) => __component === 'newsroom.table').length;
}
