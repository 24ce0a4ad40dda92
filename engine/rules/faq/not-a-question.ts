import { withoutMarker } from '../../anatomy/faq';
import { normalise } from '../../normalise';
import { blockAt, textOf } from '../../document';
import { choice } from '../../fixes';
import { defineRule } from '../../rule';

/** "How to apply" asks in its way; "In which year" does by its second word. */
const OPENING_WORDS = 3;

export const notAQuestion = defineRule({
  id: 'faq/not-a-question',
  severity: 'info',
  summary: 'A FAQ entry asks what readers would ask.',
  why: 'Nobody looks for an answer under words that ask nothing.',
  messages: { none: '{text} is not worded as a question' },
  fixes: { reword: 'Reword it…' },
  check(document, report, { phrases }) {
    const { questionWords } = phrases;
    if (questionWords.length === 0) return;
    for (const { question } of document.faqs) {
      const block = question === null ? null : blockAt(document, question);
      const text = block ? withoutMarker(textOf(block), phrases) : '';
      const words = normalise(text).split(' ', OPENING_WORDS);
      if (!text || /[?？؟]/.test(text) || words.some((word) => questionWords.includes(word))) continue;
      report(block, 'none', { text }, { fixes: [choice('reword')] });
    }
  },
});
