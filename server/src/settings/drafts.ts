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

/** Drafts of a type, some at a time, with everything that is checked of them; the newest first. */
async function* draftBatches(
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
  for (let at = 0; at < known.length; at += BATCH) {
    const batch = known.slice(at, at + BATCH);
    for (const locale of new Set(batch.map((row) => row.locale))) {
      const documentId = batch.filter((row) => row.locale === locale).map((row) => row.documentId);
      yield await draftsOf(strapi, uid, { documentId, locale });
    }
  }
}

/** Drafts of several types in turn, up to the limit together, so that a type of many entries leaves the others their part. */
export async function* draftsInTurn<T extends { readonly uid: string }>(
  strapi: Core.Strapi,
  types: readonly T[],
  which: Which,
): AsyncGenerator<{ readonly type: T; readonly rows: readonly Row[] }> {
  const going = new Map(types.map((type) => [type, draftBatches(strapi, type.uid, which)]));
  let left = which.limit;
  while (going.size > 0)
    for (const [type, batches] of going) {
      const next = await batches.next();
      if (next.done) {
        going.delete(type);
        continue;
      }
      const rows = next.value.slice(0, left);
      yield { type, rows };
      left -= rows.length;
      if (left === 0) return;
    }
}
