/** What the blocks of a page are, which has a head of its own and mark-up that says something. */
import type { Block, Document } from '../document';
import type { Phrases } from '../phrases/phrases';
import { type Anatomised, anatomise, finish } from '.';
import { partGluedByline } from './glued';
import { readHead } from './head';
import { type Hint, takeHints } from './hints';
import { startAnatomy } from './marks';

export interface PageOptions {
  readonly phrases: Phrases;
  /** The text the blocks stand in. */
  readonly source: string;
  /** A pasted page: headings, title and byline are unmarked lines. */
  readonly unmarked: boolean;
  /** Whether title and byline are to be found in the text. */
  readonly head: boolean;
  /** What the mark-up of the page says, by the offset at which a block begins. */
  readonly hintAt?: ReadonlyMap<number, Hint>;
}

/** The page's mark-up speaks first of all. */
export function anatomisePage(
  blocks: readonly Block[],
  { phrases, source, unmarked, head, hintAt }: PageOptions,
): Anatomised & Pick<Document, 'frame'> {
  const whole = startAnatomy(head ? partGluedByline(blocks, phrases) : blocks, source, phrases, unmarked);
  const hinted = hintAt ? takeHints(whole, hintAt) : null;
  // The site around the article takes no part in what its words are.
  const anatomy = hinted ? { ...whole, pieces: whole.pieces.filter(({ mark }) => mark.role !== 'furniture') } : whole;
  const found = anatomise(anatomy, head ? readHead : undefined);
  if (!hinted) return found;
  return {
    ...found,
    frame: whole.pieces.filter(({ mark, block }) => mark.role === 'furniture' && hintAt?.has(block.start)).map(finish),
    faqs: [...hinted.faqs, ...found.faqs],
    factBoxes: [...hinted.factBoxes, ...found.factBoxes],
    readerQuestions: [...hinted.readerQuestions, ...found.readerQuestions],
  };
}
