/** The drafts of FAQ entries in one language, as far as they are compared with one another. */
import type { Core } from '@strapi/types';
import type { LinkedFaq } from '../../../shared/same-questions';
import { FAQ_UID } from '../../../shared/uids';
import { articlesCarrying } from '../documents/carrying';

export interface KnownFaq extends LinkedFaq {
  readonly locale: string;
  readonly question: string | null;
  readonly answer: string | null;
}

/** The newest of more. */
const MOST_COMPARED = 2000;

/** @param where - Which of them; all when left out. */
export const knownFaqs = async (strapi: Core.Strapi, locale: string, where: object = {}): Promise<KnownFaq[]> =>
  (await strapi.db.query(FAQ_UID).findMany({
    select: ['id', 'documentId', 'locale', 'question', 'answer'],
    where: { $and: [where, { publishedAt: null, locale }] },
    orderBy: { id: 'desc' },
    limit: MOST_COMPARED,
  })) as KnownFaq[];

interface Kept {
  readonly state: string;
  readonly faqs: readonly KnownFaq[];
}

const kept = new WeakMap<Core.Strapi, Map<string, Kept>>();

/** All in a language; read anew only once one of them has changed, for each check of an article with questions asks. */
export async function allFaqs(strapi: Core.Strapi, locale: string): Promise<readonly KnownFaq[]> {
  const own = kept.get(strapi) ?? new Map<string, Kept>();
  kept.set(strapi, own);
  const where = { publishedAt: null, locale };
  const newest = (await strapi.db.query(FAQ_UID).findMany({
    select: ['id', 'updatedAt'],
    where,
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    limit: 1,
  })) as { id: number; updatedAt: string }[];
  const state = JSON.stringify([await strapi.db.query(FAQ_UID).count({ where }), newest]);
  const known = own.get(locale);
  if (known?.state === state) return known.faqs;
  const faqs = await knownFaqs(strapi, locale);
  own.set(locale, { state, faqs });
  return faqs;
}

/** What tells which of several entries is rather used: what is out, what many articles show, what was there first. */
export interface Standing {
  readonly used: number;
  readonly isPublished: boolean;
}

export async function standingOf(
  strapi: Core.Strapi,
  documentIds: readonly string[],
  locale: string,
): Promise<ReadonlyMap<string, Standing>> {
  const articles = await articlesCarrying(strapi, FAQ_UID, documentIds, locale);
  const out = (await strapi.db.query(FAQ_UID).findMany({
    select: ['documentId'],
    where: { documentId: { $in: documentIds }, locale, publishedAt: { $notNull: true } },
  })) as { documentId: string }[];
  const published = new Set(out.map(({ documentId }) => documentId));
  return new Map(
    documentIds.map((documentId) => [
      documentId,
      {
        used: articles.filter(({ parts }) => parts.has(documentId)).length,
        isPublished: published.has(documentId),
      },
    ]),
  );
}

/** The one that is rather used comes first. */
export const byStanding =
  (standing: ReadonlyMap<string, Standing>) =>
  (a: LinkedFaq, b: LinkedFaq): number => {
    const [one, other] = [standing.get(a.documentId), standing.get(b.documentId)];
    return (
      Number(other?.isPublished ?? false) - Number(one?.isPublished ?? false) ||
      (other?.used ?? 0) - (one?.used ?? 0) ||
      a.id - b.id
    );
  };
