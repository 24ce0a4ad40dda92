/** Where a part is shown, as far as a user may see that. */
import type { Core } from '@strapi/types';
import { MOST_SHOWN, type PartUses } from '../../../shared/contracts/uses';
import { ARTICLE_UID } from '../../../shared/uids';
import type { Ability } from '../documents/access';
import { articlesCarrying } from '../documents/carrying';
import type { PartUid, Row } from '../documents/rows';
import { allowedKeys } from './allowed';
import { entryKey } from './entries';
import { titlesOf } from './readable';

export async function articlesShowing(
  strapi: Core.Strapi,
  ability: Ability,
  uid: PartUid,
  { documentId, locale: language }: Pick<Row, 'documentId' | 'locale'>,
): Promise<PartUses> {
  const carrying = await articlesCarrying(strapi, uid, [documentId], language);
  const articles = carrying.map((one) => ({ ...one, type: ARTICLE_UID, entry: one.documentId, language }));
  const allowed = await allowedKeys(strapi, ability, 'read', articles);
  const seen = articles.filter((article) => allowed.has(entryKey(article))).slice(0, MOST_SHOWN);
  const titles = await titlesOf(strapi, ability, seen);
  return {
    used: articles.length,
    usedIn: seen.map((article) => ({
      type: article.type,
      documentId: article.entry,
      language,
      title: titles.get(entryKey(article)) ?? '',
      isPublished: article.isPublished,
    })),
  };
}
