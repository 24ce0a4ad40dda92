const WORDS_PER_MINUTE = 230;

/** Words as the language of the text has them: Chinese and Thai, which put no blanks between them, count right too. */
export function countWords(text: string, locale?: string): number {
  let words = 0;
  for (const { isWordLike } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text))
    if (isWordLike) words++;
  return words;
}

/** Whole minutes, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / WORDS_PER_MINUTE));
