/** Calls to action: "Read our in-depth analysis …". Whether they lead anywhere is a rule's affair. */
import { type Anatomy, type Piece, isFree, openersOf, startsWith } from './marks';

/** A call is at most two short sentences. */
const CALL_WORDS = 35;

export function findCalls(anatomy: Anatomy): void {
  for (const piece of anatomy.pieces) if (isFree(piece) && isCall(piece, anatomy)) piece.mark.role = 'call';
}

function isCall(piece: Piece, { phrases, unmarked }: Anatomy): boolean {
  const { block, label } = piece;
  if (block.type === 'call') return true;
  if (!label || block.type !== 'paragraph' || !openersOf(phrases.calls).has(piece.opener)) return false;
  const { phrase, words } = piece;
  if (words > CALL_WORDS || words < 4) return false;
  if (unmarked && !/[.!…]["”’)]?$|\bnow$/i.test(label)) return false;
  return (
    startsWith(piece, phrases.calls) &&
    (phrases.callWords.some((word) => ` ${phrase} `.includes(` ${word} `)) || /\]\(/.test(block.text))
  );
}
