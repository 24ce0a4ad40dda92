import type { ReaderQuestionSettings } from './settings';
import { lengthOf, wordsOf } from './text';

/** One link may be what the question is about. */
const MOST_LINKS = 1;
const LINK = /https?:\/\/|www\.|\[url|<a\s/gi;
const MARKUP = /<\/?[a-z][^<>]{0,200}>|\[\/?(?:url|img|b|link)\b/i;
/** Letters, with their marks, of all characters; a question in capitals is rude, but a question. */
const FEWEST_LETTERS = 0.5;

export type Suspicion = 'links' | 'markup' | 'words' | 'letters';

/** What makes a question look like spam. Editors see it among the spam, and may know better. */
export function suspicionsOf(
  { question, name, place }: { question: string; name: string | null; place: string | null },
  { blockedWords }: Pick<ReaderQuestionSettings, 'blockedWords'>,
): Suspicion[] {
  const all = [question, name, place].filter((text) => text !== null).join('\n');
  const words = ` ${wordsOf(all)} `;
  const links = [...all.matchAll(LINK)].length;
  const isLinkElsewhere = [name, place].some((text) => text !== null && text.search(LINK) !== -1);
  const found: Readonly<Record<Suspicion, boolean>> = {
    links: links > MOST_LINKS || isLinkElsewhere,
    markup: MARKUP.test(all),
    words: blockedWords.some((word) => words.includes(` ${wordsOf(word)} `)),
    letters: (question.match(/[\p{L}\p{M}\p{N}\s]/gu) ?? []).length < lengthOf(question) * FEWEST_LETTERS,
  };
  return (Object.keys(found) as Suspicion[]).filter((suspicion) => found[suspicion]);
}
