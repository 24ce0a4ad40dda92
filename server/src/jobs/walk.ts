/** Goes through the entries of every checked type, some at a time, and goes on where it was stopped. */
import type { Core } from '@strapi/types';
import type { CheckedType } from '../../../shared/checked-types';
import { checkedTypes } from '../checking/types';
import { countDrafts, countPublished, draftPage, publishedPage } from '../documents/drafts';
import type { Row } from '../documents/rows';
import type { SkippedEntry } from './ledger';
import type { Hand } from './runner';

/** Where it stands: types by their uid, rows by their id. */
interface Cursor {
  readonly uid: string;
  readonly id: number;
  readonly skipped: readonly SkippedEntry[];
}

/** A scan reads the drafts; readers read what is published. */
const READ = {
  scan: { page: draftPage, count: countDrafts },
  freshness: { page: publishedPage, count: countPublished },
};

/** Looks at one row. What it throws skips the row. */
type Look = (row: Row) => Promise<void>;

/** Read at once. */
const PAGE = 20;
const MOST_SKIPPED = 500;

export interface Walked {
  readonly done: number;
  readonly skipped: readonly SkippedEntry[];
}

/** @param lookAt - Is given the rows that are read at once, and says how each is looked at. */
export async function walk(
  strapi: Core.Strapi,
  hand: Hand,
  kind: keyof typeof READ,
  lookAt: (type: CheckedType, rows: readonly Row[]) => Promise<Look> | Look,
): Promise<Walked> {
  const { page } = READ[kind];
  let at = (hand.job.cursor ?? { uid: '', id: 0, skipped: [] }) as Cursor;
  let { done } = hand.job;
  for (const type of inOrder(strapi)) {
    if (type.uid < at.uid) continue;
    if (type.uid > at.uid) at = { ...at, uid: type.uid, id: 0 };
    for (let rows = await page(strapi, type.uid, at.id, PAGE); rows.length > 0;) {
      const look = await lookAt(type, rows);
      for (const row of rows) {
        const isDone = await looked(strapi, type, row, look);
        const isNoted = isDone || at.skipped.length >= MOST_SKIPPED;
        at = { uid: type.uid, id: row.id, skipped: isNoted ? at.skipped : [...at.skipped, failed(type, row)] };
        await hand.step({ done: ++done, cursor: at });
      }
      rows = await page(strapi, type.uid, at.id, PAGE);
    }
  }
  return { done, skipped: at.skipped };
}

/** How many rows it has before it. */
export async function countToCheck(strapi: Core.Strapi, kind: keyof typeof READ): Promise<number> {
  let count = 0;
  for (const { uid } of checkedTypes(strapi)) count += await READ[kind].count(strapi, uid);
  return count;
}

const inOrder = (strapi: Core.Strapi): CheckedType[] =>
  [...checkedTypes(strapi)].sort((a, b) => (a.uid < b.uid ? -1 : 1));

async function looked(strapi: Core.Strapi, type: CheckedType, row: Row, look: Look): Promise<boolean> {
  try {
    await look(row);
    return true;
  } catch (error) {
    strapi.log.error(`[newsroom] “${row.documentId}” of “${type.uid}” could not be checked`, error);
    return false;
  }
}

const failed = (type: CheckedType, row: Row): SkippedEntry => ({
  type: type.uid,
  documentId: row.documentId,
  language: row.locale || null,
  why: 'failed',
});
