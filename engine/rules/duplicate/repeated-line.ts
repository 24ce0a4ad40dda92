import type { Block, BlockType } from '../../document';
import { removal } from '../../fixes';
import { defineRule } from '../../rule';
import { SHORTEST, copiedBlocksIn } from './copies';

/** A line that stands so often is no coincidence; a refrain of two is. */
const TIMES = 3;
/** A line above them is their label. */
const HEADED: readonly (BlockType | undefined)[] = ['list', 'table', 'verbatim'];
/**
 * Of one word, of no letters, an image, marks of a site builder, a time of day, the name of who speaks, or a bold question
 * that each of several people answers.
 */
const NO_LINE = /^\S*$|^[^\p{L}]*$|^[![{<]|^[*_\s]*\d{1,2}[:.h]\d\d|:[*_\s]*$|^(?:\*\*|__).*\?(?:\*\*|__)$/u;
const LINK = /\]\(|\]\[/;

export const repeatedLine = defineRule({
  id: 'duplicate/repeated-line',
  severity: 'warning',
  summary: 'No short line stands in the text again and again.',
  why: 'It looks like a leftover of a template.',
  messages: { often: '{text} stands {count} times' },
  fixes: { remove: 'Keep the first only…' },
  check(document, report) {
    const { blocks } = document;
    const lines = new Map<string, [Block, ...Block[]]>();
    for (const [index, block] of blocks.entries()) {
      if (block.type !== 'paragraph' || block.role !== 'body' || block.text.length > SHORTEST) continue;
      const next = blocks[index + 1]?.type;
      // The last line of a part may lead on: "See the list for more".
      if (HEADED.includes(next) || (next === 'heading' && LINK.test(block.text))) continue;
      const known = lines.get(block.text);
      if (known) known.push(block);
      else lines.set(block.text, [block]);
    }
    for (const [text, all] of lines) {
      if (all.length < TIMES || NO_LINE.test(text)) continue;
      const copied = copiedBlocksIn(document);
      const [first, ...others] = all.filter((block) => !copied.has(block));
      if (!first || others.length < TIMES - 1) continue;
      report(first, 'often', { text, count: others.length + 1 }, { fixes: [removal(others, 'ask')] });
    }
  },
});
