/** Inline HTML as Markdown, unit by unit, so that every word is found again where it stands. */
import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as adapter, parseFragment } from 'parse5';
import type { SourceWriter } from './projection';

/** Units by which a stretch is longer in the HTML than its words are, as `&amp;` is. */
export type Extra = number;
export type Writer = SourceWriter<Extra>;

/** What inline nodes are written with. */
export interface InlineReading {
  readonly html: string;
  readonly writer: Writer;
}

/** Deeper nesting is left out. */
export const DEPTH = 200;

const BLOCKS = new Set(
  'address article aside blockquote body center details dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table ul'.split(
    ' ',
  ),
);
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg', 'video', 'audio', 'object']);

export const isElement = (node: Tree.Node): node is Tree.Element => adapter.isElementNode(node);
export const isBlockElement = (node: Tree.Node): node is Tree.Element => isElement(node) && BLOCKS.has(node.tagName);

const MARKS: Readonly<Record<string, string>> = {
  strong: '**',
  b: '**',
  em: '*',
  i: '*',
  del: '~~',
  s: '~~',
  code: '`',
};

export function writeInline(nodes: readonly Tree.ChildNode[], reading: InlineReading, depth: number): void {
  const { writer } = reading;
  for (const node of nodes) {
    if (!isElement(node)) writeText(node, reading, true);
    else if (node.tagName === 'br') writer.mark('\n');
    else if (node.tagName === 'img') writer.mark(`![${attribute(node, 'alt') ?? ''}](${attribute(node, 'src') ?? ''})`);
    else if (depth < DEPTH && !SILENT.has(node.tagName)) writeElement(node, reading, depth);
  }
}

function writeElement(node: Tree.Element, reading: InlineReading, depth: number): void {
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
export function writeText(node: Tree.ChildNode, { html, writer }: InlineReading, collapses: boolean): void {
  if (isElement(node) && !collapses)
    return node.childNodes.forEach((child) => writeText(child, { html, writer }, false));
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
