import type { Core } from '@strapi/types';
import { ARTICLE_UID, FACT_BOX_UID } from '../../../shared/uids';
import { keepClaim, keepFirst, publishedBoxes } from '../facts/history';
import { service } from '../services/service';
import { afterCommit } from './after-commit';
import { articlesCarrying } from './carrying';
import { type DocumentsMiddleware, whereLocale } from './context';
import type { Row } from './rows';
import { whoAsks } from './who-asks';

/** Keeps what every publication of a fact box says; where readers read something else, its articles are checked again. */
export const claiming =
  (strapi: Core.Strapi): DocumentsMiddleware =>
  async ({ uid, action, params: { documentId, locale } }, next) => {
    if (uid !== FACT_BOX_UID || action !== 'publish') return next();
    return strapi.db.transaction(async () => {
      for (const box of await publishedBoxes(strapi, { documentId, ...(await whereLocale(strapi, locale)) }))
        await keepFirst(strapi, box);
      const publication = (await next()) as { readonly entries: readonly Row[] };
      const by = whoAsks(strapi);
      const ids = publication.entries.map(({ id }) => id);
      for (const box of await publishedBoxes(strapi, { id: { $in: ids } }))
        if (await keepClaim(strapi, box, by)) await checkAgain(strapi, box);
      return publication;
    });
  };

async function checkAgain(strapi: Core.Strapi, box: Row): Promise<void> {
  const articles = await articlesCarrying(strapi, FACT_BOX_UID, [box.documentId], box.locale);
  await afterCommit(strapi, () => {
    for (const { documentId } of articles) service(strapi, 'reports').queue(ARTICLE_UID, documentId);
  });
}
