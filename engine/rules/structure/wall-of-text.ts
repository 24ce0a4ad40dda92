import { countWords } from '../../anatomy/marks';
import type { Role } from '../../document';
import { choice } from '../../fixes';
import { defineRule } from '../../rule';

/** Two screens of a telephone and more: our choice, which fewer than one in five hundred of 10,000 real paragraphs exceeds. */
const WORDS = 250;
/** UTF-16 units that so many words have, but for those of a poem in one syllable. */
const LEAST = 4 * WORDS;

const OTHERS: readonly Role[] = ['furniture', 'faq-answer'];

export const wallOfText = defineRule({
  id: 'structure/wall-of-text',
  severity: 'info',
  summary: 'A paragraph is no longer than two screens of a telephone.',
  why: 'Readers lose the line, and leave.',
  messages: { long: 'A paragraph has {words} words' },
  fixes: { part: 'Part the paragraph…' },
  checkBlock(block, report) {
    // Of an answer of a FAQ another rule says so.
    if (block.type !== 'paragraph' || OTHERS.includes(block.role) || block.text.length < LEAST) return;
    const words = countWords(block.text);
    if (words > WORDS) report(block, 'long', { words }, { fixes: [choice('part')] });
  },
});
