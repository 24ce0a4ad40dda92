import type { Core } from '@strapi/types';
import { ARTICLE_UID, READER_QUESTION_UID } from '../../../shared/uids';
import type { Row } from '../documents/rows';
import { correctionsOf } from './corrections';
import { linksOf } from './links';
import { relatedTo } from './related';
import type { Around } from '../render/page';
import { lineTo, sectionsIn } from './sections';

/** What the page of an article shows besides its own row. */
export async function around(strapi: Core.Strapi, article: Row): Promise<Around> {
  const questions = await answeredQuestions(strapi, article);
  return {
    questions,
    corrections: await correctionsOf(strapi, article),
    above: await sectionsAbove(strapi, article),
    related: await relatedTo(strapi, article),
    alternates: await otherLanguages(strapi, article),
    links: await linksOf(strapi, article, questions),
  };
}

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

/** From the outermost on. */
async function sectionsAbove(strapi: Core.Strapi, { section, locale }: Row): Promise<Row[]> {
  if (!section) return [];
  return lineTo(await sectionsIn(strapi, locale), (section as Row).documentId).slice(0, -1);
}

const otherLanguages = async (strapi: Core.Strapi, { documentId, locale }: Row): Promise<Row[]> =>
  (await strapi.db.query(ARTICLE_UID).findMany({
    select: ['documentId', 'locale', 'slug'],
    where: { documentId, locale: { $ne: locale }, publishedAt: { $notNull: true } },
    populate: { section: true },
    orderBy: { locale: 'asc' },
  })) as Row[];
