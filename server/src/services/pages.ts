import { createHash } from 'node:crypto';
import type { Core } from '@strapi/types';
import { type ArticlePage, type ArticlePageResponse, CONTENT_SCHEMA } from '../../../shared/contracts/content';
import { ARTICLE_UID, READER_QUESTION_UID } from '../../../shared/uids';
import { type Row, populateOf } from '../documents/rows';
import { pageOf } from '../render/page';

/** Ready-made pages of the published articles. Nothing of Strapi's own output gets in: the shapes are allow lists. */
export const createPagesService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The whole page with everything it shows, or null when no published article has the slug in this locale. */
  async bySlug(slug: string, locale: string): Promise<ArticlePageResponse | null> {
    const article = (await strapi.db.query(ARTICLE_UID).findOne({
      where: { slug, locale, publishedAt: { $notNull: true } },
      populate: populateOf(strapi, ARTICLE_UID),
    })) as Row | null;
    if (!article) return null;

    const data = pageOf(article, await answeredQuestions(strapi, article), {
      mediaUrl: mediaUrl(strapi),
      modelOf: (uid) => strapi.getModel(uid as never),
    });
    return { data, meta: { schema: CONTENT_SCHEMA, revision: revisionOf(data) } };
  },
});

export type PagesService = ReturnType<typeof createPagesService>;

/**
 * Published, answered questions of readers that name the article, wherever they stand. The draft is asked which article it
 * is: a question that was published before its article has an empty link.
 */
async function answeredQuestions(strapi: Core.Strapi, { documentId, locale }: Row): Promise<Row[]> {
  const drafts = (await strapi.db.query(READER_QUESTION_UID).findMany({
    select: ['documentId'],
    where: { article: { documentId }, locale, publishedAt: null },
  })) as Row[];
  if (drafts.length === 0) return [];
  return (await strapi.db.query(READER_QUESTION_UID).findMany({
    where: {
      documentId: { $in: drafts.map((draft) => draft.documentId) },
      locale,
      state: 'answered',
      publishedAt: { $notNull: true },
    },
    orderBy: [{ firstPublishedAt: 'asc' }, { documentId: 'asc' }],
  })) as Row[];
}

/** The first 16 bytes of SHA-256 over the number of the schema and the answer. */
const revisionOf = (data: ArticlePage): string =>
  createHash('sha256')
    .update(JSON.stringify([CONTENT_SCHEMA, data]))
    .digest()
    .subarray(0, 16)
    .toString('base64url');

const mediaUrl = (strapi: Core.Strapi): string =>
  strapi.config.get<string>('server.absoluteUrl', '').replace(/\/$/, '');
