/** New blocks as HTML. Words are escaped, addresses are those that may be followed. */
import type { NewBlock } from '../../engine';
import { inlineNodes } from './inline-nodes';
import { type Node, type TextNode, childrenOf, isTextNode } from './nodes';

export const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const escapeAttribute = (text: string): string => escapeText(text).replace(/"/g, '&quot;');

/** Inline Markdown as HTML. */
export const inlineHtml = (text: string): string => inlineNodes(text).map(nodeHtml).join('');

const TAGS = { bold: 'strong', italic: 'em', strikethrough: 's', code: 'code' } as const;

function nodeHtml(node: Node | TextNode): string {
  if (isTextNode(node)) {
    const tags = Object.entries(TAGS).filter(([mark]) => node[mark as keyof typeof TAGS]);
    const words = escapeText(node.text).replace(/\n/g, '<br>');
    return tags.reduce((html, [, tag]) => `<${tag}>${html}</${tag}>`, words);
  }
  const words = childrenOf(node).map(nodeHtml).join('');
  return /^(?:https?:|mailto:|tel:|[/#.?]|[\w-]+(?:[/.]|$))/i.test(node.url ?? '')
    ? `<a href="${escapeAttribute(node.url ?? '')}">${words}</a>`
    : words;
}

/**
 * @param open - The start tag of a table that is written anew, so that its class and style stay.
 * @param cells - Inner HTML of its cells by their words.
 */
export function blockHtml(block: NewBlock, open = '<table>', cells: ReadonlyMap<string, string> = new Map()): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.depth}>${inlineHtml(block.text)}</h${block.depth}>`;
    case 'paragraph':
      return `<p>${inlineHtml(block.text)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return tableHtml(block, open, cells);
  }
}

function tableHtml({ grid }: Extract<NewBlock, { type: 'table' }>, open: string, known: ReadonlyMap<string, string>) {
  const rowHtml = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((text) => `<${tag}>${known.get(text) ?? inlineHtml(text)}</${tag}>`).join('')}</tr>`;
  const head = grid.rows.slice(0, grid.headerRows).map((cells) => rowHtml(cells, 'th'));
  const body = grid.rows.slice(grid.headerRows).map((cells) => rowHtml(cells, 'td'));
  const thead = head.length > 0 ? `<thead>${head.join('')}</thead>` : '';
  return `${open}${thead}<tbody>${body.join('')}</tbody></table>`;
}
