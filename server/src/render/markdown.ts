import type { Nodes, Paragraph, Root } from 'mdast';
import type { Heading } from '../../../shared/contracts/content';
import {
  type HastContent,
  type HastElement,
  fromMarkdown,
  gfm,
  gfmFromMarkdown,
  sanitize,
  toHast,
} from '../vendor/mdast.mjs';
import type { Setting } from './context';
import { type Ids, slugId } from './ids';
import { textOf } from './plain';
import { prepare } from './prepare';
import { SCHEMA } from './schema';
import { tame } from './tame';

/** Without HTML: what looks like it is text, and shows as text. */
const withoutHtml = { disable: { null: ['htmlFlow', 'htmlText'] } };
const options = { extensions: [gfm(), withoutHtml], mdastExtensions: [gfmFromMarkdown()] };

/** Never slow, whatever the text. */
export const parseMarkdown = (markdown: string): Root => fromMarkdown(tame(markdown), options);

/** A text as it is shown. */
export function readMarkdown(markdown: string, setting: Setting): Root {
  const tree = parseMarkdown(markdown);
  prepare(tree, setting);
  return tree;
}

/**
 * Reads one line of inline Markdown. An open parenthesis goes before it, so that a cell such as "1. May" or "- 5" is not
 * read as a list; emphasis and bare links behave after it as at the start of a line.
 */
export function readInline(markdown: string, setting: Setting): Paragraph {
  const [block] = parseMarkdown(`(${markdown.replace(/\s+/g, ' ').trim()}`).children;
  if (block?.type !== 'paragraph') return { type: 'paragraph', children: [] };
  const [first, ...rest] = block.children;
  const cut = first?.type === 'text' ? [{ ...first, value: first.value.slice(1) }, ...rest] : block.children;
  const line: Paragraph = { type: 'paragraph', children: cut };
  prepare(line, setting);
  return line;
}

/** A text as safe HTML nodes: raw HTML shows as text. Ids of footnotes, which must differ on a page, begin with the prefix. */
export const proseHtml = (tree: Root, prefix: string): HastContent[] =>
  finish(sanitize(toHast(tree, { clobberPrefix: `${prefix}-`, footnoteLabelTagName: 'p' }), SCHEMA).children);

/** Gives ids to the headings of a text, in place. @returns the headings. */
export function nameHeadings(html: readonly HastContent[], tree: Root, ids: Ids): Heading[] {
  const texts = headingsOf(tree).map(textOf);
  return elementsOf(html)
    .filter(({ tagName }) => /^h[2-6]$/.test(tagName))
    .map((element, index) => {
      const text = texts[index] ?? '';
      const id = ids.free(slugId(text));
      element.properties.id = id;
      return { id, level: Number(element.tagName.slice(1)), text };
    });
}

/** Inline Markdown as safe HTML nodes. */
export function inlineHtml(line: Paragraph): HastContent[] {
  const nodes = finish(sanitize(toHast({ type: 'root', children: [line] }), SCHEMA).children);
  return nodes.flatMap((node) => (node.type === 'element' && node.tagName === 'p' ? node.children : [node]));
}

const headingsOf = (node: Nodes): Nodes[] => {
  if (node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap(headingsOf) : [];
};

const elementsOf = (nodes: readonly HastContent[]): HastElement[] =>
  nodes.flatMap((node) => (node.type === 'element' ? [node, ...elementsOf(node.children)] : []));

/** Drops links and pictures by reference that lead nowhere, and loads the other pictures late. */
function finish(nodes: readonly HastContent[]): HastContent[] {
  return nodes.flatMap((node): HastContent[] => {
    if (node.type === 'text') return [node];
    const { tagName, properties } = node;
    const children = finish(node.children);
    if (tagName === 'a' && !properties.href) return children;
    if (tagName !== 'img') return [{ ...node, children }];
    if (!properties.src) return [];
    return [{ ...node, properties: { ...properties, alt: properties.alt ?? '', loading: 'lazy', decoding: 'async' } }];
  });
}
