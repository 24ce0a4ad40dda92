import type { Core } from '@strapi/types';
import { draftsOf, hasDrafts, isLocalized } from '../documents/drafts';
import type { Row } from '../documents/rows';

/** Entries that are read with one query. */
const BATCH = 50;

interface Which {
  /** Only those that are published. */
  readonly isPublished?: boolean;
  /** Those in these languages only; of types with languages. */
  readonly locales?: readonly string[];
  readonly limit: number;
}

/** Drafts of a type, some at a time, with everything that is checked of them; the newest first, as far as languages allow. */
export async function* draftBatches(
  strapi: Core.Strapi,
  uid: string,
  { isPublished = false, locales, limit }: Which,
): AsyncGenerator<Row[]> {
  const known = (await strapi.db.query(uid).findMany({
    select: ['documentId', ...(isLocalized(strapi, uid) ? ['locale'] : [])],
    where: {
      ...(hasDrafts(strapi, uid) ? { publishedAt: isPublished ? { $notNull: true } : null } : {}),
      ...(locales ? { locale: { $in: locales } } : {}),
    },
    orderBy: { id: 'desc' },
    limit,
  })) as Pick<Row, 'documentId' | 'locale'>[];
  for (const locale of new Set(known.map((row) => row.locale))) {
    const ids = known.filter((row) => row.locale === locale).map(({ documentId }) => documentId);
    for (let at = 0; at < ids.length; at += BATCH)
      yield await draftsOf(strapi, uid, { documentId: ids.slice(at, at + BATCH), locale });
  }
}
