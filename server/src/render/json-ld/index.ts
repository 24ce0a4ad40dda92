import type { ArticlePage, JsonLd } from '../../../../shared/contracts/content';
import type { RenderContext } from '../context';
import { breadcrumbOf } from './breadcrumb';
import { faqPageOf } from './faq-page';
import { newsArticleOf } from './news-article';

/** A page before search engines are told about it. */
export type Told = Omit<ArticlePage, 'jsonLd' | 'jsonLdHtml'>;

/**
 * What the page says, for machines. Nothing in it that readers don't see.
 *
 * @param quotable - Questions whose readers agreed to be named.
 */
export function jsonLdOf(page: Told, quotable: ReadonlySet<string>, context: RenderContext): JsonLd {
  const nodes = [newsArticleOf(page, quotable, context), breadcrumbOf(page), faqPageOf(page, context)];
  return { '@context': 'https://schema.org', '@graph': nodes.filter((node) => node !== null) };
}

/** To be put into a page as it is: no text in it can end the script. */
export const jsonLdHtmlOf = (jsonLd: JsonLd): string =>
  `<script type="application/ld+json">${JSON.stringify(jsonLd).replace(/</g, '\\u003c')}</script>`;
