import { choice } from '../../fixes';
import { defineRule } from '../../rule';
import { dayOf } from '../../time';

/** An error once the box has waited as long again as it was given. */
export const reviewOverdue = defineRule({
  id: 'fact-box/review-overdue',
  severity: 'warning',
  summary: 'A fact box is looked at again by the day set for it.',
  why: 'Its facts may have changed since.',
  messages: { overdue: 'The review of this fact box is {days} days overdue', one: 'The review was due yesterday' },
  fixes: { review: 'Review it…' },
  check(document, report, { now }) {
    const today = now && dayOf(now);
    if (!today) return;
    for (const { asOf, reviewBy } of document.factBoxes) {
      const due = dayOf(reviewBy ?? '');
      if (due === null || due >= today) continue;
      const since = dayOf(asOf ?? '') ?? Infinity;
      const days = today - due;
      const severity = days > due - since && due > since ? 'error' : 'warning';
      const more = { severity, excerpt: reviewBy ?? '', fixes: [choice('review')] } as const;
      report({ path: 'reviewBy', start: 0, end: 0 }, days === 1 ? 'one' : 'overdue', { days }, more);
    }
  },
});
