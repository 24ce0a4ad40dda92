import { phrasesFor } from '../../engine';
import { restored } from '../../engine/mojibake';
import { type ImportResult } from '../../importer';

/** Words of a text; entities are marks, and a byline may be glued to the word behind it ("LeeThe"). */
const wordsIn = (text: string): string[] =>
  text
    .replace(/&(?:amp;)?#?\w{2,8};|<br ?\/?>/gi, ' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The number before a list's item is a mark, which may be counted anew. */
const withoutNumbers = (text: string): string =>
  text
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(/^[ \t]*(?:\p{L}{1,9}:[ \t]*)?\d{1,9}[.)](?:[ \t]+(?=\S)|[ \t]*$)/u, ''))
    .join('\n');

/** Words that stand in `before` more often than in `after`; a garbled one may have become the word it was. */
export function lostWords(before: string, after: readonly (string | null)[]): string[] {
  const lost = missing(before, after);
  return lost.length > 0 ? missing(restoredByLine(before), after.map(restoredByLine)) : lost;
}

/** Which letters are garbled is said by those beside them: the lines of a text stand alone, as its blocks do. */
const restoredByLine = (text: string | null): string =>
  (text ?? '')
    .split(/\r\n|\n|\r/)
    .map(restored)
    .join('\n');

function missing(before: string, after: readonly (string | null)[]): string[] {
  const counts = new Map<string, number>();
  for (const word of after.flatMap((text) => wordsIn(text ?? ''))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return wordsIn(withoutNumbers(before)).filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count <= 0;
  });
}

/** Everything an import keeps or says it took off. The words of labels ("by", "A:") and of dates are read, not kept. */
export const textsOf = (imported: ImportResult): (string | null)[] => [
  imported.title,
  imported.standfirst,
  imported.byline?.name ?? null,
  imported.byline?.role ?? null,
  ...imported.body.flatMap((block) =>
    'markdown' in block
      ? [block.markdown]
      : 'grid' in block
        ? block.grid.rows.flat()
        : 'text' in block
          ? [block.text]
          : [],
  ),
  ...imported.factBoxes.flatMap(({ title, body }) => [title, body]),
  ...imported.faqs.flatMap(({ question, answer }) => [question, answer]),
  ...imported.readerQuestions.flatMap(({ question, answer, askedBy, place }) => [question, answer, askedBy, place]),
  ...imported.removed.filter(({ kept }) => !kept).map(({ text }) => text),
];

/** Words of labels are read, not kept. */
const MARKERS = new Set(
  ['en', 'de', 'fr', 'es', 'uk'].flatMap((language) => {
    const { answerMarks, bylineWords, questionMarks, readerQuestionLabels } = phrasesFor(language);
    return [...answerMarks, ...bylineWords, ...questionMarks, ...readerQuestionLabels].flatMap(wordsIn);
  }),
);

/** "A2." may be numbered. */
export const isMarker = (word: string): boolean => MARKERS.has(word.replace(/\d+$/, ''));

const QUESTION_MARKS = new Set(
  ['en', 'de', 'fr', 'es', 'uk'].flatMap((language) => phrasesFor(language).questionMarks.flatMap(wordsIn)),
);

/** "R 2. : No", "Q: 2. Why?": the number of a mark is read with it, and so is that of a question. */
export const withoutNumber = (line: string): string =>
  line.replace(
    /^([^\p{L}\p{N}]*)(\p{L}+)([:.)]?)[ \t]\d{1,3}(?=[*_]*[:.)])/u,
    (whole, before: string, word: string, sign: string) =>
      wordsIn(word).every((one) => (sign ? QUESTION_MARKS.has(one) : isMarker(one)))
        ? `${before}${word}${sign} `
        : whole,
  );
