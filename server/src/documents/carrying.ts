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
export const articlesCarrying = async (
  strapi: Core.Strapi,
  { documentId, locale }: Pick<Row, 'documentId' | 'locale'>,
): Promise<Carrying[]> =>
  ((await articlesCarryingEach(strapi, [documentId])).get(documentId) ?? []).filter((one) => one.locale === locale);

interface EmbedRow extends BlockRow {
  readonly factBox: Pick<Row, 'documentId'> | null;
}

/** The articles that show these fact boxes, in every language, by title; nothing of a box that none shows. */
export async function articlesCarryingEach(
  strapi: Core.Strapi,
  boxes: readonly string[],
): Promise<Map<string, Carrying[]>> {
  const found = new Map<string, Carrying[]>();
  if (boxes.length === 0) return found;
  const carried = boxes.map((documentId) => ({ carried: { $contains: documentId } }));
  const blocks = (await strapi.db.query(FACT_BOX_EMBED).findMany({
    where: { $or: [{ factBox: { documentId: { $in: boxes } } }, ...carried] },
    populate: { factBox: { select: ['documentId'] } },
  })) as EmbedRow[];
  if (blocks.length === 0) return found;
  const owners = await ownersOf(strapi, FACT_BOX_EMBED, blocks);
  const rows = (await strapi.db.query(ARTICLE_UID).findMany({
    select: ['id', 'documentId', 'locale', 'publishedAt'],
    where: { id: { $in: owners.map(({ article }) => article) } },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
  })) as Row[];
  const byId = new Map(blocks.map((block) => [block.id, block]));
  for (const row of rows) {
    const own = owners.filter(({ article }) => article === row.id).flatMap(({ block }) => byId.get(block) ?? []);
    for (const box of new Set(own.flatMap((block) => shownIn(block, row))))
      if (boxes.includes(box)) found.set(box, withArticle(found.get(box) ?? [], row));
  }
  return found;
}

/** What a draft carried when it was published last it may carry no more. */
const shownIn = (block: EmbedRow, { publishedAt }: Row): string[] => [
  ...(block.factBox ? [block.factBox.documentId] : []),
  ...(publishedAt === null ? [] : carriedBy(block)),
];

/** Draft and published version are one article. */
function withArticle(known: readonly Carrying[], { documentId, locale, publishedAt }: Row): Carrying[] {
  const isSame = (one: Carrying): boolean => one.documentId === documentId && one.locale === locale;
  const isPublished = publishedAt !== null;
  if (!known.some(isSame)) return [...known, { documentId, locale, isPublished }];
  return known.map((one) => (isSame(one) ? { ...one, isPublished: one.isPublished || isPublished } : one));
}
