import type { Core } from '@strapi/types';
import { ARTICLE_UID, AUTHOR_UID } from '../../../shared/uids';
import { countWords, readingMinutes } from '../render/words';
import { wordsOfBody } from '../render/text';
import { type DocumentsContext, type DocumentsMiddleware, defaultLocale, isChecked } from './context';
import { SLUG_SOURCES, freeSlug, slugOrName } from './slugs';

/** Attributes that are ours to write, whatever a form or a request sends. */
const COMPUTED = ['wordCount', 'readingMinutes', 'firstPublishedAt', 'toldAt', 'anonymisedAt'];

/** Fills in what follows from the rest when an entry is saved: the slug, the number of words, the minutes to read. */
export const complete =
  (strapi: Core.Strapi): DocumentsMiddleware =>
  async (context, next) => {
    const { uid, action, params } = context;
    const saves = ['create', 'update', 'clone'].includes(action) && (isChecked(uid) || uid in SLUG_SOURCES);
    if (!saves || !params.data) return next();

    const data = Object.fromEntries(Object.entries(params.data).filter(([key]) => !COMPUTED.includes(key)));
    const slug = action === 'clone' ? undefined : await missingSlug(strapi, context);
    context.params = {
      ...params,
      data: { ...data, ...(uid === ARTICLE_UID ? countsOf(data, params.locale) : {}), ...(slug ? { slug } : {}) },
    };
    return next();
  };

function countsOf({ body }: Readonly<Record<string, unknown>>, locale: unknown): Record<string, number> {
  if (!Array.isArray(body)) return {};
  const wordCount = countWords(wordsOfBody(body), typeof locale === 'string' ? locale : undefined);
  return { wordCount, readingMinutes: readingMinutes(wordCount) };
}

/** A slug for an entry that has none and is getting or has a title; undefined where there is nothing to do. */
async function missingSlug(strapi: Core.Strapi, { uid, params }: DocumentsContext): Promise<string | undefined> {
  const source = SLUG_SOURCES[uid];
  if (!source || hasText(params.data?.slug)) return undefined;

  const locale = typeof params.locale === 'string' ? params.locale : await defaultLocale(strapi);
  const current = params.documentId ? await currentRow(strapi, uid, params.documentId, locale) : null;
  if (hasText(current?.slug) && params.data?.slug === undefined)
    return current.locale === locale ? undefined : current.slug;

  const text = params.data?.[source] === undefined ? current?.[source] : params.data[source];
  if (!hasText(text)) return undefined;
  return freeSlug(strapi, uid, slugOrName(text, uid.slice(uid.indexOf('.') + 1)), locale, params.documentId);
}

async function currentRow(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  locale: string,
): Promise<Record<string, unknown> | null> {
  const rows = (await strapi.db.query(uid).findMany({
    where: { documentId, ...(isChecked(uid) ? { publishedAt: null } : {}) },
  })) as Record<string, unknown>[];
  const own = rows.find((row) => row.locale === locale);
  // An author's name is the same in every language, and so is the slug: a new language of one takes it over.
  return own ?? (uid === AUTHOR_UID ? rows[0] : undefined) ?? null;
}

const hasText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
