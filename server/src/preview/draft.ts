import type { Core } from '@strapi/types';
import { ARTICLE_UID } from '../../../shared/uids';
import { partsToCarry } from '../documents/parts';
import { type BlockRow, EMBEDS, type Row, bodyOf, embedOf, partsOf, populateOf } from '../documents/rows';

/** An article as it stands in the edit view, with everything that a page shows of it. */
export const draftRow = async (strapi: Core.Strapi, documentId: string, locale: string): Promise<Row | null> =>
  (await strapi.db.query(ARTICLE_UID).findOne({
    where: { documentId, locale, publishedAt: null },
    populate: populateOf(strapi, ARTICLE_UID),
  })) as Row | null;

/**
 * What publishing a draft now would put out: parts as they are published, those that were never published as they go out
 * with it, and none that somebody has withdrawn.
 */
export async function asPublished(strapi: Core.Strapi, draft: Row): Promise<Row> {
  const publishedAt = new Date().toISOString();
  const carried = (await partsToCarry(strapi, draft)).map(({ row }) => ({ ...row, publishedAt }));
  const out = new Map([...carried, ...(await publishedParts(strapi, draft))].map((row) => [row.documentId, row]));

  const shown = (block: BlockRow): BlockRow => {
    const embed = embedOf(block);
    return embed
      ? { ...block, [embed.field]: partsOf(block).flatMap(({ documentId }) => out.get(documentId) ?? []) }
      : block;
  };
  return { ...draft, publishedAt, body: bodyOf(draft).map(shown) };
}

async function publishedParts(strapi: Core.Strapi, draft: Row): Promise<Row[]> {
  const found: Row[] = [];
  for (const { uid, populate } of EMBEDS) {
    const blocks = bodyOf(draft).filter((block) => embedOf(block)?.uid === uid);
    const ids = blocks.flatMap(partsOf).map(({ documentId }) => documentId);
    if (ids.length === 0) continue;
    const where = { documentId: { $in: ids }, locale: draft.locale, publishedAt: { $notNull: true } };
    found.push(...((await strapi.db.query(uid).findMany({ where, populate })) as Row[]));
  }
  return found;
}
