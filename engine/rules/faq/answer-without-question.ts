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
  examples: [
    {
      title: 'answers alone',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nFrequently asked questions\n\nNo, it is free for everyone who walks or rides a bicycle.',
      lines: [9],
    },
    {
      title: 'questions and answers',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nFrequently asked questions\n\nWhat does it cost?\n\nNothing at all for people on foot.',
      lines: [],
    },
  ],
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
