import { type Block, type Document, isText } from '../../document';
import { removal } from '../../fixes';
import { defineRule } from '../../rule';

export const headingWithoutItems = defineRule({
  id: 'faq/heading-without-items',
  severity: 'error',
  summary: 'A FAQ heading has questions under it.',
  why: 'It promises answers that are not there.',
  messages: { empty: '{text} has no questions under it' },
  fixes: { remove: 'Remove the line' },
  examples: [
    {
      title: 'nothing under it',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nFrequently asked questions',
      lines: [7],
    },
    {
      title: 'a question under it',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nFAQ\n\nWhat does it cost?\n\nNothing at all for people on foot.',
      lines: [],
    },
  ],
  check(document, report) {
    for (const [index, block] of document.blocks.entries()) {
      if (block.role !== 'faq-heading' || !isText(block)) continue;
      const next = nextBlock(document, index);
      const isEmpty = !next || next.role === 'call' || (next.role === 'body' && next.type === 'heading');
      if (isEmpty) report(block, 'empty', { text: block.text }, { fixes: [removal([block])] });
    }
  },
});

function nextBlock({ blocks }: Document, index: number): Block | undefined {
  let next = index + 1;
  while (blocks[next]?.role === 'furniture') next++;
  return blocks[next];
}
