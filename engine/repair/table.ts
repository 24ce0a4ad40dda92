/** Applies the steps of all fixes of one table, in the one order in which none destroys what another needs. */
import { type Grid, type TableBlock, gridOf } from '../document';
import type { NewBlock, Step } from '../finding';

/** Text out of cells first: a row that is dropped as a repetition may hold a paragraph. Then furniture, rows, repetitions, columns. */
const ORDER: readonly Step['do'][] = ['rescue', 'cut', 'shift', 'drop-row', 'fit', 'drop-columns', 'split', 'become'];

interface WorkRow {
  /** Index in the table as it stood. */
  readonly origin: number;
  cells: string[];
}

export interface RuledStep {
  readonly rule: string;
  readonly step: Step;
}

export interface RepairedTable {
  readonly blocks: readonly NewBlock[];
  /** Words that were taken off, with the rule that is the reason; `row` as the table stood. */
  readonly removed: readonly { readonly rule: string; readonly text: string; readonly row: number }[];
}

export function repairTable(table: TableBlock, steps: readonly RuledStep[]): RepairedTable {
  const sorted = [...steps].sort(
    (a, b) => ORDER.indexOf(a.step.do) - ORDER.indexOf(b.step.do) || cutFromTheEnd(a.step, b.step),
  );
  const grid = gridOf(table);
  const work: Work = {
    rows: new Map(grid.rows.map((cells, origin) => [origin, { origin, cells: [...cells] }])),
    width: grid.rows[0]?.length ?? 0,
    below: [],
    splits: [],
    removed: [],
    become: null,
  };
  const isEarly = ({ step }: RuledStep): boolean => ORDER.indexOf(step.do) < ORDER.indexOf('drop-columns');
  for (const { rule, step } of sorted.filter(isEarly)) applyStep(work, rule, step);
  dropEmptied(work, table.headerRows, steps);
  for (const { rule, step } of sorted.filter((one) => !isEarly(one))) applyStep(work, rule, step);
  const blocks = work.become ?? [...tablesOf(work, grid), ...work.below];
  return { blocks, removed: work.removed };
}

interface Work {
  readonly rows: Map<number, WorkRow>;
  readonly width: number;
  readonly below: NewBlock[];
  readonly splits: number[];
  readonly removed: { rule: string; text: string; row: number }[];
  become: readonly NewBlock[] | null;
  /** Worked out at the first row that has to fit, when the rows that go are gone. */
  lacksColumn?: boolean;
}

/** Ranges of one cell are cut from the end, so that the offsets of the others still hold. */
const cutFromTheEnd = (a: Step, b: Step): number =>
  'start' in a && 'start' in b && 'row' in a && 'row' in b && a.row === b.row && a.column === b.column
    ? b.start - a.start
    : 0;

function applyStep(work: Work, rule: string, step: Step): void {
  const row = 'row' in step ? work.rows.get(step.row) : undefined;
  switch (step.do) {
    case 'rescue':
      if (row) {
        blank(row, step.column, step.start, step.end);
        work.below.push(...step.blocks);
      }
      break;
    case 'cut':
      if (row) work.removed.push({ rule, text: blank(row, step.column, step.start, step.end), row: row.origin });
      break;
    case 'shift':
      if (row) shift(row, step.column);
      break;
    case 'fit':
      if (row) fit(row, work.width, (work.lacksColumn ??= lacksColumn(work)));
      break;
    case 'drop-row':
      dropRow(work, rule, row);
      break;
    case 'split':
      work.splits.push(step.row);
      break;
    case 'become':
      work.become = step.blocks;
      break;
    case 'drop-columns':
    case 'replace':
    case 'remove':
    case 'detach':
      break;
    default:
      step satisfies never;
  }
}

/**
 * Cuts words out of a cell. Ranges are those of the cell as it stood; blanks stand in for what is gone until the end, so
 * that the offsets of other steps hold.
 */
function blank(row: WorkRow, column: number, start: number, end: number): string {
  const text = row.cells[column] ?? '';
  row.cells[column] =
    text.slice(0, start) + ' '.repeat(Math.max(0, Math.min(end, text.length) - start)) + text.slice(end);
  return text.slice(start, end).trim();
}

function shift(row: WorkRow, column: number): void {
  const [first = '', ...rest] = row.cells;
  while (rest.length < column) rest.push('');
  if (rest[column - 1]?.trim()) return;
  rest[column - 1] = first;
  row.cells = ['', ...rest];
}

/** Columns that were to go, and what held nothing but an ad or the paragraph that was rescued: rows and columns. */
function dropEmptied({ rows }: Work, headerRows: number, steps: readonly RuledStep[]): void {
  const columns = new Set<number>();
  const isFilled = (column: number): boolean => [...rows.values()].some(({ cells }) => cells[column]?.trim());
  for (const { step } of steps) {
    if (step.do === 'drop-columns') for (const column of step.columns) columns.add(column);
    if (step.do !== 'rescue' && step.do !== 'cut') continue;
    if (!rows.get(step.row)?.cells[step.column]?.trim() && !isFilled(step.column)) columns.add(step.column);
    if (step.row >= headerRows && rows.get(step.row)?.cells.every((text) => !text.trim())) rows.delete(step.row);
  }
  if (columns.size === 0) return;
  for (const own of rows.values()) own.cells = own.cells.filter((_, column) => !columns.has(column));
}

/**
 * Fills a short row with empty cells; of a long one an empty tail goes. Words left over join the last cell with the pipe
 * that parted them, unless it is the header that lacks a column: only the editor can name it.
 */
function fit(row: WorkRow, width: number, isHeaderShort: boolean): void {
  while (row.cells.length < width) row.cells.push('');
  while (row.cells.length > width && !row.cells.at(-1)?.trim()) row.cells.pop();
  if (row.cells.length <= width || width === 0 || isHeaderShort) return;
  row.cells = [...row.cells.slice(0, width - 1), row.cells.slice(width - 1).join(' | ')];
}

/** Several rows, and half of all or more, have words beyond the header. */
function lacksColumn({ rows, width }: Work): boolean {
  const body = [...rows.values()].slice(1);
  const longer = body.filter(({ cells }) => cells.slice(width).some((text) => text.trim()));
  return longer.length > 1 && longer.length * 2 >= body.length;
}

function dropRow(work: Work, rule: string, row: WorkRow | undefined): void {
  if (!row) return;
  work.rows.delete(row.origin);
  const text = row.cells
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(' | ');
  if (/[\p{L}\p{N}]/u.test(text)) work.removed.push({ rule, text, row: row.origin });
}

function tablesOf({ rows: kept, splits }: Work, { headerRows, headerColumn }: Grid): NewBlock[] {
  const rows = [...kept.values()];
  const starts = [
    0,
    ...splits.map((origin) => rows.findIndex((row) => row.origin === origin)).filter((index) => index > 0),
  ].sort((a, b) => a - b);
  return starts.map((start, index) => {
    const part = rows.slice(start, starts[index + 1]);
    return {
      type: 'table',
      grid: {
        rows: part.map(({ cells }) => cells.map((cell) => cell.replace(/\s{2,}/g, ' ').trim())),
        headerRows,
        headerColumn,
      },
    };
  });
}
