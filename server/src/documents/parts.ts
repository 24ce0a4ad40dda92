import type { Core } from '@strapi/types';
import { READER_QUESTION_UID } from '../../../shared/uids';
import { EMBEDS, type PartUid, type Row, bodyOf, embedOf, partsOf } from './rows';

/** A part that goes out with its article for the first time, and where it stands in the form. */
export interface CarriedPart {
  readonly uid: PartUid;
  readonly row: Row;
  readonly at: readonly string[];
}

/**
 * The parts of a draft that publishing it publishes too: those never published, and of reader questions those that are
 * answered. A part that was published and withdrawn stays withdrawn; that was somebody's decision.
 */
export async function partsToCarry(strapi: Core.Strapi, draft: Row): Promise<CarriedPart[]> {
  const parts = new Map<string, CarriedPart>();
  for (const [index, block] of bodyOf(draft).entries()) {
    const embed = embedOf(block);
    if (!embed) continue;
    for (const row of partsOf(block)) {
      const isReady = embed.uid !== READER_QUESTION_UID || row.state === 'answered';
      if (!isReady || row.firstPublishedAt || parts.has(row.documentId)) continue;
      parts.set(row.documentId, { uid: embed.uid, row, at: ['body', String(index), embed.field] });
    }
  }
  const published = await publishedIds(strapi, [...parts.values()], draft.locale);
  return [...parts.values()].filter(({ row }) => !published.has(row.documentId));
}

/** Entries published before the first publication was recorded. */
async function publishedIds(strapi: Core.Strapi, parts: readonly CarriedPart[], locale: string): Promise<Set<string>> {
  const published = new Set<string>();
  for (const { uid } of EMBEDS) {
    const documentIds = parts.filter((part) => part.uid === uid).map(({ row }) => row.documentId);
    if (documentIds.length === 0) continue;
    const rows = (await strapi.db.query(uid).findMany({
      select: ['documentId'],
      where: { documentId: { $in: documentIds }, locale, publishedAt: { $notNull: true } },
    })) as Row[];
    for (const { documentId } of rows) published.add(documentId);
  }
  return published;
}
