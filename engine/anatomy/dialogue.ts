/** "Q: …" and "A: …": marks of a dialogue, in the words of each language. */
import type { Phrases } from '../phrases/phrases';

interface Marks {
  readonly question: RegExp;
  readonly answer: RegExp;
  /** A mark that no initial can be mistaken for: "A. Holm" is a name. */
  readonly sureAnswer: RegExp;
  /** The answer's mark behind a question on the same line. */
  readonly answerWithin: RegExp;
}

const known = new WeakMap<Phrases, Marks | null>();

/** The marks of the language; null where it has none. */
export function dialogueMarks(phrases: Phrases): Marks | null {
  const found = known.get(phrases);
  if (found !== undefined) return found;
  const { questionMarks, answerMarks } = phrases;
  const mark = (words: readonly string[], sign: string): string =>
    `(?:\\*\\*|__)?(?:${words.join('|')})[ \\t]?\\d{0,3}(?:\\*\\*|__)?${sign}(?:\\*\\*|__)?[ \\t]+`;
  const marks = questionMarks.length
    ? {
        question: new RegExp(`^${mark(questionMarks, '[:.)]')}`, 'u'),
        answer: new RegExp(`^${mark(answerMarks, '[:.)]')}`, 'u'),
        sureAnswer: new RegExp(`^${mark(answerMarks, ':')}`, 'u'),
        answerWithin: new RegExp(`[?!.…"”»*_)]\\s+(?=${mark(answerMarks, ':')})`, 'u'),
      }
    : null;
  known.set(phrases, marks);
  return marks;
}

export const isAsked = (text: string, phrases: Phrases): boolean =>
  dialogueMarks(phrases)?.question.test(text) ?? false;
export const isAnswered = (text: string, phrases: Phrases): boolean =>
  dialogueMarks(phrases)?.answer.test(text) ?? false;

/** Marks at the head of a question or an answer are no words of it. */
export function withoutMarker(text: string, phrases: Phrases): string {
  const marks = dialogueMarks(phrases);
  return (marks ? text.replace(marks.question, '').replace(marks.answer, '') : text).trim();
}
