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
        report(block, 'empty', { text: block.text }, { fixes: [removal([block], kind)] });
      }
    }
  },
});

/** A short line of a pasted page only looks like a heading: it is never taken off unasked. */
const isMarked = ({ kind, fields }: Document, { start, textStart }: HeadingBlock): boolean =>
  kind !== 'page' || (fields[0]?.source.slice(start, textStart).includes('#') ?? false);

const isUnder = ({ depth }: HeadingBlock, below: Block | undefined): boolean =>
  below !== undefined && (below.type !== 'heading' || below.depth > depth || below.role === 'faq-question');
