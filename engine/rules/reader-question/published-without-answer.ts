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
  examples: [
    {
      title: 'no answer',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nReader Question: “Will it stay open?” – Ole B., Aske\n\nWhat it cost\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
      lines: [7],
    },
    {
      title: 'an answer',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nReader Question: “Will it stay open?” – Ole B., Aske\n\nA: Yes, it will.',
      lines: [],
    },
  ],
  check(document, report) {
    for (const { question, answer } of document.readerQuestions) {
      if (answer.some((key) => textOf(blockAt(document, key)).trim() !== '')) continue;
      report(question === null ? null : blockAt(document, question), 'open', {}, { fixes: [choice('type')] });
    }
  },
});
