import type { Block, HeadingBlock } from '../../document';
import { removal } from '../../fixes';
import { defineRule } from '../../rule';

export const emptySection = defineRule({
  id: 'structure/empty-section',
  severity: 'warning',
  summary: 'Every heading has something under it.',
  why: 'It promises what is not there.',
  messages: { empty: '{text} has nothing under it' },
  fixes: { remove: 'Remove the line…' },
  examples: [
    {
      title: 'a heading at the end',
      kind: 'markdown',
      text: '## What it cost\n\nThe bridge cost 3 million.\n\n## What comes next',
      lines: [5],
    },
    {
      title: 'a heading over a heading',
      kind: 'markdown',
      text: '## What it cost\n\n### The steel\n\nIt was dear.',
      lines: [],
    },
  ],
  check({ blocks }, report) {
    // From the end: a heading over nothing but empty headings is empty, too.
    let below: Block | undefined;
    for (let index = blocks.length - 1; index >= 0; index--) {
      const block = blocks[index];
      if (!block || block.role === 'furniture') continue;
      if (block.type !== 'heading' || block.role !== 'body' || isUnder(block, below)) below = block;
      else report(block, 'empty', { text: block.text }, { fixes: [removal([block], 'ask')] });
    }
  },
});

const isUnder = ({ depth }: HeadingBlock, below: Block | undefined): boolean =>
  below !== undefined && (below.type !== 'heading' || below.depth > depth || below.role === 'faq-question');
