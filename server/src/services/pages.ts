import { createHash } from 'node:crypto';
import type { Core } from '@strapi/types';
import { type ArticlePageResponse, CONTENT_SCHEMA } from '../../../shared/contracts/content';
import { ARTICLE_UID, CORRECTION_UID, READER_QUESTION_UID, SECTION_UID } from '../../../shared/uids';
import { type Row, populateOf } from '../documents/rows';
import { type Around, pageOf } from '../render/page';
import { siteIn } from '../site/site';
import { createMemory } from './memory';

const MOST_CORRECTIONS = 100;
const MOST_LEVELS = 10;
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
      const around = {
        questions: await answeredQuestions(strapi, article),
        corrections: await correctionsOf(strapi, article),
        above: await sectionsAbove(strapi, article),
      };
      const key = digest(JSON.stringify([article, around]));
      return rendered.get(key) ?? remember(key, article, around);
    },
  };

  function remember(key: string, article: Row, around: Around): ArticlePageResponse {
    const data = pageOf(article, around, {
      locale: article.locale,
      site: siteIn(strapi, article.locale),
      mediaUrl: strapi.config.get<string>('server.absoluteUrl', '').replace(/\/$/, ''),
      modelOf: (uid) => strapi.getModel(uid as never),
    });
    const json = JSON.stringify(data);
    const page = { data, meta: { schema: CONTENT_SCHEMA, revision: digest(`${CONTENT_SCHEMA}${json}`) } };
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

const correctionsOf = async (strapi: Core.Strapi, { documentId, locale }: Row): Promise<Row[]> =>
  (await strapi.db.query(CORRECTION_UID).findMany({
    where: { article: { documentId }, locale },
    orderBy: [{ correctedAt: 'desc' }, { documentId: 'asc' }],
    limit: MOST_CORRECTIONS,
  })) as Row[];

/** From the outermost on. Somebody may have put a section under itself: nothing is told twice. */
async function sectionsAbove(strapi: Core.Strapi, { section }: Row): Promise<Row[]> {
  const above: Row[] = [];
  let current = section as Row | null;
  while (current && above.length < MOST_LEVELS) {
    const known = [section as Row, ...above].map(({ id }) => id);
    const found = (await strapi.db
      .query(SECTION_UID)
      .findOne({ where: { id: current.id }, populate: { parent: true } })) as Row | null;
    const parent = (found?.parent ?? null) as Row | null;
    if (!parent || known.includes(parent.id)) break;
    above.unshift(parent);
    current = parent;
  }
  return above;
}

/** The first 16 bytes of SHA-256. */
const digest = (text: string): string =>
  createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url');
