import { passagesOf } from '../../passages';
import { defineRule } from '../../rule';
import { YEAR, dayOf, daysIn, isPlanned, sentenceAt } from '../../time';

/** A sentence that names another year as well tells history, or of something that goes on. A bare year is never enough. */
export const futureDatePassed = defineRule({
  id: 'freshness/future-date-passed',
  severity: 'warning',
  summary: 'What is told as still to come has not come yet.',
  why: 'Readers wait for something that has long happened, or never did.',
  messages: { passed: '{text} has passed, and is told as still to come' },
  checkBlock(block, report, { now, phrases }) {
    const today = now && dayOf(now);
    if (!today) return;
    for (const { text, place } of passagesOf(block)) {
      const days = text.includes('20') ? daysIn(text, phrases) : [];
      for (const own of days) {
        const { start, end } = own;
        const [from, to] = sentenceAt(text, start, end);
        const told = days.filter((day) => day.start >= from && day.end <= to);
        const isOver = told[0] === own && told.every(({ day }) => day < today);
        const isAlone = isOver && text.slice(from, to).match(YEAR)?.length === told.length;
        if (isAlone && isPlanned(text, start, end, phrases))
          report(place(start, end), 'passed', { text: text.slice(start, end) }, { block });
      }
    }
  },
});
