/** By what they state, two texts of one form tell different things. */
import { type Facts, type Word, isForm, isMeantBy, says } from './facts';
import { isOtherSubject } from './other-subject';
import { type Swap, isPart, swapsOf } from './swaps';

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
    isOtherSubject(swaps, few, many) ||
    isOtherAtOnePlace(few, many, language)
  );
}

/** Whether other numbers, days or names stand at the same places, or one is "the second" where the other is "the third". */
export function exchangesFacts(a: Facts, b: Facts): boolean {
  const [few, many] = a.words.length < b.words.length ? [a, b] : [b, a];
  const hasOrdinalBut = (own: Facts, other: Facts): boolean =>
    own.ordinals.some((word) => !other.ordinals.includes(word));
  return (
    (hasOrdinalBut(few, many) && hasOrdinalBut(many, few)) ||
    swapsOf(few, many).some((swap) => isOther(swap, few, many))
  );
}

const hasOtherFacts = (few: Facts, many: Facts): boolean =>
  few.ordinals.some((word) => !many.ordinals.includes(word)) ||
  (!isPart(few, many) && many.ordinals.some((word) => !few.ordinals.includes(word))) ||
  (hasOther(few, many) && hasOther(many, few));

const hasOther = ({ exact }: Facts, { said }: Facts): boolean => {
  for (const fact of exact) if (!said.has(fact)) return true;
  return false;
};

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
