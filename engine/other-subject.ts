/** By what stands at the same places, two texts of one form speak of different subjects. */
import { type Facts, type Word, isMeantBy, says } from './facts';
import { type Swap, LONGEST_SWAP, isPart } from './swaps';

/**
 * Whether much of what stands at the same places is another matter, one thing stands for another throughout, or a text
 * names what its own headings name.
 */
export function isOtherSubject(swaps: readonly Swap[], few: Facts, many: Facts): boolean {
  if (isAnotherMatter(swaps, few, many)) return true;
  const exchanges = exchangesOf(swaps);
  return isThroughout(exchanges) || (!isPart(few, many) && isOfSections(exchanges, few, many));
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

/** Words of the longest name of a subject. */
const LONGEST_SUBJECT = 10;
const SHORTEST_THING = 4;

/** Swaps of what each text names and the other doesn't. */
const exchangesOf = (swaps: readonly Swap[]): Swap[] =>
  swaps
    .filter((swap) => swap.every(({ length }) => length <= LONGEST_SUBJECT))
    .map(([own, others]): Swap => [thingsBut(own, others), thingsBut(others, own)])
    .filter((swap) => swap.every(({ length }) => length > 0));

/** "Phone" and "telephone" are one thing. */
const thingsBut = (words: readonly Word[], others: readonly Word[]): Word[] =>
  words.filter(
    (word) =>
      !word.isExact &&
      (word.isName || word.text.length >= SHORTEST_THING) &&
      !isMeantBy(others)(word) &&
      !others.some(({ text }) => text.endsWith(word.text) || word.text.endsWith(text)),
  );

/** Whether one thing stands for the same other one twice, or once each way round: "in trams, unlike in ferries". */
function isThroughout(exchanges: readonly Swap[]): boolean {
  const known = new Set<string>();
  return exchanges.some(([own, others]) => {
    const pairs = own.flatMap(({ stem }) => others.map((other) => [stem, other.stem].sort().join(' ')));
    const isKnown = pairs.some((pair) => known.has(pair));
    for (const pair of pairs) known.add(pair);
    return isKnown;
  });
}

/** Whether a thing is what the section is about, where the text of another section says something else. */
function isOfSections(exchanges: readonly Swap[], few: Facts, many: Facts): boolean {
  const isOwn = (words: readonly Word[], own: Facts, other: Facts): boolean =>
    words.some((word) => isInHeadings(word, own) && !isInHeadings(word, other) && !says(other, word));
  return (
    few.section !== '' &&
    many.section !== '' &&
    few.section !== many.section &&
    exchanges.some(([own, others]) => isOwn(own, few, many) || isOwn(others, many, few))
  );
}

/** There it may be inflected, or part of a longer word. */
const isInHeadings = ({ text, stem }: Word, { section }: Facts): boolean =>
  section.includes(text.slice(0, Math.max(SHORTEST_THING, stem.length - 1)));
