/** Finds days in plans, as people write them in five languages: "on 3 March", "du 3 au 5 mars", "3. bis 5. März". */
import type { Chrono, ParsedComponents, ParsedResult } from 'chrono-node';
import * as de from 'chrono-node/de';
import * as en from 'chrono-node/en';
import * as es from 'chrono-node/es';
import * as fr from 'chrono-node/fr';
import * as uk from 'chrono-node/uk';
import { type Document, type WordedDay, phrasesFor, plansIn } from '../../../engine';
import { AROUND, isEachYear } from './words';

/** Without their casual words: what "tomorrow" means the rule about time-words says. */
const PARSERS: Readonly<Record<string, Chrono>> = {
  en: withoutTimes(en.GB),
  de: withoutTimes(de.strict),
  es: withoutTimes(es.strict),
  fr: withoutTimes(fr.strict),
  uk: withoutTimes(uk.strict),
};

/** "From 3 to 5 June" would be two hours of the day. */
function withoutTimes(known: Chrono): Chrono {
  const parser = known.clone();
  parser.parsers = parser.parsers.filter((one) => !one.constructor.name.includes('TimeExpression'));
  return parser;
}

/** Of one text, at most; reading dates takes 5 ms a thousand characters. */
const MOST_SENTENCES = 100;
const MOST_DAYS = 100;

/** Days that the plans of a text name, each once; a day without a year is the first of its kind since the instant. */
export function wordedDays(document: Document, since: Date): WordedDay[] {
  const { language } = document;
  const parser = PARSERS[language ?? ''];
  if (!language || !parser) return [];
  const found = new Map<string, WordedDay>();
  // The same words may stand in another sentence, which does not tell of each year.
  const eachYear = new Set<string>();
  for (const sentence of plansIn(document, phrasesFor(language)).slice(0, MOST_SENTENCES)) {
    const isRecurrent = isEachYear(sentence, language);
    for (const result of parser.parse(sentence, { instant: since, timezone: 0 }, { forwardDate: true })) {
      const day = dayIn(result, language);
      if (day?.isReckoned && isRecurrent) eachYear.add(day.words);
      else if (day) found.set(day.words, day);
    }
  }
  return [...found.values()].filter(({ words }) => !eachYear.has(words)).slice(0, MOST_DAYS);
}

/** Null: no day of the calendar; "in two weeks" and "on Friday" are true of any week. */
function dayIn({ text, start, end }: ParsedResult, language: string): WordedDay | null {
  const words = withoutWeekday(text.replace(AROUND[language] ?? /(?!)/, '').trim(), language);
  const last = end ?? start;
  const isNamed = [start, last].every((one) => one.isCertain('month') && one.isCertain('day') && !isRelative(one));
  // The month has a name: what "5/3" means only the writer knows, and "3.5" is a number.
  if (!isNamed || !/\p{L}{3}/u.test(words)) return null;
  return { words, day: isoDayOf(last), isReckoned: !last.isCertain('year') };
}

/** The day and its month alone, as our own patterns have it. */
function withoutWeekday(words: string, language: string): string {
  const day = words.search(/\d/);
  const before = words.slice(0, Math.max(0, day)).toLowerCase();
  return phrasesFor(language).weekdays.some((name) => before.startsWith(name)) ? words.slice(day) : words;
}

const isRelative = (one: ParsedComponents): boolean => [...one.tags()].some((tag) => /relative|casual/i.test(tag));

const isoDayOf = (one: ParsedComponents): string =>
  [one.get('year') ?? 0, one.get('month') ?? 0, one.get('day') ?? 0]
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');
