import { blockAt, textOf } from '../../document';
import { choice } from '../../fixes';
import { defineRule } from '../../rule';

export const questionWithoutAnswer = defineRule({
  id: 'faq/question-without-answer',
  severity: 'error',
  summary: 'Every question of a FAQ has its answer.',
  why: 'Readers are left with the question they came with.',
  messages: { open: '{text} has no answer' },
  fixes: { type: 'Type the answer…' },
  check(document, report) {
    for (const { question, answer } of document.faqs) {
      const isAnswered = answer.some((key) => textOf(blockAt(document, key)).trim() !== '');
      if (question === null || isAnswered) continue;
      const block = blockAt(document, question);
      report(block, 'open', { text: textOf(block) }, { fixes: [choice('type')] });
    }
  },
});
