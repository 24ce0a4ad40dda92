import type { Heading, Nodes, Paragraph, Root } from 'mdast';
import {
  type HastContent,
  type HastElement,
  type HastRoot,
  fromMarkdown,
  gfm,
  gfmFromMarkdown,
  sanitize,
  toHast,
} from '../vendor/mdast.mjs';
import { type Ids, slugId } from './ids';
import { textOf } from './plain';
import { SCHEMA } from './schema';
import { tame } from './tame';

/** Without HTML: what looks like it is text, and shows as text. */
const withoutHtml = { disable: { null: ['htmlFlow', 'htmlText'] } };
const options = { extensions: [gfm(), withoutHtml], mdastExtensions: [gfmFromMarkdown()] };

export const parseMarkdown = (markdown: string): Root => fromMarkdown(tame(markdown), options);

/**
 * Parses one line of inline Markdown. An open parenthesis goes before it, so that a cell such as "1. May" or "- 5" is not
 * read as a list; emphasis and bare links behave after it as at the start of a line.
 */
export function parseInline(markdown: string): Paragraph {
  const [block] = parseMarkdown(`(${markdown.replace(/\s+/g, ' ').trim()}`).children;
  if (block?.type !== 'paragraph') return { type: 'paragraph', children: [] };
  const [first, ...rest] = block.children;
  if (first?.type !== 'text') return block;
  return { type: 'paragraph', children: [{ type: 'text', value: first.value.slice(1) }, ...rest] };
}

export interface ProseOptions {
  /** Ids of headings are given out of these; without them headings get none. */
  readonly ids?: Ids;
  /** Put before the ids of footnotes, which must differ on a page. */
  readonly prefix: string;
  /** Where relative pictures are served from. */
  readonly mediaUrl: string;
}

/** Markdown as safe HTML nodes: the page's title is the only h1, raw HTML shows as text, links of unknown kind are dropped. */
export function renderProse(markdown: string, { ids, prefix, mediaUrl }: ProseOptions): HastContent[] {
  const tree = parseMarkdown(markdown);
  const headings = lowerHeadings(tree);
  const hast = sanitize(toHast(tree, { clobberPrefix: `${prefix}-`, footnoteLabelTagName: 'p' }), SCHEMA);
  if (ids) nameHeadings(hast, headings.map(textOf), ids);
  return finish(hast.children, mediaUrl);
}

/** Inline Markdown as safe HTML nodes. */
export function renderInline(markdown: string, mediaUrl: string): HastContent[] {
  const hast = sanitize(toHast({ type: 'root', children: [parseInline(markdown)] }), SCHEMA);
  const nodes = finish(hast.children, mediaUrl);
  return nodes.flatMap((node) => (node.type === 'element' && node.tagName === 'p' ? node.children : [node]));
}

/** Makes `#` a heading of the second level, in place. @returns the headings in the order of the text. */
function lowerHeadings(parent: Nodes, headings: Heading[] = []): Heading[] {
  if (parent.type === 'heading') {
    parent.depth = parent.depth === 1 ? 2 : parent.depth;
    headings.push(parent);
  }
  if ('children' in parent) for (const child of parent.children) lowerHeadings(child, headings);
  return headings;
}

function nameHeadings(hast: HastRoot, texts: readonly string[], ids: Ids): void {
  let index = 0;
  visit(hast, (element) => {
    if (/^h[2-6]$/.test(element.tagName)) element.properties.id = ids.free(slugId(texts[index++] ?? ''));
  });
}

/** Drops pictures that lead nowhere, and keeps the words of links that do; serves the other pictures late and absolute. */
function finish(nodes: readonly HastContent[], mediaUrl: string): HastContent[] {
  return nodes.flatMap((node): HastContent[] => {
    if (node.type === 'text') return [node];
    const { tagName, properties } = node;
    const children = finish(node.children, mediaUrl);
    if (tagName === 'a' && !properties.href) return children;
    if (tagName !== 'img') return [{ ...node, children }];
    if (typeof properties.src !== 'string' || !properties.src) return [];
    const src = /^\/(?!\/)/.test(properties.src) ? mediaUrl + properties.src : properties.src;
    return [
      { ...node, properties: { ...properties, src, alt: properties.alt ?? '', loading: 'lazy', decoding: 'async' } },
    ];
  });
}

function visit(node: HastRoot | HastContent, enter: (element: HastElement) => void): void {
  if (node.type === 'text') return;
  if (node.type === 'element') enter(node);
  for (const child of node.children) visit(child, enter);
}
