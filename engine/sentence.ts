import type { Document, Place } from './document';
import { textsOf } from './texts';
import { sentenceAt } from './time';

/** Words in their sentence, as they stand in the source. */
export interface WordsInSentence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The words at a place, and their sentence around them; null: no text stands there. */
export function wordsInSentence(document: Document, place: Place): WordsInSentence | null {
  for (const told of textsOf(document)) {
    const { text } = told;
    const whole = told.place(0, text.length);
    if (!holds(whole, place)) continue;
    // Where the source is longer than the text (an escaped bar), every place in it is the whole.
    const [start, end] = [place.start - whole.start, place.end - whole.start];
    const [from, to] = sentenceAt(text, start, end);
    return { before: text.slice(from, start), words: text.slice(start, end), after: text.slice(end, to + 1) };
  }
  return null;
}

const holds = (whole: Place, { path, start, end, rows, column }: Place): boolean =>
  whole.path === path &&
  whole.start <= start &&
  end <= whole.end &&
  whole.column === column &&
  whole.rows?.[0] === rows?.[0];
