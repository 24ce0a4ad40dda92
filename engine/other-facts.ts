/** By what they state, two texts of one form tell different things. */
import { type Facts, type Word, pairAt, says } from './facts';

/**
 * Whether the texts state different numbers or days, different names at the same place, or one is "the second" of
 * something; or much of what stands at the same places is another matter.
 */
export function statesOther(a: Facts, b: Facts, language: string): boolean {
  // The work is that of the shorter text, of which there may be many in a long one.
  const [few, many] = a.words.length < b.words.length ? [a, b] : [b, a];
  if (hasOtherFacts(few, many)) return true;
  const swaps = swapsOf(few, many);
  return (
    swaps.some((swap) => isOther(swap, few, many)) ||
    isAnotherMatter(swaps, few, many) ||
    isOtherAtOnePlace(few, many, language)
  );
}

/** A text much longer than the other has facts of its own beside what it repeats. */
const isPart = (few: Facts, many: Facts): boolean => many.words.length > 2 * few.words.length;

const hasOtherFacts = (few: Facts, many: Facts): boolean =>
  few.ordinals.some((word) => !many.ordinals.includes(word)) ||
  (!isPart(few, many) && many.ordinals.some((word) => !few.ordinals.includes(word))) ||
  (hasOther(few, many) && hasOther(many, few));

const hasOther = ({ exact }: Facts, { said }: Facts): boolean => {
  for (const fact of exact) if (!said.has(fact)) return true;
  return false;
};

/** Words of each text at the same place. */
type Swap = readonly [few: readonly Word[], many: readonly Word[]];

/** Words of the longest name or description, and of what may stand in its place. */
const LONGEST_SWAP = 12;
const LONGEST_OTHER = 40;
/** Where a text stands within the other, nothing says where the part before its own words begins. */
const LONGEST_EDGE = 3;

/** What stands between those pairs of words that both texts have once and in the same order. */
function swapsOf(few: Facts, many: Facts): Swap[] {
  const swaps: Swap[] = [];
  const add = (from: number, to: number, first: number, last: number): void => {
    const [short, long] = to - from < last - first ? [to - from, last - first] : [last - first, to - from];
    if (short > 0 && short <= LONGEST_SWAP && long <= LONGEST_OTHER)
      swaps.push([few.words.slice(from, to), many.words.slice(first, last)]);
  };
  const longestEdge = isPart(few, many) ? LONGEST_EDGE : LONGEST_OTHER;
  let last: readonly [here: number, there: number] | undefined;
  for (let i = 0; i + 1 < few.words.length; i++) {
    const pair = pairAt(few.words, i);
    const place = many.places.get(pair) ?? -1;
    if (place < 0 || few.places.get(pair) !== i) continue;
    if (last) add(last[0] + 2, i, last[1] + 2, place);
    else add(0, i, Math.max(0, place - longestEdge), place);
    last = [i, place];
  }
  if (!last) return [];
  const [here, there] = [last[0] + 2, last[1] + 2];
  add(here, few.words.length, there, Math.min(many.words.length, there + longestEdge));
  return swaps;
}

/** Numbers may stand elsewhere in the other text and still be other ones at this place; names may not. */
const isOther = ([own, others]: Swap, few: Facts, many: Facts): boolean =>
  (hasNumberBut(own, others) && hasNumberBut(others, own)) || isOtherName(own, others, few, many);

const hasNumberBut = (words: readonly Word[], others: readonly Word[]): boolean =>
  words.some(({ isExact, text }) => isExact && !others.some((other) => other.text === text));

function isOtherName(own: readonly Word[], others: readonly Word[], few: Facts, many: Facts): boolean {
  const [ownNews, othersNews] = [newsOf(own, many), newsOf(others, few)];
  const [ownNames, othersNames] = [namesBut(own, others), namesBut(others, own)];
  return (
    ownNews.length + othersNews.length > 0 &&
    ownNames.length > 0 &&
    othersNames.length > 0 &&
    !isSameName(own, others, ownNames, othersNames)
  );
}

const namesBut = (words: readonly Word[], others: readonly Word[]): Word[] =>
  words.filter(
    ({ isName, isExact, text }) =>
      (isName || isExact) && !others.some((other) => other.text === text || isForm(text, other.text)),
  );

/** "Harbour Line" and "HarbourLine", "Old Harbour Line" and "OHL", and what is only misspelt. */
const isSameName = (
  own: readonly Word[],
  others: readonly Word[],
  ownNews: readonly Word[],
  othersNews: readonly Word[],
): boolean =>
  join(own) === join(others) ||
  (ownNews.length > 0 && join(ownNews) === join(othersNews)) ||
  isShortFor(ownNews, others) ||
  isShortFor(othersNews, own) ||
  (ownNews.length > 0 && ownNews.every(isMeantBy(othersNews)));

