/** Types of the generated mdast.mjs, as far as the server uses it. */
import type { Nodes, Root } from 'mdast';

export interface HastText {
  type: 'text';
  value: string;
}
export interface HastElement {
  type: 'element';
  tagName: string;
  properties: Record<string, string | number | boolean | readonly string[] | null | undefined>;
  children: HastContent[];
}
export interface HastRoot {
  type: 'root';
  children: HastContent[];
}
export type HastContent = HastElement | HastText;
export type HastNode = HastRoot | HastContent;

export interface Extension {
  readonly disable?: { readonly null: readonly string[] };
}

export function gfm(): Extension;
export function gfmFromMarkdown(): Extension[];
export function gfmToMarkdown(): Extension;
export function toMarkdown(
  tree: Nodes,
  options: { extensions: readonly Extension[]; bullet?: '-' | '*' | '+' },
): string;
export function fromMarkdown(
  value: string,
  options: { extensions: readonly Extension[]; mdastExtensions: readonly (Extension | Extension[])[] },
): Root;

export function toHast(
  tree: Nodes,
  options?: {
    clobberPrefix?: string;
    footnoteLabelTagName?: string;
  },
): HastRoot;

export interface Schema {
  tagNames?: readonly string[];
  attributes?: Readonly<Record<string, readonly string[]>>;
  protocols?: Readonly<Record<string, readonly string[]>>;
  ancestors?: Readonly<Record<string, readonly string[]>>;
  clobber?: readonly string[];
  clobberPrefix?: string;
  strip?: readonly string[];
  required?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
export function sanitize(tree: HastNode, schema: Schema): HastRoot;
export function toHtml(tree: HastNode | HastContent[], options?: { closeSelfClosing?: boolean }): string;
