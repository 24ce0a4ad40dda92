/** Calls to action: "Read our in-depth analysis …". Whether they lead anywhere is a rule's affair. */
import { isText } from '../document';
import { type Anatomy, type Piece, isFree } from './marks';

/** A call is at most two short sentences. */
const CALL_WORDS = 35;

export function findCalls(anatomy: Anatomy): void {
  for (const piece of anatomy.pieces) if (isFree(piece) && isCall(piece, anatomy)) piece.mark.role = 'call';
}

function isCall(piece: Piece, { phrases, unmarked }: Anatomy): boolean {
  const { block, label, phrase, words } = piece;
  if (block.type === 'call') return true;
  if (!label || block.type !== 'paragraph' || words > CALL_WORDS || words < 4 || !isText(block)) return false;
  if (unmarked && !/[.!…]["”’)]?$|\bnow$/i.test(label)) return false;
  const opens = phrases.calls.some((call) => phrase.startsWith(`${call} `));
  return opens && (phrases.callWords.some((word) => ` ${phrase} `.includes(` ${word} `)) || /\]\(/.test(block.text));
}
