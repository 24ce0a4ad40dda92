/**
 * Readers' questions. One is known by its label ("Reader question:"), by the heading it stands under ("Reader questions"),
 * or by its signature with a marked answer below; a signed quotation in an article is none of them. The answer is what is
 * marked as such; under a heading, and before another question, all up to the next question or heading. Questions that
 * stand together over one answer share it.
 */
import { normalise } from '../normalise';
import { type ReaderQuestionItem, isText } from '../document';
import { type Asked, askedInWords, isQuestion, signatureOf, splitAttribution } from './attribution';
import { dialogueMarks, withoutMarker } from './dialogue';
import { type Anatomy, type Piece, isContent, isFree, looksLikeHeading, openerOf, openersOf } from './marks';

const QUESTION_MARKS = ['?', '？', '؟'];

interface Found {
  readonly pieces: readonly Piece[];
  readonly asked: Asked;
}

export function findReaderQuestions(anatomy: Anatomy): ReaderQuestionItem[] {
  const { pieces, phrases, unmarked } = anatomy;
  const questions: { item: ReaderQuestionItem; answer: Piece[] }[] = [];
  const openers = openersOf(phrases.readerQuestionLabels);
  let isUnder = false;
  let waiting: (typeof questions)[number][] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || !isFree(piece)) {
      waiting = [];
      continue;
    }
    if (
      openers.has(piece.opener) &&
      phrases.readerQuestionLabels.includes(piece.phrase) &&
      looksLikeLabel(piece, anatomy)
    ) {
      isUnder = true;
      waiting = [];
      continue;
    }
    const found = isUnder || piece.opensWithLabel || mayBeSigned(piece) ? questionAt(anatomy, i, isUnder) : null;
    if (found) {
      const [first, ...rest] = found.pieces;
      for (const { mark } of found.pieces) mark.role = 'reader-question';
      const answer: Piece[] = [];
      if (waiting.some((one) => one.answer.length > 0)) waiting = [];
      const more = rest.map(({ block }) => block.key);
      const item = { question: first?.block.key ?? null, answer: [], ...(more.length ? { more } : {}), ...found.asked };
      waiting = [...waiting, { item, answer }];
      questions.push(...waiting.slice(-1));
      i += rest.length;
    } else if (waiting.length > 0 && answers(anatomy, i, isUnder, (waiting.at(-1)?.answer.length ?? 0) > 0)) {
      piece.mark.role = 'reader-answer';
      for (const { answer } of waiting) answer.push(piece);
    } else {
      waiting = [];
      if (isUnder && looksLikeHeading(piece, unmarked)) isUnder = false;
    }
  }
  return questions.map(({ item, answer }) => ({ ...item, answer: answer.map(({ block }) => block.key) }));
}

/** A heading, or a label with a colon on a line of its own. */
const looksLikeLabel = (piece: Piece, { unmarked }: Anatomy): boolean =>
  looksLikeHeading(piece, unmarked) ||
  /:[*_]*$/.test(piece.label) ||
  (isText(piece.block) && /^(?:\*\*|__)/.test(piece.block.text));

/** A dash, a bracket or a line break near the end. */
const mayBeSigned = ({ block }: Piece): boolean => {
  if (block.type !== 'paragraph' && block.type !== 'quote') return false;
  const tail = block.text.slice(-100);
  return tail.includes('?') && /[–—(\n]| - |\? ?[”"»]?,? \p{Ll}/u.test(tail);
};

function questionAt(anatomy: Anatomy, index: number, isUnder: boolean): Found | null {
  const { pieces, phrases } = anatomy;
  const piece = pieces[index];
  if (!piece || !isText(piece.block) || piece.block.type === 'verbatim') return null;
  const text = piece.block.type === 'quote' ? piece.block.text.replace(/^ {0,3}> ?/gm, '') : piece.block.text;
  const withBelow = (asked: Asked): Found => {
    const next = asked.askedBy === null ? pieces[index + 1] : undefined;
    const below = next && isFree(next) && next.label ? signatureLine(next.label, anatomy) : null;
    return next && below ? { pieces: [piece, next], asked: { ...asked, ...below } } : { pieces: [piece], asked };
  };
  const labelled = piece.opensWithLabel ? withoutLabel(text, anatomy) : null;
  if (labelled !== null) return withBelow(splitAttribution(labelled, phrases));
  // Few texts are answered as such, and that is told sooner than who asks.
  if (!isUnder && !(isAnswered(anatomy, index) && QUESTION_MARKS.some((mark) => text.includes(mark)))) return null;
  const bare = withoutMarker(text, phrases);
  const asked = askedInWords(bare, phrases) ?? splitAttribution(bare, phrases);
  if (isUnder && (isQuestion(asked.text) || asked.askedBy !== null))
    return asked.text.includes('?') ? withBelow(asked) : null;
  if (!isQuestion(asked.text)) return null;
  const found = withBelow(asked);
  // A quotation in an article is signed, too: only a marked answer tells that it was asked of the newsroom.
  const after = pieces[index + found.pieces.length];
  const isSigned = found.asked.askedBy !== null;
  return isSigned && after && isFree(after) && isSureAnswer(after, anatomy) ? found : null;
}

/** "– Sarah J., London" on a line of its own. */
function signatureLine(label: string, { phrases }: Anatomy): Omit<Asked, 'text'> | null {
  return /^[–—(-]/.test(label) || phrases.askVerbs.some((verb) => label.toLowerCase().startsWith(`${verb} `))
    ? signatureOf(label, phrases)
    : null;
}

function withoutLabel(text: string, { phrases: { readerQuestionLabels } }: Anatomy): string | null {
  if (!openersOf(readerQuestionLabels).has(openerOf(text))) return null;
  const match = /^(?:\*\*|__)?([^:*_\n]{3,40}?)(?:\*\*|__)?:(?:\*\*|__)?[ \t]*(?=\S)/u.exec(text.slice(0, 60));
  return match?.[1] && readerQuestionLabels.includes(normalise(match[1])) ? text.slice(match[0].length) : null;
}

/** Whether a marked answer stands below, or below a signature. */
const isAnswered = (anatomy: Anatomy, index: number): boolean =>
  anatomy.pieces.slice(index + 1, index + 3).some((piece) => isSureAnswer(piece, anatomy));

const isSureAnswer = ({ block }: Piece, { phrases }: Anatomy): boolean =>
  isText(block) && (dialogueMarks(phrases)?.sureAnswer.test(block.text) ?? false);

/** Whether the piece answers what is asked above. @param isOpen - A part of the answer stands above already. */
function answers(anatomy: Anatomy, index: number, isUnder: boolean, isOpen: boolean): boolean {
  const { pieces, unmarked } = anatomy;
  const piece = pieces[index];
  if (!piece || !isContent(piece, unmarked)) return false;
  if (!isOpen && isSureAnswer(piece, anatomy)) return true;
  if (isUnder) return true;
  // It goes on where another question follows soon.
  if (!isOpen) return false;
  for (let i = index + 1; i < Math.min(pieces.length, index + 6); i++) {
    const next = pieces[i];
    if (!next || !isFree(next)) return false;
    if (next.opensWithLabel && questionAt(anatomy, i, false)) return true;
    if (looksLikeHeading(next, unmarked)) return false;
  }
  return false;
}
