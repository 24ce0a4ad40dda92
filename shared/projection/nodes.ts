/** Strapi's Blocks: a tree of nodes. Tables are those of the Better Blocks plugin. Nothing about a stored tree is certain. */
export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly code?: boolean;
}

export interface Node {
  readonly type: string;
  readonly children?: readonly (Node | TextNode)[];
  /** Of a heading, 1 to 6. */
  readonly level?: number;
  /** Of a list. */
  readonly format?: 'ordered' | 'unordered';
  readonly url?: string;
  readonly image?: { readonly url?: string; readonly alternativeText?: string | null } | null;
  readonly [key: string]: unknown;
}

export const isTextNode = (node: Node | TextNode): node is TextNode => typeof (node as TextNode).text === 'string';

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

export const childrenOf = (node: Node): readonly (Node | TextNode)[] =>
  Array.isArray(node.children) ? (node.children as unknown[]).filter(isChild) : [];

const isChild = (value: unknown): value is Node | TextNode =>
  isNode(value) || (typeof value === 'object' && value !== null && isTextNode(value as TextNode));

/** The tree of a field: what it holds, or the JSON text of it; null for anything else. */
export function nodesOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value as unknown[];
  if (typeof value !== 'string') return null;
  try {
    const parsed: unknown = JSON.parse(value);
    return Array.isArray(parsed) ? parsed : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
