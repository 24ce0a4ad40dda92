import { defineRule } from '../../rule';
import { YEAR, dayOf, daysIn, isPlanned, sentenceAt, toldIn } from '../../time';
import { HOLDS } from '../../holds';

/** A sentence that names another year as well tells history, or of something that goes on. A bare year is never enough. */
export const futureDatePassed = defineRule({
  id: 'freshness/future-date-passed',
  severity: 'warning',
  summary: 'What is told as still to come has not come yet.',
  why: 'Readers wait for something that has long happened, or never did.',
  messages: { passed: '{text} has passed, and is told as still to come' },
  check(document, report, { now, phrases }) {
    const today = now && dayOf(now);
    if (!today) return;
    for (const told of toldIn(document, HOLDS.future)) {
      const { text } = told;
      const days = (told.traits & HOLDS.year) !== 0 ? daysIn(text, phrases) : [];
      for (const own of days) {
        const { start, end } = own;
        const [from, to] = sentenceAt(text, start, end);
        const near = days.filter((day) => day.start >= from && day.end <= to);
        const isOver = near[0] === own && near.every(({ day }) => day < today);
        const isAlone = isOver && text.slice(from, to).match(YEAR)?.length === near.length;
        if (isAlone && isPlanned(text, start, end, phrases))
          report(
            told.place(start, end),
            'passed',
            { text: text.slice(start, end) },
            { block: told.block ?? undefined },
          );
      }
    }
  },
});
