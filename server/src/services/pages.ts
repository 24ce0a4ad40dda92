import { createHash } from 'node:crypto';
import type { Core } from '@strapi/types';
import { type ArticlePageResponse, CONTENT_SCHEMA } from '../../../shared/contracts/content';
import { ARTICLE_UID, READER_QUESTION_UID } from '../../../shared/uids';
import { type Row, populateOf } from '../documents/rows';
import { pageOf } from '../render/page';
import { createMemory } from './memory';

const MEMORY_BYTES = 32 * 1024 * 1024;

/** Ready-made pages of the published articles. Nothing of Strapi's own output gets in: the shapes are allow lists. */
export const createPagesService = ({ strapi }: { strapi: Core.Strapi }) => {
  const rendered = createMemory<ArticlePageResponse>(MEMORY_BYTES);

  return {
    /** The whole page with everything it shows, or null when no published article has the slug in this locale. */
    async bySlug(slug: string, locale: string): Promise<ArticlePageResponse | null> {
      const article = (await strapi.db.query(ARTICLE_UID).findOne({
        where: { slug, locale, publishedAt: { $notNull: true } },
        populate: populateOf(strapi, ARTICLE_UID),
      })) as Row | null;
      if (!article) return null;

      // Named by all that it is made from, so nobody has to tell the memory what has changed.
      const questions = await answeredQuestions(strapi, article);
      const key = digest(JSON.stringify([article, questions]));
      return rendered.get(key) ?? remember(key, article, questions);
    },
  };

  function remember(key: string, article: Row, questions: readonly Row[]): ArticlePageResponse {
    const data = pageOf(article, questions, {
      mediaUrl: strapi.config.get<string>('server.absoluteUrl', '').replace(/\/$/, ''),
      modelOf: (uid) => strapi.getModel(uid as never),
    });
    const json = JSON.stringify([CONTENT_SCHEMA, data]);
    const page = { data, meta: { schema: CONTENT_SCHEMA, revision: digest(json) } };
    rendered.set(key, page, json.length * 2);
    return page;
  }
};

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

/** The first 16 bytes of SHA-256. */
const digest = (text: string): string =>
  createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url');
