import { type Block, blocksOf } from '../../document';
import { removal } from '../../fixes';
import { defineRule } from '../../rule';

/** A line that stands so often is no coincidence; a refrain of two is. */
const TIMES = 3;
const LONGEST = 80;

export const repeatedLine = defineRule({
  id: 'duplicate/repeated-line',
  severity: 'warning',
  summary: 'No short line stands in the text again and again.',
  why: 'It looks like a leftover of a template.',
  messages: { often: '{text} stands {count} times' },
  fixes: { remove: 'Keep the first only…' },
  check(document, report) {
    const lines = new Map<string, [Block, ...Block[]]>();
    for (const block of blocksOf(document, 'paragraph')) {
      if (block.role !== 'body' || block.text.length > LONGEST || !block.text.includes(' ')) continue;
      const known = lines.get(block.text);
      if (known) known.push(block);
      else lines.set(block.text, [block]);
    }
    for (const [text, blocks] of lines) {
      if (blocks.length < TIMES) continue;
      report(blocks[0], 'often', { text, count: blocks.length }, { fixes: [removal(blocks.slice(1), 'ask')] });
    }
  },
});
