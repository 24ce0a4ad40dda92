import type { BlockContent, Paragraph, PhrasingContent, Root, RootContent, TableCell, Text } from 'mdast';
import { gfmToMarkdown, toMarkdown } from '../vendor/mdast.mjs';
import { textOf } from './plain';

const options = { extensions: [gfmToMarkdown()], bullet: '-' } as const;

/** Nodes as GitHub Flavored Markdown. Marks in plain texts are escaped. */
export const markdownOf = (...children: readonly RootContent[]): string =>
  toMarkdown({ type: 'root', children: [...children] }, options).trim();

export const plain = (value: string): Text => ({ type: 'text', value });

/** Strings become text, null is left out. */
export const paragraph = (...children: readonly (PhrasingContent | string | null)[]): Paragraph => ({
  type: 'paragraph',
  children: children.flatMap((child) => (child === null ? [] : typeof child === 'string' ? [plain(child)] : [child])),
});

/** On one line: a blank one would end it. */
export const strong = (value: string): PhrasingContent => ({
  type: 'strong',
  children: [plain(value.replace(/\s+/g, ' '))],
});

export const link = (url: string, words: string): PhrasingContent => ({ type: 'link', url, children: [plain(words)] });

export const quoted = (children: readonly RootContent[]): RootContent => ({
  type: 'blockquote',
  children: children as BlockContent[],
});

/** A first row without words where the table has no header, for Markdown asks for one. */
export function tableOf(rows: readonly (readonly Paragraph[])[], hasHeader: boolean): RootContent {
  const cells = rows.map((row) => row.map(({ children }): TableCell => ({ type: 'tableCell', children })));
  const none = (cells[0] ?? []).map((): TableCell => ({ type: 'tableCell', children: [] }));
  return {
    type: 'table',
    children: [...(hasHeader ? [] : [none]), ...cells].map((row) => ({ type: 'tableRow', children: row })),
  };
}

/** The words of a text, its blocks by line. */
export const linesOf = ({ children }: Root): string =>
  children
    .map(textOf)
    .filter((text) => text !== '')
    .join('\n');

/** What there is of some pieces. */
export const joined = (separator: string, ...pieces: readonly (string | null)[]): string =>
  pieces.filter(Boolean).join(separator);
