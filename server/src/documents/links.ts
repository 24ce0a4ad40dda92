import type { Core } from '@strapi/types';
import { ARTICLE_UID } from '../../../shared/uids';
import { carriedBy, ownersOf } from './carrying';
import { type BlockRow, EMBEDS, type Embed, type PartUid, type Row, bodyOf, embedOf, partsOf } from './rows';

/**
 * Writes down, in each embedding block of a draft, which parts it carries. The published version takes it over, so that
 * it is known what a page carried even after Strapi has emptied the link.
 */
export async function rememberParts(strapi: Core.Strapi, draft: Row): Promise<void> {
  for (const block of bodyOf(draft)) {
    const embed = embedOf(block);
    if (!embed) continue;
    const carried = partsOf(block)
      .map(({ documentId }) => documentId)
      .join(',');
    if (carried === (block.carried ?? '')) continue;
    await strapi.db.query(embed.component).update({ where: { id: block.id }, data: { carried } });
  }
}

/**
 * Puts the links to a part that has just been published back into the published articles that carried it: unpublishing a
 * part empties them, and Strapi fills them again only when the article itself is published.
 */
export async function restoreLinks(strapi: Core.Strapi, uid: PartUid, part: Row): Promise<void> {
  for (const embed of EMBEDS.filter((known) => known.uid === uid)) {
    const blocks = (await strapi.db.query(embed.component).findMany({
      where: { carried: { $contains: part.documentId } },
      populate: { [embed.field]: true },
    })) as BlockRow[];
    const missing = blocks.filter((block) => !partsOf(block).some(({ id }) => id === part.id));
    const live = await idsOnPublishedPages(strapi, embed, missing, part.locale);
    for (const block of missing.filter(({ id }) => live.has(id)))
      await relink(strapi, embed, block, part.locale, PUBLISHED);
  }
}

/** Blocks of drafts link to drafts, and Strapi keeps those by itself. */
async function idsOnPublishedPages(
  strapi: Core.Strapi,
  { component }: Embed,
  blocks: readonly BlockRow[],
  locale: string,
): Promise<Set<number>> {
  if (blocks.length === 0) return new Set();
  const owners = await ownersOf(strapi, component, blocks);
  const pages = (await strapi.db.query(ARTICLE_UID).findMany({
    select: ['id'],
    where: { id: { $in: owners.map(({ article }) => article) }, locale, publishedAt: { $notNull: true } },
  })) as Row[];
  const live = new Set(pages.map(({ id }) => id));
  return new Set(owners.filter(({ article }) => live.has(article)).map(({ block }) => block));
}

/**
 * Puts the links of a draft back that was made from the published version: what is withdrawn is empty there, but an editor
 * who throws changes away must not lose a block's content with them.
 */
export async function restoreDraft(strapi: Core.Strapi, draft: Row): Promise<void> {
  for (const block of bodyOf(draft)) {
    const embed = embedOf(block);
    const carried = embed ? carriedBy(block) : [];
    if (embed && carried.length > partsOf(block).length) await relink(strapi, embed, block, draft.locale, DRAFTS);
  }
}

const PUBLISHED = { publishedAt: { $notNull: true } };
const DRAFTS = { publishedAt: null };

/** Links the block to all it carried that is there, in the order it had. */
async function relink(
  strapi: Core.Strapi,
  embed: Embed,
  block: BlockRow,
  locale: string,
  version: typeof PUBLISHED | typeof DRAFTS,
): Promise<void> {
  const carried = carriedBy(block);
  const rows = (await strapi.db.query(embed.uid).findMany({
    select: ['id', 'documentId'],
    where: { documentId: { $in: carried }, locale, ...version },
  })) as Row[];
  const ids = carried.flatMap((documentId) => rows.find((row) => row.documentId === documentId)?.id ?? []);
  await strapi.db.query(embed.component).update({
    where: { id: block.id },
    data: { [embed.field]: { set: ids.map((id) => ({ id })) } },
  });
}
