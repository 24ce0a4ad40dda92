import type { Core } from '@strapi/types';
import { ARTICLE_UID } from '../../../shared/uids';
import { CARD_POPULATE, type Row } from '../documents/rows';
import type { RelatedRow } from '../render/page';

/** Published articles that stand beside one, in the editors' order. */
export async function relatedTo(strapi: Core.Strapi, article: Row): Promise<RelatedRow[]> {
  const found = (await strapi.db.query(ARTICLE_UID).findOne({
    select: ['id'],
    where: { id: article.id },
    populate: { related: { where: { publishedAt: { $notNull: true } }, populate: CARD_POPULATE } },
  })) as { related?: Row[] } | null;
  return (found?.related ?? []).map((row) => ({ ...row, changedAt: new Date(String(row.publishedAt)).toISOString() }));
}
