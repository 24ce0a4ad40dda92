import type { Core } from '@strapi/types';
import { AUTHOR_UID, FORMER_SLUG_UID, SECTION_UID } from '../../../shared/uids';
import { type DocumentsMiddleware, type Params, whereLocale } from './context';

interface Slugged {
  readonly id: number;
  readonly locale: string;
  readonly slug: string | null;
}

/** Remembers the slugs that sections and authors had, in the transaction that gives them another one or takes them off. */
export const renaming =
  (strapi: Core.Strapi): DocumentsMiddleware =>
  async ({ uid, action, params }, next) => {
    if (![SECTION_UID, AUTHOR_UID].includes(uid) || !['update', 'delete'].includes(action)) return next();
    return strapi.db.transaction(async () => {
      const before = await sluggedOf(strapi, uid, params);
      const result = await next();
      await remember(strapi, uid, params, before);
      return result;
    });
  };

async function remember(strapi: Core.Strapi, uid: string, params: Params, before: readonly Slugged[]): Promise<void> {
  const after = await sluggedOf(strapi, uid, params);
  for (const { id, locale, slug } of before) {
    const now = after.find((row) => row.id === id);
    if (!slug || now?.slug === slug) continue;
    const where = { type: uid, slug, language: locale };
    // What is deleted leaves its slug to who had it earlier and is there.
    const heir = now ? null : await standingAt(strapi, where);
    await strapi.db.query(FORMER_SLUG_UID).deleteMany({ where });
    await strapi.db.query(FORMER_SLUG_UID).create({ data: { ...where, entry: heir ?? params.documentId } });
  }
}

/** documentId of an entry that had a slug and has another one now. */
async function standingAt(strapi: Core.Strapi, where: { readonly type: string; readonly language: string }) {
  const former = (await strapi.db.query(FORMER_SLUG_UID).findOne({ where })) as { entry: string } | null;
  if (!former) return null;
  const standing = { documentId: former.entry, locale: where.language };
  return (await strapi.db.query(where.type).count({ where: standing })) > 0 ? former.entry : null;
}

const sluggedOf = async (strapi: Core.Strapi, uid: string, { documentId, locale }: Params): Promise<Slugged[]> =>
  (await strapi.db.query(uid).findMany({
    select: ['id', 'locale', 'slug'],
    where: { documentId, ...(await whereLocale(strapi, locale)) },
  })) as Slugged[];
