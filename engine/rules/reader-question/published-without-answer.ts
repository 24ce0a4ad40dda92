import { blockAt, textOf } from '../../document';
import { choice } from '../../fixes';
import { defineRule } from '../../rule';

export const publishedWithoutAnswer = defineRule({
  id: 'reader-question/published-without-answer',
  severity: 'error',
  summary: 'A reader question goes out with its answer.',
  why: 'Readers see a question that nobody answers.',
  messages: { open: 'The question has no answer' },
  fixes: { type: 'Type the answer…' },
  check(document, report) {
    for (const { question, answer } of document.readerQuestions) {
      if (answer.some((key) => textOf(blockAt(document, key)).trim() !== '')) continue;
      report(question === null ? null : blockAt(document, question), 'open', {}, { fixes: [choice('type')] });
    }
  },
});
