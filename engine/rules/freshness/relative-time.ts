import { normalise } from '../../normalise';
import type { Phrases, TimeUnit } from '../../phrases/phrases';
import { defineRule } from '../../rule';
import { spot } from '../../spot';
import { UNIT_DAYS, dayOf, isPlanned, isQuoted, toldIn } from '../../time';
import { HOLDS } from '../../holds';
import { isReadAsToday, writtenOn } from '../../shown';

/** Findings in one text, at most: more nobody reads. */
const MOST = 50;

/**
 * A report is read with its date in view, so that "yesterday" is a note there, and nothing where the page shows its day by
 * itself. What is read as of today misleads, and "now nearing its third year" does everywhere.
 */
export const relativeTime = defineRule({
  id: 'freshness/relative-time',
  version: 2,
  severity: 'warning',
  summary: 'Words such as “yesterday” and “now in its third year” give way to dates before they are wrong.',
  why: 'Readers take it for today, and are wrong.',
  messages: { relative: '{text} goes out of date', old: '{text} was written {age} days ago' },
  check(document, report, { now, phrases, shown }) {
    const today = now ? dayOf(now) : null;
    const ageSince = (day: number | null): number | null => (day === null || today === null ? null : today - day);
    const isAsOfToday = isReadAsToday(document);
    const ownAge = ageSince(writtenOn(document, phrases));
    const age = ownAge ?? (shown && isAsOfToday ? ageSince(dayOf(shown.since)) : null);
    const severity = isAsOfToday ? 'warning' : 'info';
    const times = timesIn(phrases);
    for (const own of toldIn(document, HOLDS.relative)) {
      const { text } = own;
      for (const { 0: words, index } of spot(text, age === null ? phrases.spanOpeners : times).slice(0, MOST)) {
        const holds = times.get(normalise(words)) ?? 0;
        const span = holds ? null : growingSpan(text.slice(index, index + 99), words.length, phrases);
        const end = index + (span?.length ?? words.length);
        const since = span ? ownAge : age;
        if (since === null ? !span : since <= Math.abs(span?.days ?? holds)) continue;
        if (!(holds || span) || isQuoted(text, index)) continue;
        if (holds < 0 && !isPlanned(text, index, end, phrases)) continue;
        const [told, block] = [text.slice(index, end), own.block ?? undefined];
        if (span) report(own.place(index, end), 'relative', { text: told }, { block });
        else report(own.place(index, end), 'old', { text: told, age: age ?? 0 }, { block, severity });
      }
    }
  },
});

const known = new WeakMap<Phrases, ReadonlyMap<string, number>>();

/** Days that a phrase holds; negative where it is a plan, 0 where an ordinal and a unit tell. */
function timesIn(phrases: Phrases): ReadonlyMap<string, number> {
  const times = new Map(phrases.spanOpeners.map((opener) => [opener, 0]));
  const ready = known.get(phrases) ?? times;
  if (ready !== times) return ready;
  for (const unit of Object.keys(UNIT_DAYS) as TimeUnit[]) {
    for (const phrase of phrases.lookBack[unit] ?? []) times.set(phrase, UNIT_DAYS[unit]);
    // "next week" ends two weeks on, at most.
    for (const phrase of phrases.lookAhead[unit] ?? []) times.set(phrase, -2 * UNIT_DAYS[unit]);
  }
  known.set(phrases, times);
  return times;
}

/** "now nearing its third year": its length, and the days after which that year is surely over. */
function growingSpan(
  text: string,
  from: number,
  { ordinals, units }: Phrases,
): { length: number; days: number } | null {
  const words = [...text.slice(from).matchAll(/[\p{L}\p{N}’']+/gu)];
  for (const at of [0, 1]) {
    const [ordinal, name] = [words[at]?.[0].toLowerCase() ?? '', words[at + 1]];
    const unit = name && (Object.keys(units) as TimeUnit[]).find((one) => units[one]?.includes(name[0].toLowerCase()));
    if (!unit || !(/^\d/.test(ordinal) || ordinals.includes(ordinal))) continue;
    const length = from + name.index + name[0].length;
    return /[^\d][.,;:!?]/.test(text.slice(0, length)) ? null : { length, days: UNIT_DAYS[unit] };
  }
  return null;
}
