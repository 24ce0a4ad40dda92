import type { Core } from '@strapi/types';
import { AUTHOR_UID, FORMER_SLUG_UID, SECTION_UID } from '../../../shared/uids';
import { type DocumentsMiddleware, type Params, whereLocale } from './context';

interface Slugged {
  readonly id: number;
  readonly locale: string;
  readonly slug: string | null;
}

/** Remembers the slugs that sections and authors had, in the transaction that gives them another one. */
export const renaming =
  (strapi: Core.Strapi): DocumentsMiddleware =>
  async ({ uid, action, params }, next) => {
    if (![SECTION_UID, AUTHOR_UID].includes(uid) || !['update', 'delete'].includes(action)) return next();
    return strapi.db.transaction(async () => {
      const before = await sluggedOf(strapi, uid, params);
      const result = await next();
      if (action === 'update') await remember(strapi, uid, params, before);
      else await forget(strapi, uid, params);
      return result;
    });
  };

async function remember(strapi: Core.Strapi, uid: string, params: Params, before: readonly Slugged[]): Promise<void> {
  const after = await sluggedOf(strapi, uid, params);
  for (const { id, locale, slug } of before) {
    if (!slug || after.some((now) => now.id === id && now.slug === slug)) continue;
    const where = { type: uid, slug, language: locale };
    await strapi.db.query(FORMER_SLUG_UID).deleteMany({ where });
    await strapi.db.query(FORMER_SLUG_UID).create({ data: { ...where, entry: params.documentId } });
  }
}

/** What is gone in a language leads nowhere. */
async function forget(strapi: Core.Strapi, uid: string, { documentId, locale }: Params): Promise<void> {
  const { locale: language } = await whereLocale(strapi, locale);
  const where = { type: uid, entry: documentId, ...(language === undefined ? {} : { language }) };
  await strapi.db.query(FORMER_SLUG_UID).deleteMany({ where });
}

const sluggedOf = async (strapi: Core.Strapi, uid: string, { documentId, locale }: Params): Promise<Slugged[]> =>
  (await strapi.db.query(uid).findMany({
    select: ['id', 'locale', 'slug'],
    where: { documentId, ...(await whereLocale(strapi, locale)) },
  })) as Slugged[];
