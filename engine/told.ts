/** What readers were told, and which of it an article tells otherwise now. */
import type { Document } from './document';
import { factsOf } from './facts';
import { normalise } from './normalise';
import { exchangesFacts } from './other-facts';
import type { Phrases } from './phrases/phrases';
import { alikeAmong, likenessOf, pairsOf } from './similar';
import { type Text, textsOf } from './texts';

/** In UTF-16 units: a longer text is no paragraph that anybody corrects. */
const LONGEST = 10_000;
/** Words of a text that can be known again; fewer, as cells of tables have, are alike by chance. */
const FEWEST_WORDS = 5;
/** Shared pairs of words (Jaccard): what is less alike was written anew. */
const ALIKE = 0.4;

/** Addresses that links lead to, and marks of emphasis, are nothing that readers are told. */
const UNREAD = /(?<=\])\([^()\s]{0,2000}(?: "[^"\n]{0,500}")?\)|[*_`]+/g;

/** "4 100" and "4100" are one number, with whatever blank. */
const THOUSANDS = /(?<=(?<!\p{N})\p{N}{1,3})[ \u00a0\u2009\u202f](?=\p{N}{3}(?!\p{N}))/gu;

const wordsOf = (text: string): string => text.replace(UNREAD, '');

const isWorthKnowing = (text: string): boolean => text.length <= LONGEST && pairsOf(text).length >= FEWEST_WORDS - 1;

/** The texts of an article that tell something, to be compared with later ones: its title, paragraphs, items. */
export const toldIn = (document: Document): string[] => [
  ...new Set(
    textsOf(document)
      .map(({ text }) => wordsOf(text))
      .filter(isWorthKnowing),
  ),
];

/** A text, and the one that readers knew in its place. */
export interface Retold {
  readonly text: Text;
  readonly before: string;
  readonly now: string;
}

/**
 * Texts that stand where another one stood, of nearly the same words but with other numbers, days or names. What was added,
 * taken away or moved is none of these, nor what was put in other words, spelt or marked otherwise.
 *
 * @param told - What {@link toldIn} gave of the former article.
 */
export function retoldIn(document: Document, told: readonly string[], phrases: Phrases): Retold[] {
  const { gone, fresh } = apart(told, document);
  if (gone.length === 0 || fresh.length === 0) return [];
  const pairs = [...gone, ...fresh.map(({ now }) => now)].map(pairsOf);
  const found = new Map<Now, { readonly before: string; readonly like: number }>();
  for (const [earlier, later] of alikeAmong(pairs)) {
    const [before, one] = [gone[earlier], fresh[later - gone.length]];
    if (before === undefined || !one) continue;
    const like = likenessOf(new Set(pairs[earlier]), new Set(pairs[later])).jaccard;
    if (like >= ALIKE && like > (found.get(one)?.like ?? 0)) found.set(one, { before, like });
  }
  const factsIn = (text: string) => factsOf(text.replace(THOUSANDS, ''), phrases, '');
  return [...found].flatMap(([one, { before }]): Retold[] =>
    exchangesFacts(factsIn(before), factsIn(one.now)) ? [{ ...one, before }] : [],
  );
}

type Now = Omit<Retold, 'before'>;

/** What stands in one of them only. While an editor types, that is next to nothing, so only its words are looked at. */
function apart(told: readonly string[], document: Document): { gone: readonly string[]; fresh: readonly Now[] } {
  const all = textsOf(document).map((text): Now => ({ text, now: wordsOf(text.text) }));
  const [then, now] = [new Set(told), new Set(all.map((one) => one.now))];
  const gone = told.filter((text) => !now.has(text));
  const fresh = all.filter((one) => !then.has(one.now) && isWorthKnowing(one.now));
  const [lost, found] = [new Set(gone.map(normalise)), new Set(fresh.map((one) => normalise(one.now)))];
  return {
    gone: gone.filter((text) => !found.has(normalise(text))),
    fresh: fresh.filter((one) => !lost.has(normalise(one.now))),
  };
}
