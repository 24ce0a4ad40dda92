/** The many spellings of one number, day or address, brought to one. */
import type { Phrases } from './phrases/phrases';

interface Calendar {
  readonly key: string;
  /** "Mar" or "so": a word of its own, unless a number stands beside it. */
  readonly isShort: boolean;
}

interface Known {
  readonly calendar: ReadonlyMap<string, Calendar>;
  readonly cardinals: ReadonlyMap<string, string>;
}

const known = new WeakMap<Phrases, Known>();

function knownOf(phrases: Phrases): Known {
  const ready = known.get(phrases) ?? {
    calendar: new Map([...namesOfMonths(phrases), ...namesOfDays(phrases)]),
    cardinals: new Map(
      phrases.cardinals.flatMap((names, i) => names.split('/').map((name) => [inOneWord(name), `${i + 2}`] as const)),
    ),
  };
  known.set(phrases, ready);
  return ready;
}

/** The apostrophe of "п’ять" stands as a blank in the pack. */
export const inOneWord = (name: string): string => name.replace(' ', '');

const namesOfMonths = ({ months }: Phrases): [string, Calendar][] =>
  months.flatMap((names, month) =>
    names.split('/').map((name, i): [string, Calendar] => {
      return [name, { key: monthOf(`${month + 1}`), isShort: i > 0 && name.length < 5 }];
    }),
  );

/** "6 July" holds the numbers of "7 June", but neither its day nor its month. */
const monthOf = (number: string): string => `-${number}`;

/** A day has another name, which begins as its neighbour does. */
const OTHER_NAMES: Readonly<Record<string, string>> = { sonnabend: 'samstag' };

/** Otherwise no language has two days that begin with the same two letters; of many Mondays each is one. */
const namesOfDays = ({ weekdays }: Phrases): [string, Calendar][] =>
  weekdays.flatMap((name) => {
    const day = { key: `${(OTHER_NAMES[name] ?? name).slice(0, 2)}-`, isShort: name.length < 4 };
    return [name, ...(day.isShort ? [] : [`${name}s`])].map((form): [string, Calendar] => [form, day]);
  });

/** Where the names of days are written with a capital, "may" and "so" are none without it. */
const CAPITALS = ['en', 'de'];

/** Behind the year may stand the first letter of "year". */
const DATE = /^(?:\p{N}{1,2}([./-])\p{N}{1,2}\1\p{N}{4}\p{L}?|\p{N}{4}-\p{N}{1,2}-\p{N}{1,2})$/u;
const ADDRESS = /^(?:https?:\/)?\//;
/** "3rd", "3e", "3ème". */
const ORDINAL = /^(\p{N}+)(?:st|nd|rd|th|e|er|re|[èe]me|nde?)$/u;

/**
 * Spellings of the facts in a piece of text that is never inflected; none where it states no such fact.
 *
 * @param token - A word, a number with its marks, or an address.
 * @param before - What stands before it.
 * @param after - What stands behind it.
 */
export function spellingsOf(token: string, before: string, after: string, phrases: Phrases): readonly string[] {
  if (ADDRESS.test(token)) return [spellingOfAddress(token)];
  const word = token.toLowerCase();
  if (DATE.test(word)) return spellingsOfDate(word, phrases);
  if (/\p{N}/u.test(word)) return [spellingOfNumber(word, phrases)];
  const { calendar, cardinals } = knownOf(phrases);
  const day = calendar.get(word);
  if (day && isDay(day, word === token, before, after, phrases)) return [day.key];
  const number = cardinals.get(word);
  if (number) return [number];
  return /[_:/]/.test(word) ? [word] : [];
}

const isDay = (
  { isShort }: Calendar,
  isLower: boolean,
  before: string,
  after: string,
  { language }: Phrases,
): boolean =>
  !(isLower && CAPITALS.includes(language)) &&
  (!isShort || /\p{N}[.,]?\s$/u.test(before) || /^\.?,?\s?\p{N}|^\.\s?[\p{Ll}–-]/u.test(after));

/** In English between slashes the month stands first, unless no month has that number. */
function spellingsOfDate(date: string, phrases: Phrases): readonly string[] {
  const [first = '', second = '', third = ''] = (date.match(/\p{N}+/gu) ?? []).map((one) =>
    spellingOfNumber(one, phrases),
  );
  const isMonthFirst = phrases.language === 'en' && date.includes('/') && Number(first) <= 12;
  return isMonthFirst ? [monthOf(first), second, third] : [first, monthOf(second), third];
}

/** "1,200" and "1200" (in German "1.200"), "13,37" and "13.37", "05" and "5", "3rd" and "3e", "v2.0" and "2.0". */
function spellingOfNumber(word: string, { language }: Phrases): string {
  const thousands = language === 'en' ? /^\p{N}{1,3}(?:,\p{N}{3})+$/u : /^\p{N}{1,3}(?:\.\p{N}{3})+$/u;
  if (thousands.test(word)) return word.replace(/[.,]/g, '');
  return word
    .replace(ORDINAL, '$1')
    .replace(',', '.')
    .replace(/^(?:v|0+)(?=\p{N})/u, '');
}

/** The last part of the path, and the numbers before it: those stay where a site moves. */
function spellingOfAddress(address: string): string {
  const [page = ''] = address.toLowerCase().split('#');
  // Full stops behind an address belong to the sentence.
  const path = /^.*[\p{L}\p{N}]/u.exec(page)?.[0] ?? '';
  const last = path.lastIndexOf('/') + 1;
  return [...(path.slice(0, last).match(/\p{N}+/gu) ?? []), path.slice(last)].join('/');
}
