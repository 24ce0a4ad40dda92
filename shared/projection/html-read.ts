/** Blocks of an HTML field. */
import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as adapter } from 'parse5';
import type { Block, Cell, ListItem, Row } from '../../engine';
import { DEPTH, type Writer, isBlockElement, isElement, writeInline, writeText } from './html-inline';

export interface Piece {
  readonly block: Block;
  /** Its outer range in the HTML. */
  readonly start: number;
  readonly end: number;
  readonly element: Tree.Element | null;
}

export interface Reading {
  readonly html: string;
  readonly path: string;
  readonly writer: Writer;
  readonly pieces: Piece[];
}

/** Read as one block each; other block elements only hold blocks. */
const WHOLE = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'pre', 'hr', 'dt', 'summary']);

/** Runs of inline nodes between blocks are paragraphs of their own. */
export function readChildren(parent: Tree.ParentNode, reading: Reading, depth: number): void {
  if (depth > DEPTH) return;
  let run: Tree.ChildNode[] = [];
  const flush = (): void => {
    readRun(run, reading);
    run = [];
  };
  for (const child of parent.childNodes) {
    if (!holdsBlocks(child)) {
      run.push(child);
      continue;
    }
    flush();
    if (WHOLE.has(child.tagName)) readBlock(child, reading);
    else if (child.tagName === 'blockquote' && !child.childNodes.some(isBlockElement)) readBlock(child, reading);
    else readChildren(child, reading, depth + 1);
  }
  flush();
}

/** An inline element around blocks, such as a link around a card, only holds them. */
const holdsBlocks = (node: Tree.ChildNode): node is Tree.Element =>
  isBlockElement(node) || (isElement(node) && node.childNodes.some(isBlockElement));

function readRun(run: readonly Tree.ChildNode[], reading: Reading): void {
  const shown = run.filter((node) => !(adapter.isTextNode(node) && !node.value.trim()) && !adapter.isCommentNode(node));
  const [first, last] = [shown[0]?.sourceCodeLocation, shown.at(-1)?.sourceCodeLocation];
  if (!first || !last) return;
  const nodes = run.slice(run.indexOf(shown[0] as Tree.ChildNode), run.lastIndexOf(shown.at(-1) as Tree.ChildNode) + 1);
  add(reading, null, first.startOffset, last.endOffset, () => text('paragraph', nodes, reading));
}

function readBlock(element: Tree.Element, reading: Reading): void {
  const range = element.sourceCodeLocation;
  if (!range) return;
  add(reading, element, range.startOffset, range.endOffset, () => contentOf(element, reading));
}

/** A block's own properties; the frame is put around it. */
type Content = Record<string, unknown> & { readonly type: Block['type'] };

function add(reading: Reading, element: Tree.Element | null, start: number, end: number, read: () => Content): void {
  const { writer, pieces, path } = reading;
  writer.begin();
  const from = writer.length;
  const content = read();
  const frame = { key: `${path}#${pieces.length}`, path, role: 'body', start: from, end: writer.length };
  pieces.push({ block: { ...content, ...frame } as unknown as Block, start, end, element });
}

function text(type: 'paragraph' | 'heading' | 'quote', nodes: readonly Tree.ChildNode[], reading: Reading): Content {
  const start = reading.writer.length;
  writeInline(nodes, reading, 0);
  return { type, text: reading.writer.since(start), textStart: start };
}

function contentOf(element: Tree.Element, reading: Reading): Content {
  const { tagName, childNodes } = element;
  if (/^h[1-6]$/.test(tagName)) return { ...text('heading', childNodes, reading), depth: Number(tagName[1]) };
  if (tagName === 'ul' || tagName === 'ol') return listOf(element, reading);
  if (tagName === 'table') return tableOf(element, reading);
  if (tagName === 'blockquote') return text('quote', childNodes, reading);
  if (tagName !== 'pre' && tagName !== 'hr') return text('paragraph', childNodes, reading);
  const start = reading.writer.length;
  for (const node of childNodes) writeText(node, reading, false);
  return { type: 'verbatim', text: reading.writer.since(start), textStart: start };
}

function listOf(element: Tree.Element, reading: Reading): Content {
  const { writer } = reading;
  const items = childrenNamed(element, 'li').map((item, index): ListItem => {
    if (index > 0) writer.mark('\n');
    const start = writer.length;
    writer.mark('- ');
    writeInline(item.childNodes, reading, 0);
    return { start, end: writer.length, textStart: start + 2, text: writer.since(start + 2) };
  });
  const ordered = element.tagName === 'ol';
  return { type: 'list', ordered, marker: ordered ? '1.' : '-', items };
}

export const childrenNamed = (element: Tree.Element, ...names: readonly string[]): Tree.Element[] =>
  element.childNodes.filter((node): node is Tree.Element => isElement(node) && names.includes(node.tagName));

export const rowsOf = (table: Tree.Element): Tree.Element[] => [
  ...childrenNamed(table, 'thead', 'tbody', 'tfoot').flatMap((part) => childrenNamed(part, 'tr')),
  ...childrenNamed(table, 'tr'),
];

function tableOf(element: Tree.Element, reading: Reading): Content {
  const { writer } = reading;
  const elements = rowsOf(element);
  const rows = elements.map((row, index): Row => {
    if (index > 0) writer.mark('\n');
    const start = writer.length;
    const cells = childrenNamed(row, 'td', 'th').map((cell, column): Cell => {
      writer.mark(column > 0 ? ' | ' : '| ');
      const from = writer.length;
      writeInline(cell.childNodes, reading, 0);
      return { text: writer.since(from), start: from, end: writer.length };
    });
    writer.mark(' |');
    const dashes = cells.length > 0 && cells.every((cell) => /^\s*:?-+:?\s*$/.test(cell.text));
    return { cells, dashes, start, end: writer.length };
  });
  const first = elements[0];
  const isHeaded = first !== undefined && childrenNamed(first, 'td').length === 0;
  const delimiterWidth = rows[0]?.cells.length ?? 0;
  return { type: 'table', rows, headerRows: isHeaded ? 1 : 0, headerColumn: false, delimiterWidth, gluedTo: null };
}
