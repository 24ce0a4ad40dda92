/** Numbers, names and days that a text states: by them, two texts of one form tell different things. */
import type { Phrases } from './phrases/phrases';

export interface Facts {
  /** The text's words in lower case, addresses, numbers and pieces of code among them. */
  readonly words: readonly string[];
  /** Numbers, days, addresses and pieces of code, which are never inflected. */
  readonly exact: ReadonlySet<string>;
  /** Neighbouring names and exact facts, and by what stands around them, the first of each. */
  readonly runs: readonly Run[];
  readonly slots: ReadonlyMap<string, Run>;
  /** Every word and the stem of every word. */
  readonly said: ReadonlySet<string>;
  /** "Second" to "tenth", as far as the text says them. */
  readonly ordinals: readonly string[];
}

interface Run {
  readonly facts: readonly string[];
  /** Two words before, two behind, or one of each. */
  readonly slots: readonly string[];
}

/** A piece of code, an address, a number with its marks, or a word. */
const TOKEN =
  /`[^`\n]{1,80}`|https?:\/\/[^\s<>)]+|\p{N}[\p{L}\p{N}]*(?:[.,:/-]\p{N}[\p{L}\p{N}]*)*|[\p{L}\p{M}\p{N}]+(?:_[\p{L}\p{N}]+)*/gu;
/** "13. " before an item. */
const NUMBERED = /^[^\p{L}\p{N}]{0,4}\p{N}{1,3}\\?[.)][^\p{L}\p{N}]/u;

const calendars = new WeakMap<Phrases, ReadonlySet<string>>();

/** Words that name a day: "monday", "march". */
function calendarOf(phrases: Phrases): ReadonlySet<string> {
  const { months, weekdays } = phrases;
  const known = calendars.get(phrases) ?? new Set([...months, ...weekdays].flatMap((name) => name.split('/')));
  calendars.set(phrases, known);
  return known;
}

export function factsOf(text: string, phrases: Phrases): Facts {
  const calendar = calendarOf(phrases);
  const words: string[] = [];
  const isFact: boolean[] = [];
  const exact = new Set<string>();
  const said = new Set<string>();
  const start = NUMBERED.exec(text)?.[0].length ?? 0;
  for (const { 0: token, index } of text.slice(start).matchAll(TOKEN)) {
    const isCode = token.startsWith('`');
    const word = (isCode ? token.slice(1, -1) : token).toLowerCase();
    const isExact = isCode || /[\p{N}_:]/u.test(token) || calendar.has(word);
    const before = text.slice(Math.max(0, start + index - 24), start + index);
    words.push(word);
    isFact.push(isExact || isName(token, before, phrases));
    if (isExact) exact.add(word);
    said.add(word);
    if (!isCode) said.add(stemOf(word));
  }
  const runs = runsOf(words, isFact);
  const slots = new Map(runs.flatMap((run) => run.slots.map((slot) => [slot, run] as const)).reverse());
  return { words, exact, runs, slots, said, ordinals: phrases.ordinals.filter((word) => said.has(word)) };
}

function runsOf(words: readonly string[], isFact: readonly boolean[]): Run[] {
  const at = (place: number): string => stemOf(words[place] ?? '');
  const runs: Run[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!isFact[i]) continue;
    const first = i;
    while (isFact[i + 1]) i++;
    const slots = [
      `${at(first - 2)} ${at(first - 1)} _`,
      `_ ${at(i + 1)} ${at(i + 2)}`,
      `${at(first - 1)} _ ${at(i + 1)}`,
    ];
    runs.push({ facts: words.slice(first, i + 1), slots });
  }
  return runs;
}

/** Within a sentence German nouns are no names, unless a name or one of these stands before them. */
const GERMAN_NAME = /(?:[\p{L}\p{N},] \p{Lu}[\p{L}.]*|(?<!\p{L})(?:in|nach|aus|bei|von|für)) \[?$|\[$/u;

/** A term set off within a sentence. */
const SET_OFF = /[\p{L}\p{N},] (?:[*_]{1,2}|[“„"«‘])$/u;

/** A capital within a sentence, or more than the beginning of a sentence explains; a term that is set off. */
function isName(word: string, before: string, { language }: Phrases): boolean {
  if (SET_OFF.test(before)) return true;
  if (!/\p{Lu}/u.test(word)) return false;
  if (/\p{Ll}\p{Lu}|^\p{Lu}{2,5}$/u.test(word)) return true;
  return /[\p{L}\p{N},;)][^\p{L}\p{N}.!?:…]*$/u.test(before) && (language !== 'de' || GERMAN_NAME.test(before));
}

/** A name may be inflected at its end. */
const stemOf = (word: string): string => `${word.slice(0, word.length > 7 ? 6 : Math.min(word.length - 1, 5))}…`;

/**
 * Whether the texts state different numbers or days, different names at the same place, or one is "the second" of something.
 */
export function statesOther(a: Facts, b: Facts): boolean {
  // The work is that of the shorter text, of which there may be many in a long one.
  const [few, many] = a.words.length < b.words.length ? [a, b] : [b, a];
  const news = few.runs.filter((run) => isNews(run, few, many));
  return (
    (hasOther(few, many) && hasOther(many, few)) ||
    news.some(({ slots }) => slots.some((slot) => isNews(many.slots.get(slot), many, few))) ||
    few.ordinals.some((word) => !many.said.has(word)) ||
    many.ordinals.some((word) => !few.said.has(word)) ||
    swapOne(few, many)
  );
}

const hasOther = ({ exact }: Facts, { said }: Facts): boolean => {
  for (const fact of exact) if (!said.has(fact)) return true;
  return false;
};

const isNews = (run: Run | undefined, { exact }: Facts, { said }: Facts): boolean =>
  run?.facts.some((fact) => !said.has(fact) && (exact.has(fact) || !said.has(stemOf(fact)))) ?? false;

/** Words of the longest name or description that fills the place of another. */
const LONGEST_SWAP = 8;

/** Only at one place the words differ: a name there, or something else instead, such as "Velmar" and "the capital". */
function swapOne(a: Facts, b: Facts): boolean {
  let from = 0;
  while (from < a.words.length && a.words[from] === b.words[from]) from++;
  let behind = 0;
  while (behind < a.words.length - from && a.words.at(-1 - behind) === b.words.at(-1 - behind)) behind++;
  if (Math.max(a.words.length, b.words.length) - from - behind > LONGEST_SWAP) return false;
  const swaps = (one: Facts, other: Facts): boolean =>
    one.words.slice(from, one.words.length - behind).some((word) => word.length > 4 && !other.said.has(word));
  const isNamed = [a, b].some((one) => one.runs.some((run) => isNews(run, one, one === a ? b : a)));
  return isNamed && swaps(a, b) && swaps(b, a);
}
