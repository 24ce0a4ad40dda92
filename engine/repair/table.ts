/** Applies the steps of all fixes of one table, in the one order in which none destroys what another needs. */
import { joinCode } from '../cell';
import { type Grid, type TableBlock, gridOf } from '../document';
import type { NewBlock, Step } from '../finding';
import { widthOf } from '../table';

/** Text out of cells first: a row that is dropped as a repetition may hold a paragraph. Then furniture, rows, repetitions, columns. */
const ORDER: readonly Step['do'][] = ['rescue', 'cut', 'shift', 'drop-row', 'fit', 'drop-columns', 'split', 'remove'];

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
    width: widthOf(table),
    below: [],
    splits: [],
    removed: [],
    align: grid.align,
  };
  const header = work.rows.get(0);
  if (header && table.delimiterWidth !== null && header.cells.length !== work.width) pad(header, work.width);
  const isEarly = ({ step }: RuledStep): boolean => ORDER.indexOf(step.do) < ORDER.indexOf('drop-columns');
  for (const { rule, step } of sorted.filter(isEarly)) applyStep(work, rule, step);
  dropEmptied(work, table.headerRows, steps);
  for (const { rule, step } of sorted.filter((one) => !isEarly(one))) applyStep(work, rule, step);
  return { blocks: [...tablesOf(work, grid), ...work.below], removed: work.removed };
}

interface Work {
  readonly rows: Map<number, WorkRow>;
  readonly width: number;
  readonly below: NewBlock[];
  readonly splits: number[];
  readonly removed: { rule: string; text: string; row: number }[];
  align: Grid['align'];
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
    case 'remove':
      for (const left of work.rows.values()) dropRow(work, rule, left);
      break;
    case 'rewrite':
    case 'become':
    case 'drop-columns':
    case 'replace':
    case 'detach':
      break;
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
function dropEmptied(work: Work, headerRows: number, steps: readonly RuledStep[]): void {
  const { rows } = work;
  const columns = new Set<number>();
  const isFilled = (column: number): boolean => [...rows.values()].some(({ cells }) => cells[column]?.trim());
  for (const { step } of steps) {
    if (step.do === 'drop-columns') for (const column of step.columns) columns.add(column);
    if (step.do !== 'rescue' && step.do !== 'cut') continue;
    if (!rows.get(step.row)?.cells[step.column]?.trim() && !isFilled(step.column)) columns.add(step.column);
    if (step.row >= headerRows && rows.get(step.row)?.cells.every((text) => !text.trim())) rows.delete(step.row);
  }
  if (columns.size === 0) return;
  const stays = (_: unknown, column: number): boolean => !columns.has(column);
  for (const own of rows.values()) own.cells = own.cells.filter(stays);
  work.align = work.align?.filter(stays);
}

/** Fills a short row with empty cells; of a long one an empty tail goes. */
function pad({ cells }: WorkRow, width: number): void {
  while (cells.length < width) cells.push('');
  while (cells.length > width && !cells.at(-1)?.trim()) cells.pop();
}

/**
 * Makes a row as wide as the header. Words left over join the cell that a pipe within code parted, or else the last one,
 * unless it is the header that lacks a column: only the editor can name it.
 */
function fit(row: WorkRow, width: number, isHeaderShort: boolean): void {
  if (row.cells.length > width) row.cells = joinCode(row.cells);
  pad(row, width);
  if (row.cells.length <= width || width === 0 || isHeaderShort) return;
  row.cells = [...row.cells.slice(0, width - 1), row.cells.slice(width - 1).join(' | ')];
}

/** Several rows, and half of all or more, have words beyond the header. */
function lacksColumn({ rows, width }: Work): boolean {
  const body = [...rows.values()].slice(1);
  const longer = body.filter(
    ({ cells }) =>
      cells.length > width &&
      joinCode(cells)
        .slice(width)
        .some((text) => text.trim()),
  );
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

function tablesOf({ rows: kept, splits, align }: Work, { headerRows, headerColumn }: Grid): NewBlock[] {
  const rows = [...kept.values()];
  if (rows.length === 0) return [];
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
        ...(align ? { align } : {}),
      },
    };
  });
}
