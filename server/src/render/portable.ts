import type { Definition, Nodes, Root, RootContent } from 'mdast';
import type { Ids } from './ids';

/**
 * A text as it can stand beside others in one document, where a label means the same in all of them: its links and pictures
 * name their addresses themselves, and its footnotes have labels that no other text has.
 */
export function portable(tree: Root, { footnotes }: { readonly footnotes: Ids }): RootContent[] {
  const addresses = new Map<string, Definition>();
  const labels = new Map<string, string>();
  visitAll(tree, (node) => {
    // The first one counts, as everywhere in Markdown.
    if (node.type === 'definition' && !addresses.has(node.identifier)) addresses.set(node.identifier, node);
    if (node.type === 'footnoteDefinition' && !labels.has(node.identifier))
      labels.set(node.identifier, footnotes.free(asCompared(node.label ?? node.identifier)));
  });

  const rewrite = (node: Nodes): Nodes[] => {
    switch (node.type) {
      case 'definition':
        return [];
      case 'linkReference': {
        const { url = '', title = null } = addresses.get(node.identifier) ?? {};
        const children = node.children.flatMap(rewrite) as typeof node.children;
        return url ? [{ type: 'link', url, title, children }] : children;
      }
      case 'imageReference': {
        const { url = '', title = null } = addresses.get(node.identifier) ?? {};
        return url ? [{ type: 'image', url, title, alt: node.alt ?? null }] : [];
      }
      case 'footnoteReference':
      case 'footnoteDefinition': {
        const label = labels.get(node.identifier) ?? node.identifier;
        return [within({ ...node, label, identifier: label })];
      }
      default:
        return [within(node)];
    }
  };
  const within = <T extends Nodes>(node: T): T =>
    'children' in node ? { ...node, children: (node.children as Nodes[]).flatMap(rewrite) } : node;
  return within(tree).children;
}

/** Markdown does not tell ß from SS in a label. */
const asCompared = (label: string): string => label.toUpperCase().toLowerCase();

function visitAll(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) visitAll(child, visit);
}
