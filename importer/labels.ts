import type { Block, FactBoxKind } from '../engine';
import type { LineLabel } from './result';

/** What a block's lines are, in the vocabulary of the import's accounts. `boxes`: kind of the fact box by its block. */
export function labelOf(block: Block, boxes: ReadonlyMap<string, FactBoxKind>): LineLabel {
  switch (block.role) {
    case 'title':
    case 'byline':
    case 'date':
    case 'standfirst':
    case 'breadcrumb':
    case 'faq-heading':
    case 'faq-question':
    case 'faq-answer':
    case 'reader-question':
    case 'reader-answer':
      return block.role;
    case 'call':
      return 'call-to-action';
    case 'fact-box':
      return `fact-box:${boxes.get(block.key) ?? 'background'}`;
    case 'furniture':
      return furnitureLabel(block);
    case 'second-title':
    case 'body':
      return BODY_LABELS[block.type];
  }
}

/** A heading that promises a list of contents is, to readers, a section with nothing in it. */
const furnitureLabel = ({ furniture = 'empty-section' }: Block): LineLabel =>
  `furniture:${furniture === 'empty-contents' ? 'empty-section' : furniture}`;

const BODY_LABELS: Readonly<Record<Block['type'], LineLabel>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  table: 'table',
  quote: 'quote',
  list: 'list-item',
  verbatim: 'code',
  call: 'call-to-action',
  embed: 'image',
};
