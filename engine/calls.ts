/** Calls to action that lead nowhere; which of them ask readers to subscribe. */
import { normalise } from './check';
import { type Block, type TextBlock, isText } from './document';
import type { Phrases } from './phrases/phrases';

/** An address, or words in brackets that a reference may resolve. */
const LINK = /\]\([^)\s]|\[[^\]\n]{1,80}\]|https?:\/\/|<a\s/i;

/** A call to action without an address, in the block's text or beside it. */
export const isDeadCall = (block: Block): block is TextBlock =>
  block.role === 'call' && isText(block) && !LINK.test(block.text) && !(block.type === 'call' && block.url);

export const asksToSubscribe = ({ text }: TextBlock, { newsletterCalls }: Phrases): boolean => {
  const words = ` ${normalise(text)} `;
  return newsletterCalls.some((call) => words.includes(` ${call} `));
};
