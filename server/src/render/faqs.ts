import { FAQ_EMBED } from '../../../shared/blocks';
import type { ArticlePage, Faq } from '../../../shared/contracts/content';
import type { FaqMarkup } from '../site/settings';
import { toHtml } from '../vendor/mdast.mjs';

type Shown = Pick<Faq, 'question' | 'answerHtml'>;

const MARKUP: Readonly<Record<FaqMarkup, (faqs: readonly Shown[]) => string>> = {
  dl: (faqs) =>
    `<dl class="nr-faq">${each(faqs, (question, answer) => `<div><dt>${question}</dt><dd>${answer}</dd></div>`)}</dl>`,
  details: (faqs) =>
    `<div class="nr-faq">${each(faqs, (question, answer) => `<details><summary>${question}</summary>${answer}</details>`)}</div>`,
};

const each = (faqs: readonly Shown[], entry: (question: string, answer: string) => string): string =>
  faqs.map(({ question, answerHtml }) => entry(toHtml([{ type: 'text', value: question }]), answerHtml)).join('');

/** Questions and answers, as the site wants them. */
export const faqsHtml = (faqs: readonly Shown[], markup: FaqMarkup): string => MARKUP[markup](faqs);

/** The page's HTML for what may open nothing: readers of feeds, mail and print show all of a list. */
export function unfoldedHtml({ html, blocks, faqs }: ArticlePage): string {
  const known = new Map(faqs.map((faq) => [faq.documentId, faq]));
  const unfolded = (block: ArticlePage['blocks'][number]): string =>
    block.__component === FAQ_EMBED
      ? faqsHtml(
          (block as { faqs: string[] }).faqs.flatMap((id) => known.get(id) ?? []),
          'dl',
        )
      : block.html;
  return faqs.length === 0 ? html : htmlOf(blocks.map((block) => unfolded(block)));
}

/** HTML of a whole page. */
export const htmlOf = (blocks: readonly string[]): string => blocks.filter((html) => html !== '').join('\n');
