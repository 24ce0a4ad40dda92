const WORDS_PER_MINUTE = 230;
/** UTF-16 units segmented at a time: the time that Intl.Segmenter takes grows faster than the text. */
const WINDOW = 1_000;

/** Words as the language of the text has them: Chinese and Thai, which put no blanks between them, count right too. */
export function countWords(text: string, locale?: string): number {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  let words = 0;
  for (let start = 0; start < text.length;) {
    const end = start + WINDOW;
    const segments = [...segmenter.segment(text.slice(start, end))];
    // The last piece may be half a word: it begins the next window, unless it fills this one.
    const cut = end < text.length && segments.length > 1 ? segments.pop()?.index : undefined;
    words += segments.filter(({ isWordLike }) => isWordLike).length;
    start = cut === undefined ? end : start + cut;
  }
  return words;
}

/** Whole minutes, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / WORDS_PER_MINUTE));
