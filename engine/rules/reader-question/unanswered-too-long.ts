import { blockAt, textOf } from '../../document';
import { choice } from '../../fixes';
import { defineRule } from '../../rule';
import { dayOf } from '../../time';

/** Two weeks, our own choice: by then who asked has stopped looking. */
const PATIENCE_DAYS = 14;

export const unansweredTooLong = defineRule({
  id: 'reader-question/unanswered-too-long',
  severity: 'info',
  summary: 'A reader gets an answer within two weeks.',
  why: 'Who asked has stopped looking for an answer.',
  messages: { waits: 'The question has waited for {days} days' },
  fixes: { answer: 'Type the answer…' },
  check(document, report, { now }) {
    const today = now && dayOf(now);
    if (!today) return;
    for (const { answer, receivedAt } of document.readerQuestions) {
      const received = dayOf(receivedAt ?? '');
      const isAnswered = answer.some((key) => textOf(blockAt(document, key)).trim() !== '');
      if (received === null || isAnswered || today - received <= PATIENCE_DAYS) continue;
      const at = { path: 'answer', start: 0, end: 0 };
      report(at, 'waits', { days: today - received }, { excerpt: receivedAt ?? '', fixes: [choice('answer')] });
    }
  },
});
