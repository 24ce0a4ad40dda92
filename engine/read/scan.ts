/**
 * Line-first block scanner for plain text and Markdown. Pages of the kind we read break standard parsers, so each line is
 * judged by itself: a run of pipe lines is one table whatever stands around it, and in a pasted page every line is a block
 * of its own. Time is linear in the length of the source.
 */
import type { Block, ListItem } from '../document';
import type { Line } from './lines';
import { readTable, tableLength } from './table';

export interface ScanOptions {
  readonly path: string;
  /** `page`: one line, one paragraph. `markdown`: lines up to the next blank one are one paragraph. */
  readonly format: 'page' | 'markdown';
  /** Glyphs typed as bullets make lists, too. */
  readonly source: string;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(?=\S)/;
const EMPTY_HEADING = /^ {0,3}(#{1,6})[ \t]*$/;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const SETEXT = /^ {0,3}(=+|-{2,})[ \t]*$/;
const QUOTE = /^ {0,3}>/;
const ITEM = /^[ \t]*([-*+]|\d{1,9}[.)]|[•‣▪▸●○◦∙])(?:[ \t]+)(?=\S)/;
const HTML = /^ {0,3}<(?:[a-zA-Z/!?])/;

export const isGlyph = (marker: string): boolean => /^[•‣▪▸●○◦∙]$/.test(marker);

/** Reads lines as blocks; every line that is not blank belongs to exactly one. */
export function scanBlocks(lines: readonly Line[], options: ScanOptions): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    if (isBlank(lines[at])) {
      at++;
      continue;
    }
    const { block, length } = scanBlock(lines, at, options, blocks);
    blocks.push(block);
    at += length;
  }
  return blocks;
}

interface Scanned {
  readonly block: Block;
  /** Number of lines it takes, at least 1. */
  readonly length: number;
}

function scanBlock(lines: readonly Line[], at: number, options: ScanOptions, before: readonly Block[]): Scanned {
  const line = lines[at];
  if (!line) throw new Error(`There is no line ${at}`);
  const { text } = line;
  const frame = frameOf(options, before.length);

  const rows = tableLength(lines, at);
  if (rows > 0) return scanTable(lines, at, rows, frame, before);
  if (!mayStartBlock(text)) return scanText(lines, at, frame, options);
  const fence = FENCE.exec(text);
  if (fence?.[1]) return textBlock('verbatim', lines, at, fenceLength(lines, at, fence[1]), frame, 0, options);
  const heading = HEADING.exec(text) ?? (options.format === 'markdown' ? EMPTY_HEADING.exec(text) : null);
  if (heading?.[1]) return headingBlock(line, heading[0].length, heading[1].length, frame);
  if (RULE.test(text.slice(0, 200))) return textBlock('verbatim', lines, at, 1, frame, 0, options);
  if (QUOTE.test(text)) return textBlock('quote', lines, at, runLength(lines, at, QUOTE), frame, 0, options);
  if (ITEM.test(text)) return scanList(lines, at, frame, options);
  if (options.format === 'markdown' && HTML.test(text)) {
    return textBlock('verbatim', lines, at, paragraphLength(lines, at), frame, 0, options);
  }
  return scanText(lines, at, frame, options);
}

/** Most lines begin with a letter or a quotation mark, and so no block but a paragraph. */
function mayStartBlock(text: string): boolean {
  let at = 0;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  const unit = text.charCodeAt(at);
  const isLetter = (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  return !isLetter && unit !== 34 && unit !== 0x201c;
}

function scanText(lines: readonly Line[], at: number, frame: Frame, options: ScanOptions): Scanned {
  if (options.format === 'markdown') return scanParagraph(lines, at, frame, options);
  return textBlock('paragraph', lines, at, 1, frame, indentOf(lines[at]?.text ?? ''), options);
}

type Frame = Pick<Block, 'key' | 'path' | 'role'>;

const frameOf = ({ path }: ScanOptions, index: number): Frame => ({ key: `${path}#${index}`, path, role: 'body' });

const isBlank = (line: Line | undefined): boolean => line === undefined || !/\S/.test(line.text);

const indentOf = (text: string): number => text.length - text.trimStart().length;

function scanTable(
  lines: readonly Line[],
  at: number,
  length: number,
  frame: Frame,
  before: readonly Block[],
): Scanned {
  const run = lines.slice(at, at + length);
  const above = before.at(-1);
  const touches = at > 0 && !isBlank(lines[at - 1]);
  return {
    length,
    block: {
      ...frame,
      ...readTable(run),
      type: 'table',
      start: run[0]?.start ?? 0,
      end: run.at(-1)?.end ?? 0,
      gluedTo: touches && above?.type === 'list' ? 'list' : touches && above?.type === 'paragraph' ? 'paragraph' : null,
    },
  };
}

function textBlock(
  type: 'paragraph' | 'quote' | 'verbatim',
  lines: readonly Line[],
  at: number,
  length: number,
  frame: Frame,
  indent: number,
  { source }: ScanOptions,
): Scanned {
  const start = lines[at]?.start ?? 0;
  const end = lines[at + length - 1]?.end ?? start;
  const textStart = start + indent;
  const text = source.slice(textStart, end).trimEnd();
  // Written out: this is the hottest line of reading, and spreading the frame costs as much as all the rest of it.
  const { key, path, role } = frame;
  return { length, block: { type, key, path, role, start, end, text, textStart } };
}

function headingBlock(line: Line, marks: number, depth: number, frame: Frame): Scanned {
  const text = withoutClosingMarks(line.text.slice(marks).trimEnd());
  const { key, path, role } = frame;
  return {
    length: 1,
    block: {
      type: 'heading',
      key,
      path,
      role,
      start: line.start,
      end: line.end,
      text,
      textStart: line.start + marks,
      depth,
    },
  };
}

/** "## Words ##" closes with marks that are no words. */
function withoutClosingMarks(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === 35) end--;
  return end === text.length || /\S/.test(text.charAt(end - 1)) ? text : text.slice(0, end).trimEnd();
}

