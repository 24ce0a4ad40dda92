/** What the blocks of a text are: headings, FAQ entries, fact boxes, furniture; of a page also what its head holds. */
import type { Block, Document, Metadata } from '../document';
import { findFactBoxes } from './boxes';
import { findCalls } from './calls';
import { findFaqs } from './faq';
import { findFurniture } from './furniture';
import { type Anatomy, type Piece, SHORT_WORDS, isContent, isFree, looksLikeHeading } from './marks';
import { findReaderQuestions } from './reader-questions';

export type Anatomised = Pick<Document, 'blocks' | 'faqs' | 'factBoxes' | 'readerQuestions'> & {
  readonly metadata: Metadata;
};

/**
 * The order matters: what is claimed first is not claimed again.
 *
 * @param readHead - Of a text with a head of its own; an entry's title and authors are fields.
 */
export function anatomise(anatomy: Anatomy, readHead?: (anatomy: Anatomy) => Metadata): Anatomised {
  const factBoxes = findFactBoxes(anatomy);
  const readerQuestions = findReaderQuestions(anatomy);
  findCalls(anatomy);
  findFurniture(anatomy);
  const metadata = readHead?.(anatomy) ?? {};
  const faqs = findFaqs(anatomy);
  markHeadings(anatomy);
  return { blocks: anatomy.pieces.map(finish), faqs, factBoxes, readerQuestions, metadata };
}

/** So many short lines in a row are a list that lost its marks: tour dates, results, ingredients. */
const LIST_LINES = 3;

function markHeadings({ pieces, unmarked }: Anatomy): void {
  if (!unmarked) return;
  const last = pieces.findLast(({ mark }) => mark.role !== 'furniture');
  let run: Piece[] = [];
  for (const piece of pieces) {
    if (piece.mark.role === 'second-title' || piece.mark.role === 'faq-heading') piece.mark.heading = true;
    // A short line with nothing to head is a credit or a signature.
    const isHeading = piece !== last && isFree(piece) && looksLikeHeading(piece, unmarked);
    if (isHeading) piece.mark.heading = true;
    if (isHeading && piece.block.type === 'paragraph') run.push(piece);
    else {
      endRun(run, piece);
      run = [];
    }
  }
}

/** The first line of a list may be its heading, the last line before a paragraph that of the next part. */
function endRun(run: readonly Piece[], next: Piece): void {
  if (run.length < LIST_LINES) return;
  const isHeaded = isContent(next, true) && next.words > SHORT_WORDS;
  for (const { mark } of run.slice(1, isHeaded ? -1 : undefined)) mark.heading = false;
}

/** Depth of an unmarked heading: under the page's title. */
const UNMARKED_DEPTH = 2;

export function finish({ block, mark }: Piece): Block {
  if (mark.role === block.role && !mark.heading) return block;
  const marked = { ...block, role: mark.role, ...(mark.furniture ? { furniture: mark.furniture } : {}) };
  return mark.heading && marked.type === 'paragraph' ? { ...marked, type: 'heading', depth: UNMARKED_DEPTH } : marked;
}
