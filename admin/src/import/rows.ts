import type { ImportFinding, ImportPiece, ImportRepair, ImportResult, Lines, RemovedText } from '../../../importer';

/** One piece of the source, or several that one repair changes together. */
export interface ImportRow {
  readonly key: string;
  readonly lines: Lines;
  readonly source: string;
  readonly pieces: readonly ImportPiece[];
  readonly repair: ImportRepair | null;
  /** Taken off as a whole; it can be kept. */
  readonly removal: RemovedText | null;
  readonly findings: readonly ImportFinding[];
}

export type Filter = 'all' | 'repairs' | 'removed' | 'look';

/** The source, row by row, and what became of each. Pieces that one repair changes stand in one row. */
export function rowsOf(text: string, result: ImportResult): ImportRow[] {
  const source = linesOf(text);
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

const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/);

const isToLookAt = ({ severity }: ImportFinding): boolean => severity !== 'info';

/** Findings that no line of the source is the place of. */
export const pageFindings = ({ findings }: ImportResult, filter: Filter): ImportFinding[] =>
  filter === 'all' || filter === 'look'
    ? findings.filter((finding) => finding.line === null && (filter === 'all' || isToLookAt(finding)))
    : [];

/** How many changes there are, and how many of them are made as the editor has chosen. */
export interface Chosen {
  readonly all: number;
  readonly made: number;
}

export interface ImportCounts {
  readonly lines: number;
  readonly placed: number;
  readonly repairs: Chosen;
  readonly removed: Chosen;
  readonly look: number;
}

/** Lines are those with anything on them. */
export const countsOf = (text: string, { lines, repairs, removed, findings }: ImportResult): ImportCounts => ({
  lines: linesOf(text).filter((line) => line.trim()).length,
  placed: Object.keys(lines).length,
  repairs: { all: repairs.length, made: repairs.filter(({ on }) => on).length },
  removed: { all: removed.length, made: removed.filter(({ kept }) => !kept).length },
  look: findings.filter(isToLookAt).length,
});

/** The rows of a filter; those to look at hold nothing else that was found. */
export function filterRows(rows: readonly ImportRow[], filter: Filter, { removed }: ImportResult): ImportRow[] {
  switch (filter) {
    case 'all':
      return [...rows];
    case 'repairs':
      return rows.filter(({ repair }) => repair !== null);
    case 'removed':
      return rows.filter(({ lines }) => removed.some((one) => one.lines[0] >= lines[0] && one.lines[1] <= lines[1]));
    case 'look':
      return rows
        .map((row) => ({ ...row, findings: row.findings.filter(isToLookAt) }))
        .filter(({ findings }) => findings.length > 0);
  }
}

/** Tables of the body are counted as readers meet them. */
export function tableNumber({ body }: ImportResult, path: string): number | null {
  const index = /^body\.(\d+)$/.exec(path)?.[1];
  if (index === undefined || body[Number(index)]?.__component !== 'newsroom.table') return null;
  return body.slice(0, Number(index) + 1).filter(({ __component }) => __component === 'newsroom.table').length;
}
