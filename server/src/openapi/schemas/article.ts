import { z } from '@strapi/utils';
import { ARTICLE_KINDS } from '../../../../shared/contracts/content';
import { PREVIEW_STATUSES } from '../../preview/token';
import { address, author, crumb, documentId, image, instant, link, locale } from './basics';
import { block, otherBlock } from './blocks';
import { correction, factBox, faq, readerQuestion } from './parts';

export const card = z.object({
  documentId,
  locale,
  kind: z.enum(ARTICLE_KINDS),
  slug: z.string(),
  url: address.nullable(),
  title: z.string(),
  standfirst: z.string().nullable(),
  section: link.nullable(),
  authors: z.array(author),
  tags: z.array(link),
  cover: image.nullable(),
  publishedAt: instant.meta({ description: 'First publication.' }),
  updatedAt: instant.meta({ description: 'Last change that a reader can see.' }),
  readingMinutes: z.int(),
});

export const heading = z.object({ id: z.string(), level: z.int(), text: z.string() });
export const alternate = z.object({ locale, slug: z.string(), url: address.nullable() });
export const seo = z.object({
  title: z.string(),
  description: z.string().nullable(),
  canonicalUrl: address.nullable(),
});

/** Any object: what schema.org allows is for schema.org to say. */
const node = z.record(z.string(), z.unknown()) as unknown as z.ZodType<object>;
export const jsonLd = z.object({ '@context': z.literal('https://schema.org'), '@graph': z.array(node) });

export const articlePage = card.extend({
  breadcrumb: z.array(crumb).meta({ description: 'From the front page to the section of the article.' }),
  wordCount: z.int(),
  toc: z.array(heading).meta({ description: 'Headings of the prose, from the second to the fourth level.' }),
  blocks: z.array(z.union([block, otherBlock])),
  html: z.string().meta({ description: 'HTML of the blocks, joined by line breaks.' }),
  markdown: z.string(),
  text: z.string(),
  factBoxes: z.array(factBox),
  faqs: z.array(faq),
  readerQuestions: z.array(readerQuestion),
  acceptsQuestions: z.boolean(),
  corrections: z.array(correction).meta({ description: 'Newest first.' }),
  related: z.array(card),
  alternates: z.array(alternate).meta({ description: 'The article in other languages.' }),
  basedOn: address.nullable().meta({ description: 'Where the article was taken over from.' }),
  seo,
  jsonLd,
  jsonLdHtml: z.string().meta({ description: 'The JSON-LD as a script that can be put into a page.' }),
});

const pageMeta = z.object({ schema: z.int(), revision: z.string() });
export const articlePageResponse = z.object({ data: articlePage, meta: pageMeta });
export const previewPage = articlePage.extend({
  publishedAt: instant.nullable().meta({ description: 'First publication; null before it.' }),
});
export const previewPageResponse = z.object({
  data: previewPage,
  meta: pageMeta.extend({ preview: z.object({ status: z.enum(PREVIEW_STATUSES), expiresAt: instant }) }),
});
/** What `fields` asks for. */
export const articlePartResponse = z.object({ data: articlePage.partial(), meta: pageMeta });
