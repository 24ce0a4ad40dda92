/**
 * HTML as blocks of the engine, and back. Loaded only where a field holds HTML: the parser is larger than the engine.
 * What is not changed stays character by character.
 */
import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as adapter, parseFragment } from 'parse5';
import type { Block, Cell, ListItem, NewBlock, Row } from '../../engine';
import { blockHtml, escapeText, inlineHtml } from './html-write';
import { type Projection, type Replacements, SourceWriter, differenceOf } from './projection';

/** Units by which a stretch is longer in the HTML than its words are, as `&amp;` is. */
type Extra = number;
type Writer = SourceWriter<Extra>;

interface Piece {
  readonly block: Block;
  /** Its outer range in the HTML. */
  readonly start: number;
  readonly end: number;
  readonly element: Tree.Element | null;
}

const BLOCKS = new Set(
  'address article aside blockquote body center details dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table ul'.split(
    ' ',
  ),
);
/** Read as one block each; other block elements only hold blocks. */
const WHOLE = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'pre', 'hr', 'dt', 'summary']);
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg', 'video', 'audio', 'object']);

/** Reads a field of HTML. Never throws. Deeper nesting than {@link DEPTH} is left out. */
export function projectHtml(value: unknown, path: string): Projection {
  const html = typeof value === 'string' ? value : '';
  const writer: Writer = new SourceWriter();
  const pieces: Piece[] = [];
  const fragment = parseFragment(html, { sourceCodeLocationInfo: true });
  readChildren(fragment, { html, path, writer, pieces }, 0);
  return {
    source: writer.source,
    blocks: pieces.map(({ block }) => block),
    at(start, end) {
      const found = writer.find(start, end);
      if (!found) return { path, start: 0, end: 0 };
      return { path, start: found.first.offset, end: found.last.offset + found.last.origin };
    },
    apply: (replacements) => applied(html, pieces, replacements, writer),
  };
}

interface Reading {
  readonly html: string;
  readonly path: string;
  readonly writer: Writer;
  readonly pieces: Piece[];
}

const DEPTH = 200;

const isElement = (node: Tree.Node): node is Tree.Element => adapter.isElementNode(node);
const isBlockElement = (node: Tree.Node): node is Tree.Element => isElement(node) && BLOCKS.has(node.tagName);

/** Runs of inline nodes between blocks are paragraphs of their own. */
function readChildren(parent: Tree.ParentNode, reading: Reading, depth: number): void {
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

const childrenNamed = (element: Tree.Element, ...names: readonly string[]): Tree.Element[] =>
  element.childNodes.filter((node): node is Tree.Element => isElement(node) && names.includes(node.tagName));

const rowsOf = (table: Tree.Element): Tree.Element[] => [
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

const MARKS: Readonly<Record<string, string>> = {
  strong: '**',
  b: '**',
  em: '*',
  i: '*',
  del: '~~',
  s: '~~',
  code: '`',
};

function writeInline(nodes: readonly Tree.ChildNode[], reading: Reading, depth: number): void {
  const { writer } = reading;
  for (const node of nodes) {
    if (!isElement(node)) writeText(node, reading, true);
    else if (node.tagName === 'br') writer.mark('\n');
    else if (node.tagName === 'img') writer.mark(`![${attribute(node, 'alt') ?? ''}](${attribute(node, 'src') ?? ''})`);
    else if (depth < DEPTH && !SILENT.has(node.tagName)) writeElement(node, reading, depth);
  }
}

function writeElement(node: Tree.Element, reading: Reading, depth: number): void {
  const { writer } = reading;
  const href = node.tagName === 'a' ? attribute(node, 'href') : null;
  const mark = textOf(node, 0).trim() ? MARKS[node.tagName] : undefined;
  if (isBlockElement(node) && !writer.endsInSpace) writer.mark(' ');
  writer.mark(href === null ? (mark ?? '') : '[');
  writeInline(node.childNodes, reading, depth + 1);
  writer.mark(href === null ? (mark ?? '') : `](${href})`);
}

const attribute = ({ attrs }: Tree.Element, name: string): string | null =>
  attrs.find((one) => one.name === name)?.value ?? null;

const textOf = (node: Tree.ChildNode, depth: number): string =>
  adapter.isTextNode(node)
    ? node.value
    : isElement(node) && depth < DEPTH
      ? node.childNodes.map((child) => textOf(child, depth + 1)).join('')
      : '';

const SPACE = /[ \t\n\r\f]/;
const ENTITY = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{2,32});?/i;

/** Writes a text node unit by unit where it has character references; white space is one blank, as browsers show it. */
function writeText(node: Tree.ChildNode, { html, writer }: Reading, collapses: boolean): void {
  if (isElement(node) && !collapses)
    return node.childNodes.forEach((child) => writeText(child, { html, writer } as Reading, false));
  const range = adapter.isTextNode(node) ? node.sourceCodeLocation : null;
  if (!range) return;
  const { startOffset, endOffset } = range;
  for (let at = startOffset; at < endOffset;) {
    const unit = html.charAt(at);
    let next = at + 1;
    if (collapses && SPACE.test(unit)) {
      while (next < endOffset && SPACE.test(html.charAt(next))) next++;
      if (!writer.endsInSpace) writer.words(' ', next - at - 1, at);
    } else if (unit === '&') {
      const reference = ENTITY.exec(html.slice(at, Math.min(endOffset, at + 40)))?.[0] ?? '&';
      const words = decoded(reference);
      next = at + reference.length;
      writer.words(words, reference.length - words.length, at);
    } else {
      while (next < endOffset && !/[&\s]/.test(html.charAt(next))) next++;
      writer.words(html.slice(at, next), 0, at);
    }
    at = next;
  }
}

function decoded(reference: string): string {
  const [node] = reference.length > 1 ? parseFragment(reference).childNodes : [];
  return node && adapter.isTextNode(node) ? node.value : reference;
}

function applied(html: string, pieces: readonly Piece[], replacements: Replacements, writer: Writer): string {
  let result = '';
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const wanted = replacements.get(index);
    if (!wanted) continue;
    result += html.slice(at, piece.start) + rewritten(html, piece, wanted, writer);
    at = piece.end;
    // The line break behind what is taken off goes with it.
    if (wanted.length === 0) at += /^\s*/.exec(html.slice(at, at + 200))?.[0].length ?? 0;
  }
  return result + html.slice(at);
}

