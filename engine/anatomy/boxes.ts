/** Fact boxes ("Did you know? …") and reader questions, where their labels say so. */
import { normalise } from '../check';
import { type FactBoxItem, type FactBoxKind, type ReaderQuestionItem, isText } from '../document';
import { type Anatomy, type Piece, isContent, isFree, withoutEmphasis } from './marks';
import type { Phrases } from '../phrases/phrases';

/** Longest label of a box or a reader question, in UTF-16 units with its marks. */
const LABEL_LENGTH = 40;

export function findFactBoxes(anatomy: Anatomy): FactBoxItem[] {
  const boxes: FactBoxItem[] = [];
  const { pieces, phrases, unmarked } = anatomy;
  for (const [index, piece] of pieces.entries()) {
    if (!piece.opensWithLabel || !isFree(piece) || !isText(piece.block) || piece.block.type === 'verbatim') continue;
    const found = boxLabel(piece.block.text, phrases);
    if (!found) continue;
    const next = pieces[index + 1];
    const alone = found.label >= piece.block.text.trimEnd().length;
    if (alone && !(next && isFree(next) && isContent(next, unmarked) && isText(next.block))) continue;
    const blocks = alone && next ? [piece, next] : [piece];
    for (const { mark } of blocks) mark.role = 'fact-box';
    boxes.push({ kind: found.kind, blocks: blocks.map(({ block }) => block.key), label: found.label });
  }
  return boxes;
}

/**
 * The label at the head of a box's text: known words, maybe emphasised, then `?`, `:` or a dash. "Did you know that …" is
 * a lead, not a label.
 */
export function boxLabel(text: string, { factBoxes }: Phrases): { kind: FactBoxKind; label: number } | null {
  const match = /^(?:\*\*|__|>\s?)*([^?:–—*_\n]{2,30}?)(?:\*\*|__)?(?:\?|:|\s[–—])(?:\*\*|__)?(?:[ \t]+|\n|$)/u.exec(
    text.slice(0, LABEL_LENGTH + 2),
  );
  const words = normalise(match?.[1] ?? '');
  // The words are the page's own: "Constructor:" must not find what every object has.
  const kind = Object.hasOwn(factBoxes, words) ? factBoxes[words] : undefined;
  return match && kind ? { kind, label: match[0].length } : null;
}

export function findReaderQuestions(anatomy: Anatomy): ReaderQuestionItem[] {
  const questions: ReaderQuestionItem[] = [];
  const { pieces, phrases, unmarked } = anatomy;
  for (const [index, piece] of pieces.entries()) {
    if (!piece.opensWithLabel || !isFree(piece) || !isText(piece.block)) continue;
    const text = withoutLabel(piece.block.text, phrases);
    if (text === null) continue;
    piece.mark.role = 'reader-question';
    const answer = answerAfter(pieces, index, unmarked);
    for (const { mark } of answer) mark.role = 'reader-answer';
    questions.push({
      question: piece.block.key,
      answer: answer.map(({ block }) => block.key),
      ...splitAttribution(text),
    });
  }
  return questions;
}

function withoutLabel(text: string, { readerQuestionLabels }: Phrases): string | null {
  const match = /^(?:\*\*|__)?([^:*_\n]{3,40}?)(?:\*\*|__)?:(?:\*\*|__)?[ \t]*(?=\S)/u.exec(text.slice(0, 60));
  return match?.[1] && readerQuestionLabels.includes(normalise(match[1])) ? text.slice(match[0].length) : null;
}

/** A line that begins with "A:" answers the question above it; without one, nothing is invented. */
function answerAfter(pieces: readonly Piece[], question: number, unmarked: boolean): Piece[] {
  const next = pieces[question + 1];
  if (!next || !isFree(next) || !isText(next.block) || !isContent(next, unmarked)) return [];
  return LABELLED_ANSWER.test(next.block.text) ? [next] : [];
}

/** "A. Holm" is a name. */
const LABELLED_ANSWER = /^(?:\*\*)?A(?:nswer)?:(?:\*\*)?[ \t]+/;

export const ANSWER = /^(?:\*\*)?A(?:nswer)?[:.](?:\*\*)?[ \t]+/;

/** `“Will it?” – *Sarah J., London*` → question, name and place. */
export function splitAttribution(text: string): Pick<ReaderQuestionItem, 'text' | 'askedBy' | 'place'> {
  const match = /^(.*["”»“])\s*(?:[–—-]|\()\s*([^"”»“]{2,80}?)\)?$/su.exec(text.trim());
  const name = withoutEmphasis(match?.[2] ?? '').trim();
  if (!match?.[1] || !name) return { text: unquote(text), askedBy: null, place: null };
  const comma = name.indexOf(',');
  return {
    text: unquote(match[1]),
    askedBy: comma < 0 ? name : name.slice(0, comma).trim(),
    place: comma < 0 ? null : name.slice(comma + 1).trim() || null,
  };
}

const unquote = (text: string): string =>
  text
    .trim()
    .replace(/^["“«„](.*)["”»“]$/su, '$1')
    .trim();
