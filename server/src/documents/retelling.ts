import type { Core } from '@strapi/types';
import { phrasesFor, retoldIn } from '../../../engine';
import { ARTICLE_UID } from '../../../shared/uids';
import { readRow } from '../checking/check-row';
import { checkedType } from '../checking/types';
import { type Telling, forgetTold, keepTold, toldBy } from '../facts/told';
import { type DocumentsMiddleware, whereLocale } from './context';
import { publishedArticles } from '../published/make';
import type { Row } from './rows';

/** Keeps what an article told when it is published anew with other facts, and no correction says so. */
export const retelling =
  (strapi: Core.Strapi): DocumentsMiddleware =>
  async ({ uid, action, params: { documentId, locale } }, next) => {
    if (uid !== ARTICLE_UID || action !== 'publish') return next();
    return strapi.db.transaction(async () => {
      const out = (await strapi.db.query(ARTICLE_UID).findMany({
        select: ['documentId', 'locale'],
        where: { documentId, publishedAt: { $notNull: true }, ...(await whereLocale(strapi, locale)) },
      })) as Row[];
      const told = new Map<string, Telling | null>();
      for (const row of out) told.set(row.locale, await toldBy(strapi, row));
      const publication = (await next()) as { readonly entries: readonly Row[] };
      const ids = publication.entries.map(({ id }) => id);
      for (const row of await publishedArticles(strapi, { id: { $in: ids } })) {
        const telling = told.get(row.locale);
        if (telling && tellsOtherwise(strapi, row, telling)) await keepTold(strapi, row, telling);
        else await forgetTold(strapi, { entry: row.documentId, language: row.locale });
      }
      return publication;
    });
  };

function tellsOtherwise(strapi: Core.Strapi, row: Row, { texts }: Telling): boolean {
  const type = checkedType(strapi, ARTICLE_UID);
  if (!type) return false;
  const { document } = readRow(strapi, type, row);
  return retoldIn(document, texts, phrasesFor(document.language)).length > 0;
}
