/**
 * Line-first block scanner for plain text and Markdown. Pages of the kind we read break standard parsers, so each line is
 * judged by itself: a run of pipe lines is one table whatever stands around it, and in a pasted page every line is a block
 * of its own. Time is linear in the length of the source.
 */
import type { Block, TableBlock } from '../document';
import type { Line } from './lines';
import { type Frame, type ScanOptions, type Scanned, isGlyph, scanList } from './list';
import {
  EMPTY_HEADING,
  FENCE,
  HEADING,
  HTML,
  ITEM,
  OPEN_HTML,
  QUOTE,
  SETEXT,
  isBlank,
  isRule,
  mayStartBlock,
  startsBlock,
} from './marks';
import { boxLength, readTable, tableLength } from './table';

/** Reads lines as blocks, from the line `from` on; every line that is not blank belongs to exactly one. */
export function scanBlocks(lines: readonly Line[], options: ScanOptions, from = 0): Block[] {
  const blocks: Block[] = [];
  let at = from;
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

/** Reads the block that begins at the line `at`, which is not blank; `before`: the blocks above it. */
export function scanBlock(lines: readonly Line[], at: number, options: ScanOptions, before: readonly Block[]): Scanned {
  const line = lines[at];
  if (!line) throw new Error(`There is no line ${at}`);
  const frame = frameOf(options, before.length);
  const rows = line.hasPipe ? tableLength(lines, at) : 0;
  if (rows > 0) return scanTable(lines, at, rows, frame, before);
  if (!mayStartBlock(line)) return scanText(lines, at, frame, options);
  const box = boxLength(lines, at);
  if (box > 0) return textBlock('verbatim', lines, at, box, frame, 0, options);
  const { text } = line;
  const fence = FENCE.exec(text);
  if (fence?.[1]) return textBlock('verbatim', lines, at, fenceLength(lines, at, fence[1]), frame, 0, options);
  const heading = HEADING.exec(text) ?? (options.format === 'markdown' ? EMPTY_HEADING.exec(text) : null);
  if (heading?.[1]) return headingBlock(line, heading[0].length, heading[1].length, frame);
  if (isRule(text)) return textBlock('verbatim', lines, at, 1, frame, 0, options);
  if (QUOTE.test(text)) return textBlock('quote', lines, at, runLength(lines, at, QUOTE), frame, 0, options);
  if (ITEM.test(text)) return scanList(lines, at, frame, options);
  if (options.format === 'markdown' && HTML.test(text)) {
    return textBlock('verbatim', lines, at, paragraphLength(lines, at), frame, 0, options);
  }
  return scanText(lines, at, frame, options);
}

function scanText(lines: readonly Line[], at: number, frame: Frame, options: ScanOptions): Scanned {
  if (options.format === 'markdown') return scanParagraph(lines, at, frame, options);
  return textBlock('paragraph', lines, at, 1, frame, lines[at]?.indent ?? 0, options);
}

const frameOf = ({ path }: ScanOptions, index: number): Frame => ({ key: `${path}#${index}`, path, role: 'body' });

function scanTable(
  lines: readonly Line[],
  at: number,
  length: number,
  frame: Frame,
  before: readonly Block[],
): Scanned {
  const run = lines.slice(at, at + length);
  const above = at > 0 && !isBlank(lines[at - 1]) ? before.at(-1) : undefined;
  return {
    length,
    block: {
      type: 'table',
      key: frame.key,
      path: frame.path,
      role: frame.role,
      start: run[0]?.start ?? 0,
      end: run.at(-1)?.end ?? 0,
      ...readTable(run),
      gluedTo: gluedTo(above, lines[at]?.indent ?? 0),
    },
  };
}

/** What the table touches, by the block right above it. A table that is indented as far as the words of an item is a part of it. */
function gluedTo(above: Block | undefined, indent: number): TableBlock['gluedTo'] {
  if (above?.type === 'paragraph' || above?.type === 'quote') return above.type;
  if (above?.type === 'verbatim') return OPEN_HTML.test(above.text) ? 'html' : null;
  const item = above?.type === 'list' && !isGlyph(above.marker) ? above.items.at(-1) : undefined;
  return item && indent < item.textStart - item.start ? 'list' : null;
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
  const end = lines[at + length - 1]?.end ?? 0;
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
  for (let line = lines[at + length]; line && pattern.test(line.text); line = lines[at + length]) length++;
  return length;
}

/** A question's or an answer's line ("Q: …") is a block of its own even within a paragraph. */
const DIALOGUE = /^[ \t]*(?:\*\*)?[QA][:.](?:\*\*)?[ \t]/;

const opensDialogue = (line: Line): boolean => {
  const { first } = line;
  return (first === 42 || first === 65 || first === 81) && DIALOGUE.test(line.text);
};

function paragraphLength(lines: readonly Line[], at: number): number {
  let length = 1;
  while (!isBlank(lines[at + length])) {
    const line = lines[at + length];
    if (!line || interrupts(line) || opensDialogue(line)) break;
    if ((line.hasPipe && tableLength(lines, at + length) > 0) || boxLength(lines, at + length) > 0) break;
    length++;
  }
  return length;
}

/** What ends a paragraph in Markdown without a blank line; an ordered list does so only from 1 on. */
function interrupts(line: Line): boolean {
  if (!mayStartBlock(line)) return false;
  const { text } = line;
  if (SETEXT.test(text)) return false;
  const item = ITEM.exec(text)?.[1];
  if (item && /\d/.test(item)) return /^1[.)]$/.test(item);
  return startsBlock(line);
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
    lines[at]?.indent ?? 0,
    options,
  );
  if (!underline?.[1] || block.type !== 'paragraph') return { block, length };
  const end = lines[at + length - 1]?.end ?? 0;
  return { length, block: { ...block, type: 'heading', depth: underline[1].startsWith('=') ? 1 : 2, end } };
}
