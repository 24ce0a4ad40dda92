/** Calls to action that lead nowhere; which of them ask readers to subscribe. */
import { normalise } from './normalise';
import { type Block, type TextBlock, isText } from './document';
import type { Phrases } from './phrases/phrases';
import { scanInline } from './read/inline';

/** A call to action without a link, in the block's text or beside it. Where a link leads is another rule's affair. */
export const isDeadCall = (block: Block): block is TextBlock =>
  block.role === 'call' && isText(block) && !(block.type === 'call' && block.url) && !holdsLink(block.text);

/** Words in brackets may be a link that another line gives the address of. */
const holdsLink = (text: string): boolean =>
  /\[[^\]\n]{1,80}\]/.test(text) ||
  (/[<:]|www/.test(text) && scanInline(text).links.some(({ kind }) => kind === 'link'));

export const asksToSubscribe = ({ text }: TextBlock, { newsletterCalls }: Phrases): boolean => {
  const words = ` ${normalise(text)} `;
  return newsletterCalls.some((call) => words.includes(` ${call} `));
};
