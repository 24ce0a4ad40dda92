import { subDays } from 'date-fns';
import type { Core } from '@strapi/types';
import { READER_QUESTION_UID } from '../../../shared/uids';
import { erase } from './personal';
import type { Retention } from './settings';

/** One after the other, for each takes what was found in it along. What is left comes an hour later. */
const MOST_AT_ONCE = 200;
const PAGE = 100;

type State = 'spam' | 'declined';

/** Forgets addresses that nobody will write to, and erases what nobody needs any more. */
export async function applyRetention(strapi: Core.Strapi, { spam, declined, email }: Retention): Promise<void> {
  if (email !== false)
    await strapi.db.query(READER_QUESTION_UID).updateMany({
      where: { email: { $notNull: true }, createdAt: { $lt: subDays(new Date(), email) } },
      data: { email: null },
    });
  await eraseOlder(strapi, 'spam', spam);
  await eraseOlder(strapi, 'declined', declined);
}

async function eraseOlder(strapi: Core.Strapi, state: State, days: number | false): Promise<void> {
  if (days === false) return;
  const before = subDays(new Date(), days);
  let after = 0;
  for (let erased = 0; erased < MOST_AT_ONCE;) {
    const page = (await strapi.db.query(READER_QUESTION_UID).findMany({
      select: ['id', 'documentId'],
      where: { id: { $gt: after }, state, publishedAt: null, updatedAt: { $lt: before } },
      orderBy: { id: 'asc' },
      limit: PAGE,
    })) as { id: number; documentId: string }[];
    const last = page.at(-1);
    if (!last) return;
    after = last.id;
    for (const { documentId } of page) if (await eraseUnused(strapi, documentId, state, before)) erased += 1;
  }
}

/** Unless somebody has put it out all the same, or is at it in another language. */
async function eraseUnused(strapi: Core.Strapi, documentId: string, state: State, before: Date): Promise<boolean> {
  const rows = (await strapi.db.query(READER_QUESTION_UID).findMany({
    select: ['state', 'publishedAt', 'updatedAt'],
    where: { documentId },
  })) as { state: string | null; publishedAt: string | null; updatedAt: string }[];
  const isUnused = rows.every(
    (row) => row.state === state && row.publishedAt === null && new Date(row.updatedAt) < before,
  );
  if (!isUnused || rows.length === 0) return false;
  try {
    await erase(strapi, documentId);
    return true;
  } catch (error) {
    strapi.log.error(
      `[newsroom] The reader question “${documentId}” could not be erased; it is tried again in an hour`,
      error,
    );
    return false;
  }
}
