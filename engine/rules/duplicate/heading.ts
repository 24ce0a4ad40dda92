import type { HeadingBlock } from '../../document';
import { normalise } from '../../normalise';
import { defineRule } from '../../rule';
import { copiedBlocksIn } from './copies';

/** Shorter ones, such as "Background", may stand in each part of a text. */
const FEWEST_WORDS = 3;

export const heading = defineRule({
  id: 'duplicate/heading',
  severity: 'info',
  summary: 'Headings of one part of the text differ.',
  why: 'Readers cannot tell the parts apart, nor link to the second.',
  messages: { twice: 'The heading {text} stands in this part already' },
  check(document, report) {
    const copied = copiedBlocksIn(document);
    /** Headings that the next one stands under, and below each the words of those that stand in its part. */
    const path: Part[] = [part(0)];
    for (const block of document.blocks) {
      if (block.type !== 'heading' || block.role !== 'body') continue;
      while (path.length > 1 && (path.at(-1)?.depth ?? 0) >= block.depth) path.pop();
      // The first is never taken off.
      const above = path.at(-1) as Part;
      const words = normalise(block.text);
      const isTelling = words.split(' ').length >= FEWEST_WORDS || above.last === words;
      if (words && above.words.has(words) && isTelling && !copied.has(block)) report(block, 'twice', textIn(block));
      above.words.add(words);
      above.last = words;
      path.push(part(block.depth));
    }
  },
});

interface Part {
  readonly depth: number;
  readonly words: Set<string>;
  last: string;
}

const part = (depth: number): Part => ({ depth, words: new Set<string>(), last: '' });

const textIn = ({ text }: HeadingBlock): { text: string } => ({ text });
