/** Runs of questions and answers. */
import { normalise } from '../normalise';
import { isText, textOf } from '../document';
import type { Phrases } from '../phrases/phrases';
import { isAnswered } from './dialogue';
import { type Anatomy, type Piece, isFree, looksLikeHeading } from './marks';
import { isMarked, shapeOf } from './questions';

export interface Entry {
  readonly question: Piece | null;
  readonly answer: Piece[];
}

export interface Found {
  readonly entries: readonly Entry[];
  /** Index of the piece after the last that was read. */
  readonly end: number;
}

/** Pieces after an answer that may still belong to it when another question follows. */
const ANSWER_PIECES = 6;

/** "Q:" and "A:"; what stands without a mark before the next question belongs to the answer above. */
export function readDialogue(anatomy: Anatomy, from: number): Found {
  const { pieces, phrases, unmarked } = anatomy;
  const entries: Entry[] = [];
  let end = from;
  let open = 0;
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece?.mark.role === 'furniture') continue;
    if (!piece || !isFree(piece) || piece.block.type === 'heading' || open > ANSWER_PIECES) break;
    if (isMarked(piece, anatomy)) entries.push({ question: piece, answer: [] });
    else if (isText(piece.block) && isAnswered(piece.block.text, phrases)) entries.at(-1)?.answer.push(piece);
    else {
      open++;
      continue;
    }
    // All between two marks is the answer to the question above.
    const isAsking = entries.at(-1)?.question === piece;
    const above = isAsking ? entries.at(-2) : undefined;
    for (let k = end; above && open > 0 && k < i; k++) {
      const between = pieces[k];
      if (between && isFree(between)) above.answer.push(between);
    }
    open = 0;
    end = i + 1;
  }
  const last = entries.at(-1);
  const below = pieces[end];
  const isUnmarked = entries.every(
    ({ answer }) => !answer.some(({ block }) => isText(block) && isAnswered(block.text, phrases)),
  );
  if (last?.answer.length === 0 && isUnmarked && below && isFree(below) && !looksLikeHeading(below, unmarked)) {
    last.answer.push(below);
    end++;
  }
  return { entries, end };
}

/**
 * Question, answer, question, answer. Every block up to the next question answers; after the last question as many as
 * the longest answer before it has, so that a closing paragraph of the article stays in the body.
 */
export function readQuestions(anatomy: Anatomy, from: number, heading: number): Found {
  const { pieces, unmarked } = anatomy;
  const rank = depthOf(pieces[heading]);
  const first = pieces[from];
  const shape = first && shapeOf(first);
  const entries: Entry[] = [];
  let i = from;
  for (; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece?.mark.role === 'furniture') continue;
    if (!piece || !isFree(piece) || piece.block.type === 'embed') break;
    const own = shapeOf(piece);
    const last = entries.at(-1);
    if (own === 'heading' && depthOf(piece) < depthOf(first)) break;
    if (own && (own !== 'line' || shape === 'line')) entries.push({ question: piece, answer: [] });
    else if (!looksLikeHeading(piece, unmarked)) last?.answer.push(piece);
    else if (unmarked && last?.answer.length === 0 && piece.block.type !== 'heading' && asksNext(anatomy, i))
      last.answer.push(piece);
    // A heading over the next questions.
    else if (unmarked || depthOf(piece) <= rank || !asksNext(anatomy, i)) break;
  }
  const longest = Math.max(1, ...entries.slice(0, -1).map(({ answer }) => answer.length));
  entries.at(-1)?.answer.splice(longest);
  return { entries, end: i };
}

const depthOf = (piece: Piece | undefined): number => (piece?.block.type === 'heading' ? piece.block.depth : 0);

function asksNext(anatomy: Anatomy, index: number): boolean {
  const next = anatomy.pieces[index + 1];
  return next !== undefined && isFree(next) && shapeOf(next) !== null;
}

/** Half of the answers speak of "I". */
export function isInterview(entries: readonly Entry[], { selfWords }: Phrases): boolean {
  const answers = entries.filter(({ answer }) => answer.length > 0);
  const isPersonal = ({ answer }: Entry): boolean =>
    answer.some(({ block }) =>
      normalise(textOf(block).slice(0, 600))
        .split(' ')
        .some((word) => selfWords.includes(word)),
    );
  return answers.length > 0 && answers.filter(isPersonal).length * 2 >= answers.length;
}
