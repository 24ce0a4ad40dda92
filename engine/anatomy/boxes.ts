/**
 * Fact boxes, where their labels say so: "Did you know? …", "**Pro tip:** …", a label or a heading of its own over the box's
 * text. "Did you know that …" is a lead, and "Background" without a mark behind it a section.
 */
import { normalise } from '../normalise';
import { type FactBoxItem, type FactBoxKind, isText } from '../document';
import { type Anatomy, type Piece, isContent, isFree, looksLikeHeading } from './marks';
import type { Phrases } from '../phrases/phrases';

/** Longest label of a box, in UTF-16 units with its marks. */
const LABEL_LENGTH = 40;
/** Blocks under a box's heading; where the next heading is further away, the article goes on below the first of them. */
const BOX_BLOCKS = 5;

export function findFactBoxes(anatomy: Anatomy): FactBoxItem[] {
  const boxes: FactBoxItem[] = [];
  const { pieces, phrases } = anatomy;
  for (const [index, piece] of pieces.entries()) {
    if (!piece.opensWithLabel || !isFree(piece) || !isText(piece.block) || piece.block.type === 'verbatim') continue;
    const found = boxLabel(piece.block.text, phrases);
    if (!found) continue;
    const alone = found.label >= piece.block.text.trimEnd().length;
    // "## Background: how it came about" is a section of the article.
    if (!alone && piece.block.type === 'heading') continue;
    const below = alone ? blocksUnder(anatomy, index) : [];
    if (alone && below.length === 0) continue;
    const blocks = [piece, ...below];
    for (const { mark } of blocks) mark.role = 'fact-box';
    boxes.push({ kind: found.kind, blocks: blocks.map(({ block }) => block.key), label: found.label });
  }
  return boxes;
}

/** The first block under a label, and a list right under that; all of them where a heading closes the box soon. */
function blocksUnder({ pieces, phrases, unmarked }: Anatomy, index: number): Piece[] {
  const own: Piece[] = [];
  let isClosed = false;
  for (let i = index + 1; i <= index + BOX_BLOCKS + 1 && !isClosed; i++) {
    const piece = pieces[i];
    if (!piece || !isFree(piece) || !isContent(piece, unmarked)) {
      isClosed = piece !== undefined && isFree(piece) && looksLikeHeading(piece, unmarked);
      break;
    }
    if (isText(piece.block) && boxLabel(piece.block.text, phrases)) break;
    if (piece.block.type !== 'embed') own.push(piece);
  }
  const heading = pieces[index];
  // Only marked headings show where a box ends.
  if (isClosed && own.length <= BOX_BLOCKS && heading?.block.type === 'heading') return own;
  const [first, second] = own;
  if (!first || first.block.type === 'table') return [];
  const isList = second?.block.type === 'list' && isText(first.block) && first.block.text.trimEnd().endsWith(':');
  return isList ? [first, second] : [first];
}

/**
 * Title and text of a box apart: emphasis that reaches from the label on into the text goes on there.
 *
 * @param label - Its length, with its marks.
 */
export function splitLabel(text: string, label: number): { readonly title: string; readonly body: string } {
  const [head, body] = [text.slice(0, label), text.slice(label).trim()];
  const title = head
    .replace(/[*_>]/g, '')
    .replace(/[:–—\s]+$/, '')
    .trim();
  const mark = /^(?:\*\*|__)/.exec(head)?.[0] ?? '';
  const isOpen = mark !== '' && !head.includes(mark, mark.length) && body.split(mark).length % 2 === 0;
  return { title, body: isOpen ? mark + body : body };
}

/**
 * The label at the head of a box's text: known words, maybe emphasised, then `?`, `:` or a dash. "Did you know that …" is
 * a lead, not a label.
 */
export function boxLabel(text: string, { factBoxes }: Phrases): { kind: FactBoxKind; label: number } | null {
  const match = /^(?:\*\*|__|>\s?)*([^?:–—*_\n]{2,30}?)(?:\*\*|__)?(?:\?|:|\s[–—])(?:\*\*|__)?(?:\s+|$)/u.exec(
    text.slice(0, LABEL_LENGTH + 2),
  );
  const words = normalise(match?.[1] ?? '');
  // The words are the page's own: "Constructor:" must not find what every object has.
  const kind = Object.hasOwn(factBoxes, words) ? factBoxes[words] : undefined;
  return match && kind ? { kind, label: match[0].length } : null;
}
