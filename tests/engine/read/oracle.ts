/** A standard Markdown parser with GFM, which on sound Markdown must read what our scanner reads. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Nodes, Root, RootContent } from 'mdast';
import type * as Vendor from '../../../server/src/vendor/mdast.mjs';
import { type Block, textOf } from '../../../engine';

const root = join(__dirname, '../../..');

/** The parsers are ES modules only; the bundle made for the server can be loaded here. */
async function loadParser(): Promise<(source: string) => Root> {
  execFileSync(process.execPath, [join(root, 'scripts/vendor.mjs')]);
  const { fromMarkdown, gfm, gfmFromMarkdown }: typeof Vendor = await import('../../../server/src/vendor/mdast.mjs');
  return (source) => fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The blocks of a text. */
export async function loadOracle(): Promise<(source: string) => unknown[]> {
  const parse = await loadParser();
  return (source) => parse(source).children.map((node) => shapeOf(node, source));
}

/** The inline marks of a paragraph, each as it stands in the source, in order. */
export async function loadInlineOracle(): Promise<(source: string) => string[]> {
  const parse = await loadParser();
  return (source) => marksIn(parse(source), source).sort();
}

function marksIn(node: Nodes, source: string): string[] {
  const inside = 'children' in node ? node.children.flatMap((child) => marksIn(child, source)) : [];
  const at = `${node.position?.start.offset} ${sliceOf(node, source)}`;
  switch (node.type) {
    case 'link':
    case 'image':
      return [`${node.type} ${at} ${node.url}`, ...inside];
    case 'inlineCode':
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [`${node.type} ${at}`, ...inside];
    default:
      return inside;
  }
}

/** Kind of a top-level block and the words of it, as they stand in the source. */
function shapeOf(node: RootContent, source: string): unknown[] {
  switch (node.type) {
    case 'heading':
      return ['heading', node.depth, insideOf(node, source)];
    case 'paragraph':
      return ['paragraph', insideOf(node, source)];
    case 'list':
      return ['list', Boolean(node.ordered), node.children.map((item) => insideOf(item, source))];
    case 'table':
      return ['table', node.children.map((row) => row.children.map((cell) => unescape(insideOf(cell, source))))];
    case 'blockquote':
      return ['quote', sliceOf(node, source)];
    default:
      return ['verbatim', sliceOf(node, source)];
  }
}

/** The same of a block of ours. */
export function shapeOfBlock(block: Block): unknown[] {
  switch (block.type) {
    case 'heading':
      return ['heading', block.depth, block.text];
    case 'list':
      return ['list', block.ordered, block.items.map(({ text }) => text)];
    case 'table':
      return ['table', block.rows.map(({ cells }) => cells.map(({ text }) => text))];
    default:
      return [block.type, textOf(block)];
  }
}

const unescape = (text: string): string => text.replace(/\\\|/g, '|');

function insideOf(node: Nodes, source: string): string {
  const children: readonly Nodes[] = 'children' in node ? node.children : [];
  return source.slice(children[0]?.position?.start.offset ?? 0, children.at(-1)?.position?.end.offset ?? 0);
}

const sliceOf = ({ position }: Nodes, source: string): string =>
  source.slice(position?.start.offset, position?.end.offset);
