import type { Block } from '../../document';
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
  check(document, report) {
    for (const [index, heading] of document.blocks.entries()) {
      if (heading.type !== 'heading' || heading.role !== 'body' || hasContent(document.blocks, index, heading.depth))
        continue;
      report(heading, 'empty', { text: heading.text }, { fixes: [removal([heading], 'ask')] });
    }
  },
});

/** Whether anything but furniture stands between the heading and the next one of its depth or above. */
function hasContent(blocks: readonly Block[], heading: number, depth: number): boolean {
  for (let next = heading + 1; next < blocks.length; next++) {
    const block = blocks[next];
    if (!block || block.role === 'furniture') continue;
    return block.type !== 'heading' || block.depth > depth || block.role === 'faq-question';
  }
  return false;
}
