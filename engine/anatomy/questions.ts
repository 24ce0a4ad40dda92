/** What a question looks like. */
import { textOf } from '../document';
import { isAsked } from './dialogue';
import type { Anatomy, Piece } from './marks';

/** Heading, bold line, numbered line, line of its own: the shapes a page gives its questions. */
export type Shape = 'heading' | 'bold' | 'number' | 'line';

/** The text of a block, or of a list's first item. */
export const textIn = ({ block }: Piece): string =>
  block.type === 'list' ? (block.items[0]?.text ?? '') : textOf(block);

const ENDS_IN_QUESTION = /[?？؟]["”’»)]?$/;
const WHOLLY_BOLD = /^(?:\*\*[^*]+\*\*|__[^_]+__)$/;

/** The shape of a block that asks and does nothing else; null: it is none. */
export function shapeOf({ block, label }: Piece): Shape | null {
  if (!label || !ENDS_IN_QUESTION.test(label)) return null;
  if (block.type === 'heading') return 'heading';
  if (block.type === 'list') return 'number';
  if (block.type !== 'paragraph') return null;
  return WHOLLY_BOLD.test(block.text) ? 'bold' : 'line';
}

/** "Q: …" */
export const isMarked = (piece: Piece, { phrases }: Anatomy): boolean =>
  (piece.opensWithLabel || (piece.block.type === 'list' && piece.label !== '')) && isAsked(textIn(piece), phrases);
