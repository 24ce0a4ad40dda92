import { type Block, type Document, type TextBlock, isText } from '../../document';
import { removal } from '../../fixes';
import { defineRule } from '../../rule';

export const headingWithoutItems = defineRule({
  id: 'faq/heading-without-items',
  severity: 'error',
  summary: 'A FAQ heading has questions under it.',
  why: 'It promises answers that are not there.',
  messages: { empty: '{text} has no questions under it' },
  fixes: { remove: 'Remove the line' },
  check(document, report) {
    for (const [index, block] of document.blocks.entries()) {
      if (block.role !== 'faq-heading' || !isText(block)) continue;
      const next = nextBlock(document, index);
      const isEmpty = !next || next.role === 'call' || (next.role === 'body' && isNoDeeper(next, block));
      if (isEmpty) report(block, 'empty', { text: block.text }, { fixes: [removal([block])] });
    }
  },
});

/** What stands under a deeper heading stands under this one as well. */
const isNoDeeper = (next: Block, { type, depth = 0 }: TextBlock & { readonly depth?: number }): boolean =>
  next.type === 'heading' && !(type === 'heading' && next.depth > depth);

function nextBlock({ blocks }: Document, index: number): Block | undefined {
  let next = index + 1;
  while (blocks[next]?.role === 'furniture') next++;
  return blocks[next];
}
