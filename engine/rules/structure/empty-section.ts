import type { Block, Document, HeadingBlock } from '../../document';
import { removal } from '../../fixes';
import { defineRule } from '../../rule';

export const emptySection = defineRule({
  id: 'structure/empty-section',
  severity: 'warning',
  summary: 'Every heading has something under it.',
  why: 'It promises what is not there.',
  messages: { empty: '{text} has nothing under it' },
  fixes: { remove: 'Remove the line…' },
  check(document, report) {
    const { blocks } = document;
    // From the end: a heading over nothing but empty headings is empty, too.
    let below: Block | undefined;
    for (let index = blocks.length - 1; index >= 0; index--) {
      const block = blocks[index];
      if (!block || block.role === 'furniture' || (block.type === 'heading' && !block.text)) continue;
      if (block.type !== 'heading' || block.role !== 'body' || isUnder(block, below)) below = block;
      else {
        const kind = isMarked(document, block) ? 'ask' : 'pick';
        const severity = isGuess(document, block, below) || isOfList(blocks, index) ? 'info' : 'warning';
        report(block, 'empty', { text: block.text }, { severity, fixes: [removal([block], kind)] });
      }
    }
  },
});

/** A short line of a pasted page only looks like a heading: it is never taken off unasked. */
const isMarked = ({ kind, fields }: Document, { start, textStart }: HeadingBlock): boolean =>
  kind !== 'page' || (fields[0]?.source.slice(start, textStart).includes('#') ?? false);

const isUnder = ({ depth }: HeadingBlock, below: Block | undefined): boolean =>
  below !== undefined && (below.type !== 'heading' || below.depth > depth || below.role === 'faq-question');

/** Of two short lines in a pasted page the second may stand under the first. */
const isGuess = (document: Document, block: HeadingBlock, below: Block | undefined): boolean =>
  below?.type === 'heading' && !isMarked(document, block) && !isMarked(document, below);

/** So many headings of one depth in a row are a list: "10 lessons". */
const LIST_HEADINGS = 5;

function isOfList(blocks: readonly Block[], index: number): boolean {
  const depth = depthAt(blocks, index);
  let [from, to] = [index, index];
  while (depthAt(blocks, from - 1) === depth && index - from < LIST_HEADINGS) from--;
  while (depthAt(blocks, to + 1) === depth && to - index < LIST_HEADINGS) to++;
  return to - from + 1 >= LIST_HEADINGS;
}

const depthAt = (blocks: readonly Block[], index: number): number => {
  const block = blocks[index];
  return block?.type === 'heading' ? block.depth : 0;
};
