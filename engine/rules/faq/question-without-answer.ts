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
  examples: [
    {
      title: 'one answer is missing',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nFAQ\n\nQ: What does it cost?\nQ: When is it open?\nA: From May to June.',
      lines: [9],
    },
    {
      title: 'all answered',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nFAQ\n\nQ: When is it open?\nA: From May to June.',
      lines: [],
    },
  ],
  check(document, report) {
    for (const { question, answer } of document.faqs) {
      const isAnswered = answer.some((key) => textOf(blockAt(document, key)).trim() !== '');
      if (question === null || isAnswered) continue;
      const block = blockAt(document, question);
      report(block, 'open', { text: textOf(block) }, { fixes: [choice('type')] });
    }
  },
});
