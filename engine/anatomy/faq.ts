/**
 * FAQ entries: "Q:" and "A:" lines, question and paragraph, answers whose questions are lost. Never invents a question.
 *
 * A page has a FAQ where it says so: by a heading ("FAQ", "Tram fares: FAQ", also the title), or by marks of a dialogue
 * ("Q:" and "A:"). Questions alone, as headings, in bold or numbered, are the structure of an explainer or an interview and
 * stay in the body. A dialogue without a FAQ's heading whose answers speak of "I" is an interview as well.
 * Under a heading, what asks first shows what all questions look like: a heading of that depth, a bold line, a number, a
 * line of its own. Each answer goes on to the next question; the last takes as many blocks as the longest before it, so
 * that a closing paragraph stays in the body.
 */
import type { FaqItem } from '../document';
import { isAsked } from './dialogue';
import { headingKind, partPieces } from './faq-heading';
import { type Entry, type Found, isInterview, readDialogue, readQuestions } from './faq-read';
import { type Anatomy, isFree, looksLikeHeading } from './marks';
import { isMarked, shapeOf, textIn } from './questions';

export { withoutMarker } from './dialogue';

export function findFaqs(anatomy: Anatomy): FaqItem[] {
  if (!partPieces(anatomy)) return [];
  const { pieces, phrases } = anatomy;
  const entries: Entry[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || !(isFree(piece) || piece.mark.role === 'title')) continue;
    const kind = headingKind(piece, anatomy);
    const found = kind
      ? readSection(anatomy, i, kind === 'sure')
      : isMarked(piece, anatomy)
        ? readDialogue(anatomy, i)
        : null;
    if (!found) continue;
    i = Math.max(i, found.end - 1);
    // "Q&A" heads interviews as well; "FAQ" does not.
    if (kind !== 'sure' && (isInterview(found.entries, phrases) || (kind && found.entries.length < 2))) continue;
    if (kind && isFree(piece)) piece.mark.role = 'faq-heading';
    for (const entry of found.entries) take(entry);
    entries.push(...found.entries);
  }
  return entries.map(({ question, answer }) => ({
    question: question?.block.key ?? null,
    answer: answer.map(({ block }) => block.key),
    ...(question && isAsked(textIn(question), phrases) ? { isDialogue: true } : {}),
  }));
}

function take({ question, answer }: Entry): void {
  if (question) question.mark.role = 'faq-question';
  for (const { mark } of answer) mark.role = 'faq-answer';
}

/** What stands under the heading: a dialogue, questions with answers, or answers alone. An introduction is body. */
function readSection(anatomy: Anatomy, heading: number, isSure: boolean): Found {
  const from = firstQuestion(anatomy, heading + 1);
  const first = from === null ? undefined : anatomy.pieces[from];
  if (from !== null && first)
    return isMarked(first, anatomy) ? readDialogue(anatomy, from) : readQuestions(anatomy, from, heading);
  return isSure ? readLostAnswers(anatomy, heading + 1) : { entries: [], end: heading + 1 };
}

/** The first question before the next heading; null where there is none. */
function firstQuestion(anatomy: Anatomy, from: number): number | null {
  for (let i = from; i < anatomy.pieces.length; i++) {
    const piece = anatomy.pieces[i];
    if (piece?.mark.role === 'furniture') continue;
    if (!piece || !isFree(piece)) return null;
    if (shapeOf(piece) || isMarked(piece, anatomy)) return i;
    // A heading over a group of questions.
    const next = anatomy.pieces[i + 1];
    if (looksLikeHeading(piece, anatomy.unmarked) && !(next && isFree(next) && shapeOf(next))) return null;
  }
  return null;
}

/** Paragraphs right under a FAQ heading whose questions are gone. */
function readLostAnswers({ pieces, unmarked }: Anatomy, from: number): Found {
  const entries: Entry[] = [];
  let i = from;
  for (; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || !isFree(piece) || piece.block.type !== 'paragraph' || looksLikeHeading(piece, unmarked)) break;
    entries.push({ question: null, answer: [piece] });
  }
  return { entries, end: i };
}
