import type { Nodes, Parents, PhrasingContent } from 'mdast';
import type { Setting } from './context';

const LINKS = ['http', 'https', 'mailto', 'tel'];
const PICTURES = ['http', 'https'];

/**
 * Makes a tree what readers may see, in place: the page's title is the only heading of the first level, addresses are
 * absolute, a link that leads nowhere is its words, a picture that does is not there.
 */
export function prepare(tree: Parents, setting: Setting): void {
  const pictures = new Set<string>();
  walk(tree, (node) => {
    if (node.type === 'imageReference') pictures.add(node.identifier);
  });
  walk(tree, (node) => {
    if (node.type === 'heading') node.depth = node.depth === 1 ? 2 : node.depth;
    if (node.type === 'link') node.url = hrefOf(node.url, setting);
    if (node.type === 'image') node.url = srcOf(node.url, setting);
    if (node.type === 'definition')
      node.url = pictures.has(node.identifier) ? srcOf(node.url, setting) : hrefOf(node.url, setting);
    if ('children' in node) node.children = (node.children as PhrasingContent[]).flatMap(leadsSomewhere) as never;
  });
}

const leadsSomewhere = (node: PhrasingContent): PhrasingContent[] => {
  if (node.type === 'image' && !node.url) return [];
  return node.type === 'link' && !node.url ? node.children : [node];
};

const hrefOf = (url: string, { site }: Setting): string => (isSafe(url, LINKS) ? site.absolute(url) : '');

const srcOf = (url: string, { mediaUrl }: Setting): string =>
  isSafe(url, PICTURES) ? (/^\/(?!\/)/.test(url) ? mediaUrl + url : url) : '';

/** What stands before a colon is a protocol, unless a path, a query or a fragment has begun. */
function isSafe(url: string, protocols: readonly string[]): boolean {
  const end = url.search(/[:/?#]/);
  return url !== '' && (url[end] !== ':' || protocols.includes(url.slice(0, end).toLowerCase()));
}

/** Children first: what is dropped has been looked at. */
function walk(node: Nodes, visit: (node: Nodes) => void): void {
  if ('children' in node) for (const child of node.children) walk(child, visit);
  visit(node);
}
