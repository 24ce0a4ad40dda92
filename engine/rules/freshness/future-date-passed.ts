import { defineRule } from '../../rule';
import { YEAR, dayOf, daysIn, isPlanned, sentenceAt, toldIn } from '../../time';
import { HOLDS } from '../../holds';
import { isReadAsToday, withShownDays, writtenOn } from '../../shown';

/** A plan that was older than this when its text was published is history told in the future tense. */
const OLDEST = 366;
/** The same of a text whose age nobody knows. */
const OLDEST_OF_ANY = 3_660;

/**
 * A sentence that names another year as well tells history, or of something that goes on. A bare year is never enough. A day
 * without a year may come again each year: it is a note, and none in a report, which is read with its date in view.
 */
export const futureDatePassed = defineRule({
  id: 'freshness/future-date-passed',
  severity: 'warning',
  summary: 'What is told as still to come has not come yet.',
  why: 'Readers wait for something that has long happened, or never did.',
  messages: { passed: '{text} has passed, and is told as still to come' },
  check(document, report, { now, phrases, shown }) {
    const today = now && dayOf(now);
    if (!today) return;
    const written = dayOf(shown?.first ?? '') ?? writtenOn(document, phrases);
    const earliest = written === null ? today - OLDEST_OF_ANY : written - OLDEST;
    const isAsOfToday = isReadAsToday(document);
    const shownDays = (shown?.days ?? []).filter(({ isReckoned }) => isAsOfToday || !isReckoned);
    for (const told of toldIn(document, HOLDS.future)) {
      const { text } = told;
      const days = withShownDays(text, (told.traits & HOLDS.year) !== 0 ? daysIn(text, phrases) : [], shownDays);
      for (const own of days) {
        const { start, end } = own;
        const [from, to] = sentenceAt(text, start, end);
        const near = days.filter((day) => day.start >= from && day.end <= to);
        const isOver = near[0] === own && near.every(({ day }) => earliest <= day && day < today);
        const years = text.slice(from, to).match(YEAR)?.length ?? 0;
        const isAlone = isOver && years === near.filter(({ isReckoned }) => !isReckoned).length;
        if (isAlone && isPlanned(text, start, end, phrases))
          report(
            told.place(start, end),
            'passed',
            { text: text.slice(start, end) },
            { block: told.block ?? undefined, ...(own.isReckoned ? { severity: 'info' } : {}) },
          );
      }
    }
  },
});
