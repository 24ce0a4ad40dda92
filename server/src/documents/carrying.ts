/** Which articles show which parts. */
import type { Core } from '@strapi/types';
import { ARTICLE_UID } from '../../../shared/uids';
import { type BlockRow, EMBEDS, type Embed, type PartUid, type Row, partsOf } from './rows';

/** The parts that a block showed when it was last published, by documentId. */
export const carriedBy = ({ carried }: BlockRow): string[] =>
  typeof carried === 'string' ? carried.split(',').filter(Boolean) : [];

/** Ids of rows. */
interface Owner {
  readonly article: number;
  readonly block: number;
}

/** The articles, drafts and published ones, in whose bodies blocks of a component stand. */
export async function ownersOf(
  strapi: Core.Strapi,
  component: string,
  blocks: readonly Pick<BlockRow, 'id'>[],
): Promise<Owner[]> {
  const { joinTable } = strapi.db.metadata.get(ARTICLE_UID).attributes.body as unknown as {
    joinTable: { name: string };
  };
  const ids = blocks.map(({ id }) => id);
  if (ids.length === 0) return [];
  return (await strapi.db.transaction(({ trx }) =>
    strapi.db
      .getConnection()
      .select('entity_id as article', 'cmp_id as block')
      .from(joinTable.name)
      .where('component_type', component)
      .whereIn('cmp_id', ids)
      .transacting(trx),
  )) as Owner[];
}

/** An article that shows a part, or will when its draft is published. */
export interface Carrying {
  readonly documentId: string;
  readonly locale: string;
  readonly isPublished: boolean;
  /** Which of the parts that were asked about. */
  readonly parts: ReadonlySet<string>;
}

/** The articles that show any of these parts, by title; in every language where none is named. */
export async function articlesCarrying(
  strapi: Core.Strapi,
  uid: PartUid,
  documentIds: readonly string[],
  locale?: string,
): Promise<Carrying[]> {
  const asked = new Set(documentIds);
  const blocks = await blocksNaming(strapi, uid, documentIds);
  const owners = await ownersOf(strapi, embedOfPart(uid).component, blocks);
  const rows = (await strapi.db.query(ARTICLE_UID).findMany({
    select: ['id', 'documentId', 'locale', 'publishedAt'],
    where: { id: { $in: owners.map(({ article }) => article) }, ...(locale === undefined ? {} : { locale }) },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
  })) as Row[];
  const blocksOf = new Map<number, BlockRow[]>();
  for (const { article, block } of owners)
    blocksOf.set(article, [...(blocksOf.get(article) ?? []), ...blocks.filter(({ id }) => id === block)]);
  const found = new Map<string, Carrying>();
  for (const row of rows) {
    const isPublished = row.publishedAt !== null;
    // What a draft carried when it was published last it may carry no more.
    const named = (blocksOf.get(row.id) ?? []).flatMap((block) => [
      ...partsOf(block).map(({ documentId }) => documentId),
      ...(isPublished ? carriedBy(block) : []),
    ]);
    const parts = named.filter((documentId) => asked.has(documentId));
    if (parts.length === 0) continue;
    const key = `${row.documentId} ${row.locale}`;
    const known = found.get(key);
    found.set(key, {
      ...row,
      isPublished: isPublished || (known?.isPublished ?? false),
      parts: new Set([...(known?.parts ?? []), ...parts]),
    });
  }
  return [...found.values()];
}

/** Which articles show each of these parts, in every language; nothing of a part that none shows. */
export async function articlesCarryingEach(
  strapi: Core.Strapi,
  uid: PartUid,
  documentIds: readonly string[],
): Promise<Map<string, Carrying[]>> {
  const found = new Map<string, Carrying[]>();
  for (const article of await articlesCarrying(strapi, uid, documentIds))
    for (const part of article.parts) found.set(part, [...(found.get(part) ?? []), article]);
  return found;
}

export const embedOfPart = (uid: PartUid): Embed => EMBEDS.find((embed) => embed.uid === uid) as Embed;

/** The blocks that link to any of these parts, or did when they were published last; with what they link to, in order. */
export async function blocksNaming(
  strapi: Core.Strapi,
  uid: PartUid,
  documentIds: readonly string[],
): Promise<BlockRow[]> {
  const { component, field } = embedOfPart(uid);
  const found = new Map<number, BlockRow>();
  for (let start = 0; start < documentIds.length; start += AT_ONCE) {
    const some = documentIds.slice(start, start + AT_ONCE);
    const rows = (await strapi.db.query(component).findMany({
      where: {
        $or: [{ [field]: { documentId: { $in: some } } }, ...some.map((id) => ({ carried: { $contains: id } }))],
      },
      populate: { [field]: { select: ['id', 'documentId'] } },
    })) as BlockRow[];
    for (const row of rows) found.set(row.id, { ...row, __component: component });
  }
  return [...found.values()];
}

/** Each is a condition of its own. */
const AT_ONCE = 50;