function fenceLength(lines: readonly Line[], at: number, fence: string): number {
  const close = new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`);
  for (let i = at + 1; i < lines.length; i++) if (close.test(lines[i]?.text ?? '')) return i - at + 1;
  return lines.length - at;
}

function runLength(lines: readonly Line[], at: number, pattern: RegExp): number {
  let length = 1;
  while (pattern.test(lines[at + length]?.text ?? '')) length++;
  return length;
}

/** Lines of a list: items of one kind of marker; in Markdown also lines that go on with an item. */
function scanList(lines: readonly Line[], at: number, frame: Frame, { format, source }: ScanOptions): Scanned {
  const items: ListItem[] = [];
  const first = ITEM.exec(lines[at]?.text ?? '')?.[1] ?? '-';
  let i = at;
  let end = at;
  for (; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    const item = RULE.test(line.text.slice(0, 200)) ? null : ITEM.exec(line.text);
    if (item?.[1] && kindOf(item[1]) === kindOf(first)) {
      const textStart = line.start + item[0].length;
      items.push({ start: line.start, end: line.end, textStart, text: line.text.slice(item[0].length).trimEnd() });
    } else if (isBlank(line)) {
      if (!goesOn(lines[i + 1], first, format)) break;
      continue;
    } else if (format === 'page' || tableLength(lines, i) > 0 || (startsBlock(line.text) && indentOf(line.text) < 2)) {
      break;
    } else {
      const last = items.pop();
      if (last) items.push({ ...last, end: line.end, text: source.slice(last.textStart, line.end).trimEnd() });
    }
    end = i;
  }
  const length = end - at + 1;
  const [start, stop] = [lines[at]?.start ?? 0, lines[end]?.end ?? 0];
  return {
    length,
    block: { ...frame, type: 'list', ordered: /\d/.test(first), marker: first, items, start, end: stop },
  };
}

const kindOf = (marker: string): string => (/\d/.test(marker) ? '1' : marker);

/** After a blank line a list goes on with another item, or (Markdown) with an indented line. */
function goesOn(next: Line | undefined, marker: string, format: ScanOptions['format']): boolean {
  if (!next || isBlank(next)) return false;
  const item = ITEM.exec(next.text);
  if (item?.[1]) return kindOf(item[1]) === kindOf(marker) && !RULE.test(next.text.slice(0, 200));
  return format === 'markdown' && indentOf(next.text) >= 2 && !startsBlock(next.text);
}

const startsBlock = (text: string): boolean =>
  mayStartBlock(text) &&
  (HEADING.test(text) ||
    EMPTY_HEADING.test(text) ||
    FENCE.test(text) ||
    QUOTE.test(text) ||
    ITEM.test(text) ||
    RULE.test(text.slice(0, 200)));

/** A question's or an answer's line ("Q: …") is a block of its own even within a paragraph. */
const DIALOGUE = /^[ \t]*(?:\*\*)?[QA][:.](?:\*\*)?[ \t]/;

function paragraphLength(lines: readonly Line[], at: number): number {
  let length = 1;
  while (!isBlank(lines[at + length])) {
    const text = lines[at + length]?.text ?? '';
    if (interrupts(text) || DIALOGUE.test(text) || tableLength(lines, at + length) > 0) break;
    length++;
  }
  return length;
}

/** What ends a paragraph in Markdown without a blank line; an ordered list does so only from 1 on. */
function interrupts(text: string): boolean {
  if (!mayStartBlock(text)) return false;
  if (SETEXT.test(text)) return false;
  const item = ITEM.exec(text)?.[1];
  if (item && /\d/.test(item)) return /^1[.)]$/.test(item);
  return startsBlock(text);
}

function scanParagraph(lines: readonly Line[], at: number, frame: Frame, options: ScanOptions): Scanned {
  const length = paragraphLength(lines, at);
  const underline = length > 1 ? SETEXT.exec(lines[at + length - 1]?.text ?? '') : null;
  const { block } = textBlock(
    'paragraph',
    lines,
    at,
    underline ? length - 1 : length,
    frame,
    indentOf(lines[at]?.text ?? ''),
    options,
  );
  if (!underline?.[1] || block.type !== 'paragraph') return { block, length };
  const end = lines[at + length - 1]?.end ?? block.end;
  return { length, block: { ...block, type: 'heading', depth: underline[1].startsWith('=') ? 1 : 2, end } };
}
