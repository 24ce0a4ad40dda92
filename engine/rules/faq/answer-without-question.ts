import { blockAt, textOf } from '../../document';
import { choice } from '../../fixes';
import { defineRule } from '../../rule';

/** A question is never invented: only the editor knows what was asked. */
export const answerWithoutQuestion = defineRule({
  id: 'faq/answer-without-question',
  severity: 'error',
  summary: 'Every answer of a FAQ has its question.',
  why: 'Nobody knows what is answered.',
  messages: { lost: 'This answer has lost its question' },
  fixes: { type: 'Type the question…' },
  check(document, report) {
    for (const { question, answer } of document.faqs) {
      const first = answer[0];
      if (question !== null) continue;
      const block = first === undefined ? undefined : blockAt(document, first);
      report(
        block ?? { path: 'question', start: 0, end: 0 },
        'lost',
        { text: block ? textOf(block) : '' },
        { fixes: [choice('type')] },
      );
    }
  },
});
