/** What the blocks of a text are: title, byline, headings, FAQ entries, fact boxes, furniture. */
import type { Block, Document, Metadata } from '../document';
import type { Phrases } from '../phrases/phrases';
import { findFactBoxes } from './boxes';
import { findCalls } from './calls';
import { findFaqs } from './faq';
import { findFurniture } from './furniture';
import { partGluedByline } from './glued';
import { readHead } from './head';
import { type Hint, takeHints } from './hints';
import { type Anatomy, type Piece, SHORT_WORDS, isContent, isFree, looksLikeHeading, startAnatomy } from './marks';
import { findReaderQuestions } from './reader-questions';

export interface AnatomyOptions {
  readonly phrases: Phrases;
  /** The text the blocks stand in; null when they stand in several fields. */
  readonly source: string | null;
  /** A pasted page: headings, title and byline are unmarked lines. */
  readonly unmarked: boolean;
  /** Whether the text has a head of its own; an entry's title and authors are fields. */
  readonly head: boolean;
  /** What the mark-up of a page says, by the offset at which a block begins. */
  readonly hintAt?: ReadonlyMap<number, Hint>;
}

export type Anatomised = Pick<Document, 'blocks' | 'frame' | 'faqs' | 'factBoxes' | 'readerQuestions'> & {
  readonly metadata: Metadata;
};

/** The order matters: what is claimed first is not claimed again, and the page's mark-up speaks first of all. */
export function anatomise(blocks: readonly Block[], options: AnatomyOptions): Anatomised {
  const { phrases, source, unmarked, head, hintAt } = options;
  const whole = startAnatomy(head ? partGluedByline(blocks, phrases) : blocks, source, phrases, unmarked);
  const hinted = hintAt ? takeHints(whole, hintAt) : null;
  // The site around the article takes no part in what its words are.
  const anatomy = hinted ? { ...whole, pieces: whole.pieces.filter(({ mark }) => mark.role !== 'furniture') } : whole;
  const factBoxes = findFactBoxes(anatomy);
  const readerQuestions = findReaderQuestions(anatomy);
  findCalls(anatomy);
  findFurniture(anatomy);
  const metadata = head ? readHead(anatomy) : {};
  const faqs = findFaqs(anatomy);
  markHeadings(anatomy);
  const found = { blocks: anatomy.pieces.map(finish), faqs, factBoxes, readerQuestions, metadata };
  if (!hinted) return found;
  return {
    ...found,
    frame: whole.pieces.filter(({ mark, block }) => mark.role === 'furniture' && hintAt?.has(block.start)).map(finish),
    faqs: [...hinted.faqs, ...faqs],
    factBoxes: [...hinted.factBoxes, ...factBoxes],
    readerQuestions: [...hinted.readerQuestions, ...readerQuestions],
  };
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
  for (const { mark } of run.slice(1, isHeaded ? -1 : undefined)) delete mark.heading;
}

/** Depth of an unmarked heading: under the page's title. */
const UNMARKED_DEPTH = 2;

function finish({ block, mark }: Piece): Block {
  if (mark.role === block.role && !mark.heading) return block;
  const marked = { ...block, role: mark.role, ...(mark.furniture ? { furniture: mark.furniture } : {}) };
  return mark.heading && marked.type === 'paragraph' ? { ...marked, type: 'heading', depth: UNMARKED_DEPTH } : marked;
}
