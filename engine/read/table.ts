import type { Align, Cell, Row, TableBlock } from '../document';
import type { Line } from './lines';

const PIPE = 124;
const PLUS = 43;
const BACKSLASH = 92;

/** A cell of dashes, with or without colons: what a delimiter row is made of. */
const DASHES = /^:?-+:?$/;

/**
 * Cuts a table's line into cells at unescaped pipes, also within code spans, as GFM does. A pipe at either edge opens or
 * closes the row; `\|` is a pipe of the text.
 */
export function cellsOf({ text, start }: Line): Cell[] {
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  if (text.charCodeAt(from) === PIPE) from++;

  const cells: Cell[] = [];
  let isEscaped = false;
  for (let i = from; i <= to; i++) {
    const unit = text.charCodeAt(i);
    if (i < to && unit === BACKSLASH) {
      isEscaped = true;
      i++;
      continue;
    }
    if (i < to && unit !== PIPE) continue;
    if (i === to && from === to && cells.length > 0) break;
    cells.push(cellOf(text, from, i, start, isEscaped));
    from = i + 1;
    isEscaped = false;
  }
  return cells;
}

function cellOf(text: string, from: number, to: number, offset: number, isEscaped: boolean): Cell {
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  const own = text.slice(from, to);
  return { text: isEscaped ? own.replace(/\\\|/g, '|') : own, start: offset + from, end: offset + to };
}

const isBlank = (unit: number): boolean => unit === 32 || unit === 9;

/** Whether the cells are those of a delimiter row: at least one, and dashes only. */
export const isDelimiter = (cells: readonly Cell[]): boolean =>
  cells.length > 0 && cells.every(({ text }) => DASHES.test(text));

/** Whether the line opens with a pipe, the mark of a table's row whatever stands around it. */
export const opensWithPipe = (text: string): boolean => /^[ \t]*\|/.test(text);

/** Whether the line has a pipe that is not escaped. */
export function hasPipe(text: string): boolean {
  for (let i = text.indexOf('|'); i >= 0; i = text.indexOf('|', i + 1)) if (!isEscaped(text, i)) return true;
  return false;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes++;
  return slashes % 2 === 1;
}

/**
 * How many lines from `at` on are one table: a run of lines that open with a pipe (two of them with more than that one, or
 * one that closes with a pipe as well), or a line with a pipe over a delimiter row and what follows with pipes.
 *
 * @returns 0 when no table starts there.
 */
export function tableLength(lines: readonly Line[], at: number): number {
  const below = lines[at + 1];
  const [first, second] = [lines[at]?.text ?? '', below?.text ?? ''];
  if (opensWithPipe(first)) {
    if (!opensWithPipe(second)) return isClosedRow(first) ? 1 : 0;
    // A command that goes on line by line opens with pipes, too, and so do verses in some dialects.
    if (!hasCells(first) && !hasCells(second) && !/^[ \t]*\|[ \t]*:?-/.test(second)) return 0;
    let length = 2;
    while (opensWithPipe(lines[at + length]?.text ?? '')) length++;
    return length;
  }
  if (!below || !hasPipe(first) || !second.includes('-') || !isDelimiter(cellsOf(below))) return 0;
  if (!second.includes('|')) return 0;
  let length = 2;
  while (hasPipe(lines[at + length]?.text ?? '')) length++;
  return length;
}

/** Whether a line that opens with a pipe has another. */
const hasCells = (text: string): boolean => hasPipe(text.slice(text.indexOf('|') + 1));

/** A single line that opens and closes with a pipe and holds something in between. */
const isClosedRow = (text: string): boolean => text.trimEnd().endsWith('|') && /[^|\s]/.test(text);

/**
 * How many lines from `at` on are a table as programs print it, between lines such as `+----+----+`: no Markdown, and shown
 * as it stands.
 */
export function boxLength(lines: readonly Line[], at: number): number {
  const line = lines[at];
  if (line?.first !== PLUS || !/^[ \t]*\+[-=+]{2,}[ \t]*$/.test(line.text)) return 0;
  let length = 1;
  while (lines[at + length]?.first === PLUS || lines[at + length]?.first === PIPE) length++;
  return length > 1 ? length : 0;
}

/** Reads a run of lines as one table. A delimiter row counts as such only right under the first row. */
export function readTable(
  lines: readonly Line[],
): Pick<TableBlock, 'rows' | 'headerRows' | 'headerColumn' | 'delimiterWidth' | 'align'> {
  const all = lines.map((line): Row => {
    const cells = cellsOf(line);
    return { cells, dashes: isDelimiter(cells), start: line.start, end: line.end };
  });
  const delimiter = all[0] && !all[0].dashes && all[1]?.dashes ? all[1] : null;
  const align = delimiter?.cells.map(({ text }) => alignOf(text));
  return {
    rows: delimiter ? [...all.slice(0, 1), ...all.slice(2)] : all,
    headerRows: 1,
    headerColumn: false,
    delimiterWidth: delimiter ? delimiter.cells.length : null,
    ...(align?.some(Boolean) ? { align } : {}),
  };
}

function alignOf(dashes: string): Align {
  const isRight = dashes.endsWith(':');
  return dashes.startsWith(':') ? (isRight ? 'center' : 'left') : isRight ? 'right' : null;
}
