/** What rules about the outline share. */
import { type Document, type HeadingBlock, blocksOf } from '../../document';
import type { Step } from '../../finding';

const DEEPEST = 6;

/** Makes a heading one of another level, 1 to 6. */
export const toLevel = ({ key, text }: HeadingBlock, level: number): Step => ({
  do: 'become',
  block: key,
  blocks: [{ type: 'heading', depth: Math.min(level, DEEPEST), text }],
});

/** The headings that follow one, down to the next of its level or higher. */
export function partOf(headings: readonly HeadingBlock[], index: number, level: number): readonly HeadingBlock[] {
  let end = index + 1;
  while ((headings[end]?.depth ?? 0) > level) end++;
  return headings.slice(index + 1, end);
}

/** Headings that hold words, the title left out: in an entry and in front matter it is no block. */
export const headingsIn = (document: Document): readonly HeadingBlock[] =>
  blocksOf(document, 'heading').filter(({ role, text }) => role !== 'title' && text);
