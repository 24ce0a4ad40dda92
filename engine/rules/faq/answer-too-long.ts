import { countWords } from '../../anatomy/marks';
import { blockAt, textOf } from '../../document';
import { defineRule } from '../../rule';
import { WORDS_PER_MINUTE } from '../../time';

/** An answer that takes longer than a minute to read is an article. The minute is our choice, its words are measured. */
const WORDS = WORDS_PER_MINUTE;

export const answerTooLong = defineRule({
  id: 'faq/answer-too-long',
  severity: 'info',
  summary: 'An answer is read within a minute.',
  why: 'Who asks a short question looks for a short answer.',
  messages: { long: 'The answer has {words} words, more than a minute to read' },
  check(document, report) {
    for (const { answer } of document.faqs) {
      const blocks = answer.map((key) => blockAt(document, key));
      const words = blocks.reduce((sum, block) => sum + countWords(textOf(block)), 0);
      if (words > WORDS && blocks[0]) report(blocks[0], 'long', { words });
    }
  },
});
