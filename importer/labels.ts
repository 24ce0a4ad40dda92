import type { Block, FactBoxKind, FurnitureKind } from '../engine';
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
      // No block has this role that is not in a box.
      return `fact-box:${boxes.get(block.key) as FactBoxKind}`;
    case 'furniture':
      return furnitureLabel(block);
    case 'second-title':
    case 'body':
      return BODY_LABELS[block.type];
  }
}

/** A heading that promises a list of contents is, to readers, a section with nothing in it. */
const furnitureLabel = ({ furniture }: Block): LineLabel =>
  `furniture:${furniture === 'empty-contents' ? 'empty-section' : (furniture as FurnitureKind)}`;

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
