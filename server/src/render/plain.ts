import type { Nodes } from 'mdast';

/** Text of a node: blocks of a text by blank line, those inside others by line, inline parts without their marks. */
export function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
    case 'html':
      return node.value;
    case 'break':
      return '\n';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'root':
      return node.children
        .map(textOf)
        .filter((text) => text !== '')
        .join('\n\n');
    case 'footnoteDefinition':
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'table':
      return node.children.map(textOf).join('\n');
    case 'tableRow':
      return node.children.map(textOf).join('\t');
    default:
      return 'children' in node ? node.children.map(textOf).join('') : '';
  }
}