const newsOf = (words: readonly Word[], other: Facts): Word[] =>
  words.filter((word) => (word.isExact || word.isName) && !says(other, word));

const join = (words: readonly Word[]): string => words.map(({ text }) => text).join('');

const LONGEST_SHORT_NAME = 6;

/** Whether the name is the first letters of the words, with or without the small ones. */
function isShortFor(name: readonly Word[], words: readonly Word[]): boolean {
  const short = join(name);
  const begins = (list: readonly Word[]): boolean =>
    list
      .map(({ text }) => text.charAt(0))
      .join('')
      .startsWith(short);
  return (
    short.length > 1 &&
    short.length <= LONGEST_SHORT_NAME &&
    (begins(words) || begins(words.filter(({ text }) => text.length > 3)))
  );
}

/** Fewest words of another matter, in all and at one place, and their share of the shorter text. */
const FEWEST_OTHER = 3;
const FEWEST_AT_ONCE = 2;
const OTHER_SHARE = 0.1;

/**
 * Whether other words stand at the same places, as the subjects of a form do. On real paragraphs, who tells the same again
 * hardly ever puts a tenth of the words differently without moving any of them.
 */
function isAnotherMatter(swaps: readonly Swap[], few: Facts, many: Facts): boolean {
  const short = swaps.filter((swap) => swap.every(({ length }) => length <= LONGEST_SWAP));
  const counts = short.map(([own, others]) => Math.min(countNew(own, many), countNew(others, few)));
  const all = counts.reduce((sum, count) => sum + count, 0);
  return (
    all >= Math.max(FEWEST_OTHER, few.words.length * OTHER_SHARE) && counts.some((count) => count >= FEWEST_AT_ONCE)
  );
}

/** Small words tell nothing, and numbers are judged by themselves. */
const countNew = (words: readonly Word[], other: Facts): number =>
  words.filter((word) => word.text.length > 4 && !word.isExact && !says(other, word)).length;

const LONGEST_AT_ONE_PLACE = 8;

/** Only at one place the words differ: a name there, or something else instead, such as "Velmar" and "the capital". */
function isOtherAtOnePlace(few: Facts, many: Facts, language: string): boolean {
  const [own, others] = restOf(few.words, many.words);
  if (others.length > LONGEST_AT_ONE_PLACE) return false;
  const [ownNews, othersNews] = [newsOf(own, many), newsOf(others, few)];
  if (isSameName(own, others, ownNews, othersNews)) return false;
  const isNamed = ownNews.length + othersNews.length > 0;
  return (isNamed && hasNew(own, many) && hasNew(others, few)) || isOtherThing(own, others, few, many, language);
}

/** Without what the texts begin with and end with alike; of what is too long, only so much that it shows. */
function restOf(own: readonly Word[], others: readonly Word[]): Swap {
  const isSame = (at: number): boolean => own.at(at)?.text === others.at(at)?.text;
  let from = 0;
  while (from < own.length && isSame(from)) from++;
  let behind = 0;
  while (behind < own.length - from && isSame(-1 - behind)) behind++;
  const to = Math.min(others.length - behind, from + LONGEST_AT_ONE_PLACE + 1);
  return [own.slice(from, own.length - behind), others.slice(from, to)];
}

const hasNew = (words: readonly Word[], { said }: Facts): boolean =>
  words.some(({ text, isExact }) => (isExact || text.length > 4) && !said.has(text));

/** Another noun, or at the beginning of a sentence what may be another name. */
function isOtherThing(
  own: readonly Word[],
  others: readonly Word[],
  few: Facts,
  many: Facts,
  language: string,
): boolean {
  const thingsOf = (words: readonly Word[], other: Facts): Word[] =>
    words.filter(
      (word) => word.isCapital && (language === 'de' || word.opens) && word.text.length > 3 && !says(other, word),
    );
  const [things, otherThings] = [thingsOf(own, many), thingsOf(others, few)];
  return things.length > 0 && otherThings.length > 0 && !things.some(isMeantBy(otherThings));
}

const LONG_BEGINNING = 5;

const isMeantBy =
  (words: readonly Word[]) =>
  ({ text, isExact }: Word): boolean =>
    !isExact && words.some((other) => !other.isExact && isForm(text, other.text));

/** "API" and "APIs"; words of one long beginning, as compounds have; and those of one beginning and end, but for two letters. */
function isForm(a: string, b: string): boolean {
  const [least, most] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  let same = 0;
  while (same < least && a[same] === b[same]) same++;
  if (same >= LONG_BEGINNING || (same === least && least > 2 && most < least + 3)) return true;
  for (let end = 1; same < least && a.at(-end) === b.at(-end); end++) same++;
  return least > LONG_BEGINNING && same >= most - 2;
}
