import { blockAt, textOf } from '../../document';
import { choice } from '../../fixes';
import { defineRule } from '../../rule';

const QUESTION = { path: 'question', start: 0, end: 0 };

/** A question is never invented: only the editor knows what was asked. */
export const answerWithoutQuestion = defineRule({
  id: 'faq/answer-without-question',
  severity: 'error',
  summary: 'Every answer of a FAQ has its question.',
  why: 'Nobody knows what is answered.',
  messages: { lost: 'This answer has lost its question' },
  fixes: { type: 'Type the question…', write: 'Write its question' },
  check(document, report) {
    for (const { question, answer } of document.faqs) {
      const first = answer[0];
      if (question !== null) continue;
      const block = first === undefined ? undefined : blockAt(document, first);
      const text = block ? textOf(block) : '';
      // An entry has a field for it; on a page some block has lost it.
      if (document.kind === 'faq' || !block)
        report(QUESTION, 'lost', { text }, { block, excerpt: text, fixes: [choice('write')] });
      else report(block, 'lost', { text }, { fixes: [choice('type')] });
    }
  },
});
