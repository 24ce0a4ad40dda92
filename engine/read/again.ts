/** Reading a text again that has changed in one place: what stands before and behind the change is kept as it was read. */
import type { Block, ListBlock, TableBlock, TextBlock } from '../block';
import type { Memory } from '../memory';
import type { Line } from './lines';
import type { ScanOptions } from './list';
import { isBlank } from './marks';
import { scanBlock, scanBlocks } from './scan';

/** A text and the blocks it was read as. */
export interface Scan {
  readonly source: string;
  readonly from: number;
  readonly blocks: readonly Block[];
}

/** A block's end is told by what follows, two lines at most; so many blocks before the change are read again. */
const MARGIN = 3;

/** The same blocks as {@link scanBlocks} reads, in time that grows with the change. */
export function scanAgain(lines: readonly Line[], options: ScanOptions, from: number, last: Scan | undefined): Block[] {
  const { source } = options;
  if (!last || last.from !== from || last.blocks.length < 2 * MARGIN) return scanBlocks(lines, options, from);
  if (last.source === source) return [...last.blocks];
  const prefix = commonPrefix(last.source, source);
  const suffix = commonSuffix(last.source, source, Math.min(last.source.length, source.length) - prefix);
  const kept = Math.max(0, countUntil(last.blocks, prefix) - MARGIN);
  const blocks = last.blocks.slice(0, kept);
  const shift = source.length - last.source.length;
  let at = kept > 0 ? lineFrom(lines, blocks[kept - 1]?.end ?? 0) : from;
  let old = kept;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    while ((last.blocks[old]?.start ?? Infinity) + shift < line.start) old++;
    const same = last.blocks[old];
    if (
      same &&
      line.start >= source.length - suffix &&
      same.start + shift === line.start &&
      isFree(same, lines[at - 1])
    )
      return [...blocks, ...moved(last.blocks.slice(old), shift, blocks.length - old, options.path)];
    const { block, length } = scanBlock(lines, at, options, blocks);
    blocks.push(block);
    at += length - 1;
  }
  return blocks;
}

/** Reads a field with the help of what a memory knows of it. */
export function scanField(
  lines: readonly Line[],
  options: ScanOptions,
  memory: Pick<Memory, 'scans'> | undefined,
  from = 0,
) {
  if (!memory) return scanBlocks(lines, options, from);
  const blocks = scanAgain(lines, options, from, memory.scans.get(options.path));
  memory.scans.set(options.path, { source: options.source, from, blocks });
  return blocks;
}

/** What a table touches is told by the block above, which may be another now. */
const isFree = (block: Block, above: Line | undefined): boolean =>
  block.type !== 'table' || (block.gluedTo === null && isBlank(above));

const CHUNK = 1024;

/** Compared in pieces, for the machine compares strings faster than we can. */
function commonPrefix(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let at = 0;
  while (at + CHUNK <= end && a.slice(at, at + CHUNK) === b.slice(at, at + CHUNK)) at += CHUNK;
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function commonSuffix(a: string, b: string, most: number): number {
  const cut = (text: string, length: number, size: number): string =>
    text.slice(text.length - length - size, text.length - length);
  let length = 0;
  while (length + CHUNK <= most && cut(a, length, CHUNK) === cut(b, length, CHUNK)) length += CHUNK;
  while (length < most && cut(a, length, 1) === cut(b, length, 1)) length++;
  return length;
}

/** How many blocks start at or before the offset. */
function countUntil(blocks: readonly Block[], offset: number): number {
  const index = blocks.findLastIndex(({ start }) => start <= offset);
  return index + 1;
}

/** The first line that starts at the offset or behind it. */
function lineFrom(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function moved(blocks: readonly Block[], shift: number, steps: number, path: string): Block[] {
  if (shift === 0 && steps === 0) return [...blocks];
  return blocks.map((block): Block => {
    const key = steps === 0 ? block.key : `${path}#${Number(block.key.slice(path.length + 1)) + steps}`;
    const at = { key, start: block.start + shift, end: block.end + shift };
    if (block.type === 'list') return { ...block, ...at, items: movedItems(block, shift) };
    if (block.type === 'table') return { ...block, ...at, rows: movedRows(block, shift) };
    // No embed is read from a text.
    const text = block as TextBlock;
    return { ...text, ...at, textStart: text.textStart + shift };
  });
}

const movedItems = ({ items }: ListBlock, shift: number): ListBlock['items'] =>
  items.map((item) => ({
    ...item,
    textStart: item.textStart + shift,
    start: item.start + shift,
    end: item.end + shift,
  }));

const movedRows = ({ rows }: TableBlock, shift: number): TableBlock['rows'] =>
  rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, start: cell.start + shift, end: cell.end + shift })),
    start: row.start + shift,
    end: row.end + shift,
  }));
