import type { Core } from '@strapi/types';
import type { CheckedType } from '../../../shared/checked-types';
import { checkedTypes } from '../checking/types';
import { countDrafts, draftPage } from '../documents/drafts';
import type { Row } from '../documents/rows';
import { service } from '../services/service';
import type { SkippedEntry } from './ledger';
import type { Hand, Work } from './runner';
import { tidy } from './tidy';

/** Where a scan stands: types by their uid, drafts by their id. */
interface Cursor {
  readonly uid: string;
  readonly id: number;
  readonly skipped: readonly SkippedEntry[];
}

/** Read at once. */
const PAGE = 20;
const MOST_SKIPPED = 500;

/** Checks every draft of every checked type, in every language, and stores what it finds. */
export const scan: Work = async (strapi, hand) => {
  let at = (hand.job.cursor ?? { uid: '', id: 0, skipped: [] }) as Cursor;
  let { done } = hand.job;
  for (const type of inOrder(strapi)) {
    if (type.uid < at.uid) continue;
    if (type.uid > at.uid) at = { ...at, uid: type.uid, id: 0 };
    for (let rows = await draftPage(strapi, type.uid, at.id, PAGE); rows.length > 0;) {
      at = await scanPage(strapi, hand, type, rows, at, done);
      done += rows.length;
      rows = await draftPage(strapi, type.uid, at.id, PAGE);
    }
  }
  await tidy(strapi, new Date(hand.job.createdAt));
  await hand.note({ done, total: done });
  return { entries: done - at.skipped.length, skipped: at.skipped };
};

/** How many drafts a scan has before it. */
export async function countToScan(strapi: Core.Strapi): Promise<number> {
  let count = 0;
  for (const { uid } of checkedTypes(strapi)) count += await countDrafts(strapi, uid);
  return count;
}

const inOrder = (strapi: Core.Strapi): CheckedType[] =>
  [...checkedTypes(strapi)].sort((a, b) => (a.uid < b.uid ? -1 : 1));

async function scanPage(
  strapi: Core.Strapi,
  hand: Hand,
  type: CheckedType,
  rows: readonly Row[],
  start: Cursor,
  done: number,
): Promise<Cursor> {
  let at = start;
  for (const [index, row] of rows.entries()) {
    let { skipped } = at;
    try {
      await service(strapi, 'reports').check(type, row);
    } catch (error) {
      strapi.log.error(`[newsroom] The scan could not check “${row.documentId}” of “${type.uid}”`, error);
      if (skipped.length < MOST_SKIPPED) skipped = [...skipped, failed(type, row)];
    }
    at = { uid: type.uid, id: row.id, skipped };
    await hand.step({ done: done + index + 1, cursor: at });
  }
  return at;
}

const failed = (type: CheckedType, row: Row): SkippedEntry => ({
  type: type.uid,
  documentId: row.documentId,
  language: row.locale || null,
  why: 'failed',
});
