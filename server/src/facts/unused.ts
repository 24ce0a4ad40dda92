import type { Core } from '@strapi/types';
import { FACT_BOX_UID } from '../../../shared/uids';
import { articlesCarryingEach } from '../documents/carrying';
import type { Row } from '../documents/rows';

/** @returns the fact boxes, those of them that are published with whether no article of any language shows them. */
export async function withUses(strapi: Core.Strapi, drafts: readonly Row[]): Promise<Row[]> {
  const documentIds = [...new Set(drafts.map(({ documentId }) => documentId))];
  const published = (await strapi.db.query(FACT_BOX_UID).findMany({
    select: ['documentId', 'locale'],
    where: { documentId: { $in: documentIds }, publishedAt: { $notNull: true } },
  })) as Pick<Row, 'documentId' | 'locale'>[];
  const carried = await articlesCarryingEach(strapi, FACT_BOX_UID, [
    ...new Set(published.map(({ documentId }) => documentId)),
  ]);
  const out = new Set(published.map(({ documentId, locale }) => `${documentId} ${locale}`));
  return drafts.map((draft) =>
    out.has(`${draft.documentId} ${draft.locale}`) ? { ...draft, isUnused: !carried.has(draft.documentId) } : draft,
  );
}
