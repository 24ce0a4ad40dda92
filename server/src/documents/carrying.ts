/** Which articles show which parts. */
import type { Core } from '@strapi/types';
import { FACT_BOX_EMBED } from '../../../shared/blocks';
import { ARTICLE_UID } from '../../../shared/uids';
import type { BlockRow, Row } from './rows';

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

/** An article that shows a fact box, or will when its draft is published. */
export interface Carrying {
  readonly documentId: string;
  readonly locale: string;
  readonly isPublished: boolean;
}

/** The articles that show a fact box in one language, by title. */
export async function articlesCarrying(
  strapi: Core.Strapi,
  { documentId, locale }: Pick<Row, 'documentId' | 'locale'>,
): Promise<Carrying[]> {
  const blocks = (await strapi.db.query(FACT_BOX_EMBED).findMany({
    where: { $or: [{ factBox: { documentId } }, { carried: { $contains: documentId } }] },
    populate: { factBox: { select: ['documentId'] } },
  })) as { id: number; factBox: Pick<Row, 'documentId'> | null }[];
  if (blocks.length === 0) return [];
  // What a draft carried when it was published last it may carry no more.
  const linking = new Set(blocks.filter(({ factBox }) => factBox?.documentId === documentId).map(({ id }) => id));
  const owners = await ownersOf(strapi, FACT_BOX_EMBED, blocks);
  const rows = (await strapi.db.query(ARTICLE_UID).findMany({
    select: ['id', 'documentId', 'locale', 'publishedAt'],
    where: { id: { $in: owners.map(({ article }) => article) }, locale },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
  })) as Row[];
  const found = new Map<string, Carrying>();
  for (const row of rows) {
    const isPublished = row.publishedAt !== null;
    if (!isPublished && !owners.some(({ article, block }) => article === row.id && linking.has(block))) continue;
    const known = found.get(row.documentId);
    found.set(row.documentId, { ...row, isPublished: isPublished || (known?.isPublished ?? false) });
  }
  return [...found.values()];
}
