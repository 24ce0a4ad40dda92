import type { Core } from '@strapi/types';
import { type ArticlePage, CONTENT_SCHEMA, type Card } from '../../../shared/contracts/content';
import { ARTICLE_UID } from '../../../shared/uids';
import { around } from '../content/around';
import { digest } from '../content/digest';
import { carriedBy } from '../documents/carrying';
import { type Row, bodyOf, populateOf } from '../documents/rows';
import { type Around, type PageSetting, pageOf } from '../render/page';
import { mediaUrlOf, siteIn } from '../site/site';
import { documentIdsIn, filesIn } from './parts';

/** A page with all that is kept of it. */
export interface Made {
  readonly page: ArticlePage;
  /** Id of the published row it is made from. */
  readonly madeFrom: number;
  readonly revision: string;
  readonly json: string;
  readonly card: Card;
  /** In lower case. */
  readonly search: string;
  /** Sections, authors and tags by which it is listed. */
  readonly keys: readonly string[];
  /** Everything for which it has to be made anew. */
  readonly parts: readonly string[];
}

/** Published rows of an article, in all its languages or in one, with everything that a page shows of them. */
export const publishedArticles = async (strapi: Core.Strapi, where: object): Promise<Row[]> =>
  (await strapi.db.query(ARTICLE_UID).findMany({
    where: { ...where, publishedAt: { $notNull: true } },
    populate: populateOf(strapi, ARTICLE_UID),
  })) as Row[];

/**
 * Makes the page of a published article.
 *
 * @param changedAt - When it was last said to have changed: what was taken off it leaves no other trace.
 */
export async function make(strapi: Core.Strapi, article: Row, changedAt?: string | null): Promise<Made> {
  const beside = { ...(await around(strapi, article)), changedAt };
  const page = pageOf(article, beside, settingOf(strapi));
  const json = JSON.stringify(page);
  const { section, authors, tags } = page;
  return {
    page,
    madeFrom: article.id,
    revision: digest(`${CONTENT_SCHEMA}${json}`),
    json,
    card: cardIn(page),
    search: [page.title, page.standfirst ?? '', page.text].join('\n').toLowerCase(),
    keys: [...(section ? [section] : []), ...authors, ...tags].map(({ documentId }) => documentId),
    parts: partsOf(page, article, beside),
  };
}

/** What a page is made with besides its article. */
export const settingOf = (strapi: Core.Strapi): PageSetting => ({
  siteFor: (locale) => siteIn(strapi, locale),
  mediaUrl: mediaUrlOf(strapi),
  modelOf: (uid) => strapi.getModel(uid as never),
});

const partsOf = (page: ArticlePage, article: Row, { above, related, corrections, links }: Around): string[] => [
  ...new Set([
    ...documentIdsIn(page).filter((documentId) => documentId !== page.documentId),
    ...[...above, ...corrections].map(({ documentId }) => documentId),
    ...filesIn([article.cover, article.body, related]),
    ...links.parts,
    // What was taken off may come back.
    ...bodyOf(article).flatMap(carriedBy),
  ]),
];

const cardIn = (page: ArticlePage): Card => ({
  documentId: page.documentId,
  locale: page.locale,
  kind: page.kind,
  slug: page.slug,
  url: page.url,
  title: page.title,
  standfirst: page.standfirst,
  section: page.section,
  authors: page.authors,
  tags: page.tags,
  cover: page.cover,
  publishedAt: page.publishedAt,
  updatedAt: page.updatedAt,
  readingMinutes: page.readingMinutes,
});
