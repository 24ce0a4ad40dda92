/** Several FAQ entries become one, with all articles following. */
import type { Core } from '@strapi/types';
import { ARTICLE_UID, FAQ_UID } from '../../../shared/uids';
import { blocksNaming, carriedBy, embedOfPart, ownersOf } from '../documents/carrying';
import { type BlockRow, type Row, partsOf } from '../documents/rows';

/** Which entries become which one. */
export interface Merging {
  readonly locale: string;
  readonly keep: string;
  readonly others: readonly string[];
}

/** A version of an article, its draft or what is out, and its blocks that show one of the others. */
export interface Shower {
  readonly row: Row;
  readonly blocks: readonly BlockRow[];
}

export async function showersOf(strapi: Core.Strapi, { locale, others }: Merging): Promise<Shower[]> {
  const blocks = await blocksNaming(strapi, FAQ_UID, others);
  const owners = await ownersOf(strapi, embedOfPart(FAQ_UID).component, blocks);
  const rows = (await strapi.db.query(ARTICLE_UID).findMany({
    select: ['id', 'documentId', 'locale', 'publishedAt', 'title'],
    where: { id: { $in: owners.map(({ article }) => article) }, locale },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
  })) as Row[];
  const byId = new Map(blocks.map((block) => [block.id, block]));
  return rows.map((row) => ({
    row,
    blocks: owners.filter(({ article }) => article === row.id).flatMap(({ block }) => byId.get(block) ?? []),
  }));
}

const links = ({ blocks }: Shower, { others }: Merging): boolean =>
  blocks.some((block) => partsOf(block).some(({ documentId }) => others.includes(documentId)));

/** Whether readers see one of the others: what was withdrawn is remembered, and not shown. */
export const isShown = (shower: Shower, merging: Merging): boolean =>
  shower.row.publishedAt !== null && links(shower, merging);

/** What a draft showed when it was published last it may show no more. */
export const isTouched = (shower: Shower, merging: Merging): boolean =>
  shower.row.publishedAt !== null || links(shower, merging);

/** The rows of an entry: of its draft, and of what is out of it. */
export interface Versions {
  readonly draft: number;
  readonly published: number | null;
}

/**
 * Puts the one that stays in the place of the others, once in a block, in the order that the block had. Neither draft nor
 * published version is newer than the other by it, so no article looks changed.
 */
export async function point(
  strapi: Core.Strapi,
  showers: readonly Shower[],
  merging: Merging,
  to: Versions,
): Promise<void> {
  const { component, field } = embedOfPart(FAQ_UID);
  const instead = (documentId: string): string => (merging.others.includes(documentId) ? merging.keep : documentId);
  for (const { row, blocks } of showers)
    for (const block of blocks) {
      const carried = once(carriedBy(block).map(instead));
      const parts = partsOf(block);
      const linked = new Map(parts.map(({ id, documentId }) => [documentId, id]));
      const version = row.publishedAt === null ? to.draft : to.published;
      if (version !== null) linked.set(merging.keep, version);
      // What was withdrawn has left no link: its place is remembered.
      const order =
        row.publishedAt !== null && carried.length > 0 ? carried : parts.map(({ documentId }) => instead(documentId));
      const ids = once(order).flatMap((documentId) => linked.get(documentId) ?? []);
      await strapi.db.query(component).update({
        where: { id: block.id },
        data: { [field]: { set: ids.map((id) => ({ id })) }, carried: carried.join(',') },
      });
    }
}

const once = (documentIds: readonly string[]): string[] => [...new Set(documentIds)];
