/** Which articles show which parts. */
import type { Core } from '@strapi/types';
import { ARTICLE_UID } from '../../../shared/uids';
import { titleOf } from './about';
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
  const owners: Owner[] = [];
  for (const some of chunksOf(blocks, MOST_IDS))
    owners.push(
      ...((await strapi.db.transaction(({ trx }) =>
        strapi.db
          .getConnection()
          .select('entity_id as article', 'cmp_id as block')
          .from(joinTable.name)
          .where('component_type', component)
          .whereIn(
            'cmp_id',
            some.map(({ id }) => id),
          )
          .transacting(trx),
      )) as Owner[]),
    );
  return owners;
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
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const blocksOf = new Map<number, BlockRow[]>();
  for (const { article, block } of owners) {
    const own = blocksOf.get(article) ?? [];
    blocksOf.set(article, own);
    own.push(...[byId.get(block) ?? []].flat());
  }
  const rows: Row[] = [];
  for (const some of chunksOf([...blocksOf.keys()], MOST_IDS))
    rows.push(
      ...((await strapi.db.query(ARTICLE_UID).findMany({
        select: ['id', 'documentId', 'locale', 'publishedAt', 'title'],
        where: { id: { $in: some }, ...(locale === undefined ? {} : { locale }) },
      })) as Row[]),
    );
  rows.sort((a, b) => titleOf(a).localeCompare(titleOf(b)) || a.id - b.id);
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
    for (const part of article.parts) {
      const those = found.get(part);
      if (those) those.push(article);
      else found.set(part, [article]);
    }
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
  for (const some of chunksOf(documentIds, AT_ONCE)) {
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
/** SQLite takes some 32,000 values in a statement. */
const MOST_IDS = 5_000;

function* chunksOf<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += size) yield all.slice(start, start + size);
}
