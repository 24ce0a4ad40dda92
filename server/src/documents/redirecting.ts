import type { Core } from '@strapi/types';
import { ARTICLE_UID } from '../../../shared/uids';
import { service } from '../services/service';
import { type DocumentsMiddleware, type Params, whereLocale } from './context';
import type { Row } from './rows';

type Published = Row & { readonly slug: string };

/** Remembers under which slugs an article was published, in the transaction that publishes it or takes it off. */
export const redirecting =
  (strapi: Core.Strapi): DocumentsMiddleware =>
  async ({ uid, action, params }, next) => {
    if (uid !== ARTICLE_UID || !['publish', 'unpublish', 'delete'].includes(action)) return next();
    return strapi.db.transaction(async () => {
      // What was out before this plugin knew of it is not forgotten either.
      const before = await publishedRows(strapi, params);
      const result = await next();
      const after = action === 'publish' ? await publishedRows(strapi, params) : [];
      const [left, taken] = [without(before, after), without(after, before)];
      await service(strapi, 'redirects').keep([...left, ...taken]);
      return result;
    });
  };

/** Publishing anew under the same slug moves nothing. */
const without = (rows: readonly Published[], others: readonly Published[]): Published[] =>
  rows.filter((row) => !others.some(({ slug, locale }) => slug === row.slug && locale === row.locale));

async function publishedRows(strapi: Core.Strapi, { documentId, locale }: Params): Promise<Published[]> {
  const rows = (await strapi.db.query(ARTICLE_UID).findMany({
    select: ['documentId', 'locale', 'slug'],
    where: { documentId, ...(await whereLocale(strapi, locale)), publishedAt: { $notNull: true } },
  })) as (Row & { slug: string | null })[];
  return rows.filter((row): row is Published => Boolean(row.slug));
}
