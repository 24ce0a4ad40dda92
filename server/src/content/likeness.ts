import type { Card } from '../../../shared/contracts/content';

interface Named {
  readonly documentId: string;
}

interface Subject extends Pick<Card, 'title' | 'standfirst'> {
  readonly section: Named | null;
  readonly tags: readonly Named[];
}

/** A tag was given by somebody who knew the subject; a section holds everything; words come by chance as well. */
const WEIGHT = { tag: 3, section: 1, words: 5 };
/** Shorter words are mostly articles and prepositions, whatever the language. */
const SHORTEST_WORD = 4;

/** How much two articles are about the same, from 0 on: tags, section, and the words of title and standfirst. */
export function likeness(one: Subject, other: Subject): number {
  const tags = other.tags.map(({ documentId }) => documentId);
  const common = one.tags.filter(({ documentId }) => tags.includes(documentId)).length;
  const isSameSection = one.section !== null && one.section.documentId === other.section?.documentId;
  return (
    WEIGHT.tag * common + (isSameSection ? WEIGHT.section : 0) + WEIGHT.words * jaccard(wordsOf(one), wordsOf(other))
  );
}

/**
 * Compares a text with these.
 *
 * @returns gives the numbers of those that share at least that part of their words with it, the likest first.
 */
export function alikeness(texts: readonly string[]): (text: string, least: number) => number[] {
  const known = texts.map(wordsIn);
  return (text, least) => {
    const words = wordsIn(text);
    return known
      .map((other, index) => ({ index, share: jaccard(words, other) }))
      .filter(({ share }) => share >= least)
      .sort((one, other) => other.share - one.share)
      .map(({ index }) => index);
  };
}

const wordsOf = ({ title, standfirst }: Subject): ReadonlySet<string> => wordsIn(`${title} ${standfirst ?? ''}`);

/** @param shortest - Of how many letters the shortest word is that counts. */
export const wordsIn = (text: string, shortest = SHORTEST_WORD): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((word) => word.length >= shortest),
  );

/** The share of all words that are in both. */
export function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}
