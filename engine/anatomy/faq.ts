/** FAQ entries: "Q:" and "A:" lines, question and paragraph, answers whose questions are lost. Never invents a question. */
import { type FaqItem, isText } from '../document';
import { type Anatomy, type Piece, isFree, looksLikeHeading, openersOf } from './marks';
import { ANSWER } from './boxes';

const QUESTION = /^(?:\*\*)?Q(?:uestion)?\s*\d*[:.](?:\*\*)?[ \t]+/;

/** "Q: " at the head of a question's text, "A: " at that of an answer's: marks, not words. */
export const withoutMarker = (text: string): string => text.replace(QUESTION, '').replace(ANSWER, '').trim();

interface Entry {
  readonly question: Piece | null;
  readonly answer: Piece[];
}

export function findFaqs(anatomy: Anatomy): FaqItem[] {
  const { pieces, phrases } = anatomy;
  const headings = openersOf(phrases.faqHeadings);
  const entries: Entry[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || !isFree(piece)) continue;
    if (headings.has(piece.opener) && phrases.faqHeadings.includes(piece.phrase) && piece.block.type !== 'list') {
      piece.mark.role = 'faq-heading';
      entries.push(...readSection(anatomy, i + 1));
    } else if (piece.opensWithLabel && isText(piece.block) && QUESTION.test(piece.block.text)) {
      entries.push(...readDialogue(anatomy, i));
    }
  }
  return entries.map(({ question, answer }) => ({
    question: question?.block.key ?? null,
    answer: answer.map(({ block }) => block.key),
    ...(question && isText(question.block) && QUESTION.test(question.block.text) ? { isDialogue: true } : {}),
  }));
}

/** What stands under the heading: a dialogue, questions with paragraphs, or paragraphs alone. An introduction is body. */
function readSection(anatomy: Anatomy, heading: number): Entry[] {
  const from = firstQuestion(anatomy, heading) ?? heading;
  const first = anatomy.pieces[from];
  if (!first || !isFree(first)) return [];
  if (isText(first.block) && QUESTION.test(first.block.text)) return readDialogue(anatomy, from);
  if (isQuestion(first, anatomy)) return readQuestions(anatomy, from);
  return readLostAnswers(anatomy, from);
}

/** The first question before the next heading; null where there is none. */
function firstQuestion(anatomy: Anatomy, from: number): number | null {
  for (let i = from; i < anatomy.pieces.length; i++) {
    const piece = anatomy.pieces[i];
    if (!piece || !isFree(piece)) return null;
    if (isQuestion(piece, anatomy) || (isText(piece.block) && QUESTION.test(piece.block.text))) return i;
    if (looksLikeHeading(piece, anatomy.unmarked)) return null;
  }
  return null;
}

function readDialogue({ pieces }: Anatomy, from: number): Entry[] {
  const entries: Entry[] = [];
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || !isFree(piece) || !isText(piece.block)) break;
    if (QUESTION.test(piece.block.text)) entries.push({ question: mark(piece, 'faq-question'), answer: [] });
    else if (ANSWER.test(piece.block.text) && entries.at(-1)?.answer.length === 0) {
      entries.at(-1)?.answer.push(mark(piece, 'faq-answer'));
    } else break;
  }
  return entries;
}

/**
 * Question, answer, question, answer. Every paragraph up to the next question answers; after the last question as many as
 * the longest answer before it has, so that a closing paragraph of the article stays in the body.
 */
function readQuestions(anatomy: Anatomy, from: number): Entry[] {
  const entries: Entry[] = [];
  for (let i = from; i < anatomy.pieces.length; i++) {
    const piece = anatomy.pieces[i];
    if (!piece || !isFree(piece) || piece.block.type === 'embed') break;
    if (isQuestion(piece, anatomy)) entries.push({ question: piece, answer: [] });
    else if (looksLikeHeading(piece, anatomy.unmarked) || entries.length === 0) break;
    else entries.at(-1)?.answer.push(piece);
  }
  const longest = Math.max(1, ...entries.slice(0, -1).map(({ answer }) => answer.length));
  entries.at(-1)?.answer.splice(longest);
  for (const { question, answer } of entries) {
    if (question) mark(question, 'faq-question');
    for (const piece of answer) mark(piece, 'faq-answer');
  }
  return entries;
}

/** Question and answer in one paragraph: nothing is lost. */
const OPENS_WITH_QUESTION = /^[^.!?\n]{3,200}\?/;

/** Paragraphs right under a FAQ heading whose questions are gone. */
function readLostAnswers(anatomy: Anatomy, from: number): Entry[] {
  const entries: Entry[] = [];
  for (let i = from; i < anatomy.pieces.length; i++) {
    const piece = anatomy.pieces[i];
    if (!piece || !isFree(piece) || piece.block.type !== 'paragraph' || looksLikeHeading(piece, anatomy.unmarked))
      break;
    if (OPENS_WITH_QUESTION.test(piece.block.text)) break;
    entries.push({ question: null, answer: [mark(piece, 'faq-answer')] });
  }
  return entries;
}

function isQuestion(piece: Piece, { unmarked }: Anatomy): boolean {
  if (!piece.label || !/\?["”’»)]?$/.test(piece.label)) return false;
  if (piece.block.type === 'heading') return true;
  return isText(piece.block) && (unmarked || /^\*\*.*\*\*$/.test(piece.block.text));
}

function mark(piece: Piece, role: 'faq-question' | 'faq-answer'): Piece {
  piece.mark.role = role;
  return piece;
}
