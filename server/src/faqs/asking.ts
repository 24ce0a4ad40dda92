/** Whether two FAQ entries ask the same. */
import { jaccard, wordsIn } from '../content/likeness';

export interface Asking {
  readonly question: string | null;
  readonly answer: string | null;
}

/** Of their words: what is put in other words, if the answers are alike as well. */
const ALIKE = { question: 0.5, answer: 0.5 };
/** "It does" answers much. */
const FEWEST_WORDS = 4;
/** Fewer words in common are chance, once there is no question to compare. */
const ANSWER_ALIKE = 0.4;

interface Read {
  /** All words, and those that are more than an article or a preposition. */
  readonly all: ReadonlySet<string>;
  readonly long: ReadonlySet<string>;
  readonly answer: ReadonlySet<string>;
  /** Those it holds, in one text, and those that its answer holds. */
  readonly numbers: string;
  readonly answerNumbers: ReadonlySet<string>;
}

const readOf = ({ question, answer }: Asking): Read => ({
  all: wordsIn(question ?? '', 1),
  long: wordsIn(question ?? ''),
  answer: wordsIn(answer ?? ''),
  numbers: [...numbersIn(question)].sort().join(' '),
  answerNumbers: numbersIn(answer),
});

const numbersIn = (text: string | null): ReadonlySet<string> => new Set(text?.match(/\p{N}+/gu));

/**
 * Compares entries with these.
 *
 * @returns gives the numbers of those that ask the same, the likest first.
 */
export function askingTheSame(entries: readonly Asking[]): (one: Asking) => number[] {
  const made = comparisons.get(entries);
  if (made) return made;
  const sameOf = compareWith(entries);
  comparisons.set(entries, sameOf);
  return sameOf;
}

/** Of lists that are kept: reading two thousand entries takes a while. */
const comparisons = new WeakMap<readonly Asking[], (one: Asking) => number[]>();

function compareWith(entries: readonly Asking[]): (one: Asking) => number[] {
  const known = entries.map(readOf);
  const byWord = new Map<string, number[]>();
  for (const [index, read] of known.entries())
    for (const word of keyWords(read)) {
      const those = byWord.get(word);
      if (those) those.push(index);
      else byWord.set(word, [index]);
    }
  return (asking) => {
    const one = readOf(asking);
    return withHalfOf(keyWords(one), byWord, known.length)
      .flatMap((index) => {
        const other = known[index];
        return other && isSame(one, other) ? [{ index, share: jaccard(one.all, other.all) }] : [];
      })
      .sort((a, b) => b.share - a.share || a.index - b.index)
      .map(({ index }) => index);
  };
}

const keyWords = ({ all, long }: Read): ReadonlySet<string> => (long.size > 0 ? long : all);

/** Those that share half of the words: no others can ask the same. */
function withHalfOf(words: ReadonlySet<string>, byWord: ReadonlyMap<string, number[]>, count: number): number[] {
  const shared = new Uint16Array(count);
  const touched: number[] = [];
  for (const word of words)
    for (const index of byWord.get(word) ?? []) {
      if (!shared[index]) touched.push(index);
      shared[index] = (shared[index] ?? 0) + 1;
    }
  return touched.filter((index) => (shared[index] ?? 0) * 2 >= words.size);
}

/** The numbers of those whose answers are alike, the likest first. */
export function answeringAlike(one: Asking, entries: readonly Asking[]): number[] {
  const answer = readOf(one).answer;
  return entries
    .map((entry, index) => ({ index, share: jaccard(answer, readOf(entry).answer) }))
    .filter(({ share }) => share >= ANSWER_ALIKE)
    .sort((a, b) => b.share - a.share)
    .map(({ index }) => index);
}

/** "What does a seat on line 5 cost?" and the same of line 7 share their form, and ask about two things. */
function isSame(a: Read, b: Read): boolean {
  if (a.numbers !== b.numbers) return false;
  const isPart = holdsAll(a.all, b.all) || holdsAll(b.all, a.all);
  if (a.long.size + b.long.size === 0) return isPart && a.all.size === b.all.size;
  const alike = jaccard(a.long, b.long);
  if (alike === 1 && isPart) return true;
  return (
    Math.min(a.answer.size, b.answer.size) >= FEWEST_WORDS &&
    alike >= ALIKE.question &&
    jaccard(a.answer, b.answer) >= ALIKE.answer &&
    (holdsAll(a.answerNumbers, b.answerNumbers) || holdsAll(b.answerNumbers, a.answerNumbers))
  );
}

const holdsAll = (words: ReadonlySet<string>, others: ReadonlySet<string>): boolean => {
  for (const word of others) if (!words.has(word)) return false;
  return true;
};
