/** Headings of a FAQ, and what stands under them in one block. */
import { normalise } from '../normalise';
import { isPlainPair, partsOf } from './faq-split';
import { type Anatomy, type Piece, isFree, looksLikeHeading, looksLikeHeadline, openersOf, pieceOf } from './marks';
import { isMarked, shapeOf } from './questions';

/** Longest heading that names a FAQ and its subject, in words. */
const HEADING_WORDS = 12;
/** "Q&A" and the like, which also head interviews. */
const SHORT_PHRASE = 7;

/** `sure`: the heading of a FAQ; `maybe`: it names one among other words, or an interview, so that questions must follow. */
export function headingKind(piece: Piece, { phrases: { faqHeadings }, unmarked }: Anatomy): 'sure' | 'maybe' | null {
  const { label, block, mark } = piece;
  if (!label || block.type === 'list') return null;
  if (!openersOf(faqHeadings).has(piece.opener)) {
    // "Tram fares: FAQ"
    if (!unmarked && block.type !== 'heading') return null;
    if (!lastWordsOf(faqHeadings).has(normalise(label.slice(label.lastIndexOf(' ') + 1)))) return null;
  }
  const { phrase } = piece;
  const isClear = (heading: string): boolean => heading.length > SHORT_PHRASE || heading.startsWith('faq');
  if (faqHeadings.includes(phrase)) return mark.role === 'title' || !isClear(phrase) ? 'maybe' : 'sure';
  if (piece.words > HEADING_WORDS || !looksLikeHeadline(piece, unmarked)) return null;
  const names = (one: string): boolean =>
    phrase.length > one.length && (phrase.startsWith(`${one} `) || phrase.endsWith(` ${one}`));
  return faqHeadings.some((one) => names(one) && isClear(one)) ? 'maybe' : null;
}

const lastWords = new WeakMap<readonly string[], ReadonlySet<string>>();

function lastWordsOf(phrases: readonly string[]): ReadonlySet<string> {
  const known = lastWords.get(phrases);
  if (known) return known;
  const fresh = new Set(phrases.map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));
  lastWords.set(phrases, fresh);
  return fresh;
}

/**
 * Parts blocks that hold question and answer: under a FAQ's heading, and where a dialogue stands on one line.
 *
 * @returns Whether there is any sign of a FAQ at all.
 */
export function partPieces(anatomy: Anatomy): boolean {
  const { pieces, phrases, unmarked } = anatomy;
  let depth: number | null = null;
  /** Whether the section's first question shares a paragraph with its answer; null: none was met. */
  let isPlain: boolean | null = null;
  let parted: Piece[] | null = null;
  let isSeen = false;
  for (const [index, piece] of pieces.entries()) {
    const { block } = piece;
    let parts = null;
    if (isFree(piece) || piece.mark.role === 'title') {
      if (headingKind(piece, anatomy)) {
        isSeen = true;
        depth = block.type === 'heading' ? block.depth : 0;
        isPlain = piece.mark.role === 'title' ? false : null;
      } else if (depth !== null && shapeOf(piece)) isPlain ??= false;
      else if (depth !== null && looksLikeHeading(piece, unmarked)) {
        if (unmarked || (block.type === 'heading' && block.depth <= depth)) depth = null;
      } else if (depth !== null || isMarked(piece, anatomy)) {
        isSeen = true;
        if (depth !== null) isPlain ??= isPlainPair(block) || null;
        parts = partsOf(block, anatomy, depth !== null && isPlain === true);
      }
    }
    if (parts) parted ??= pieces.slice(0, index);
    if (parts) parted?.push(...parts.map((part) => pieceOf(part, phrases)));
    else parted?.push(piece);
  }
  // Not spread: a page may have more blocks than a call takes arguments.
  if (parted) for (const [index, piece] of parted.entries()) pieces[index] = piece;
  return isSeen;
}