function rewritten(html: string, piece: Piece, wanted: readonly NewBlock[], writer: Writer): string {
  const { block, element } = piece;
  const [only] = wanted;
  if (wanted.length === 1 && only && 'text' in only && 'text' in block) {
    const edited = withWords(html, piece, block.text, only.text, block.textStart, writer);
    if (edited !== null) return edited;
    const open = element ? openTag(html, element) : '';
    return element && only.type === 'paragraph'
      ? `${open}${inlineHtml(only.text)}</${element.tagName}>`
      : blockHtml(only);
  }
  const known = element?.tagName === 'table' ? cellsByText(html, element) : undefined;
  return wanted
    .map((one) => blockHtml(one, element && one.type === 'table' ? openTag(html, element) : undefined, known))
    .join('\n');
}

const openTag = (html: string, { sourceCodeLocation: at, tagName }: Tree.Element): string =>
  at?.startTag ? html.slice(at.startTag.startOffset, at.startTag.endOffset) : `<${tagName}>`;

/** Other words in the place of some; null where tags or marks change as well. */
function withWords(
  html: string,
  piece: Piece,
  before: string,
  after: string,
  textStart: number,
  writer: Writer,
): string | null {
  const { start, end, text: words } = differenceOf(before, after);
  const found = writer.find(textStart + start, Math.max(textStart + end, textStart + start + 1));
  if (!found || /[*_`[\]\\<\n]/.test(words + before.slice(start, end))) return null;
  const from = found.first.offset;
  const to = start === end ? from : found.last.offset + found.last.origin;
  if (to < from || /[<>]/.test(html.slice(from, to))) return null;
  return html.slice(piece.start, from) + escapeText(words) + html.slice(to, piece.end);
}

/** The inner HTML of cells by their words, so that what is left alone keeps its tags. */
function cellsByText(html: string, table: Tree.Element): ReadonlyMap<string, string> {
  const cells = rowsOf(table).flatMap((row) => childrenNamed(row, 'td', 'th'));
  return new Map(
    cells.flatMap((cell) => {
      const writer: Writer = new SourceWriter();
      writeInline(cell.childNodes, { html, path: '', writer, pieces: [] }, 0);
      const at = cell.sourceCodeLocation;
      return at?.startTag && at.endTag
        ? [[writer.source, html.slice(at.startTag.endOffset, at.endTag.startOffset)] as const]
        : [];
    }),
  );
}
