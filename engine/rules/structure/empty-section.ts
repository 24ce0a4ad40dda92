import { type Block, blocksOf } from '../../document';
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
    for (const heading of blocksOf(document, 'heading')) {
      if (heading.role !== 'body' || hasContent(document.blocks, heading)) continue;
      report(heading, 'empty', { text: heading.text }, { fixes: [removal([heading], 'ask')] });
    }
  },
});

/** Whether anything but furniture stands between the heading and the next one of its depth or above. */
function hasContent(blocks: readonly Block[], heading: Extract<Block, { type: 'heading' }>): boolean {
  for (const block of blocks.slice(blocks.indexOf(heading) + 1)) {
    if (block.role === 'furniture') continue;
    return block.type !== 'heading' || block.depth > heading.depth || block.role === 'faq-question';
  }
  return false;
}
