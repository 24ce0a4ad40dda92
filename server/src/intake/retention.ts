import { subDays } from 'date-fns';
import type { Core } from '@strapi/types';
import { READER_QUESTION_UID } from '../../../shared/uids';
import { erase } from './personal';
import type { Retention } from './settings';

/** One after the other, for each takes what was found in it along. What is left comes an hour later. */
const MOST_AT_ONCE = 200;

/** Erases what nobody needs any more, and forgets addresses that nobody will write to. */
export async function applyRetention(strapi: Core.Strapi, { spam, declined, email }: Retention): Promise<void> {
  await eraseOlder(strapi, 'spam', spam);
  await eraseOlder(strapi, 'declined', declined);
  if (email === false) return;
  await strapi.db.query(READER_QUESTION_UID).updateMany({
    where: { email: { $notNull: true }, createdAt: { $lt: subDays(new Date(), email) } },
    data: { email: null },
  });
}

async function eraseOlder(strapi: Core.Strapi, state: 'spam' | 'declined', days: number | false): Promise<void> {
  if (days === false) return;
  const questions = strapi.db.query(READER_QUESTION_UID);
  const old = (await questions.findMany({
    select: ['documentId'],
    where: { state, publishedAt: null, updatedAt: { $lt: subDays(new Date(), days) } },
    orderBy: { id: 'asc' },
    limit: MOST_AT_ONCE,
  })) as { documentId: string }[];
  for (const { documentId } of old) {
    // An editor has put it out all the same.
    const isOut = (await questions.count({ where: { documentId, publishedAt: { $notNull: true } } })) > 0;
    if (!isOut) await erase(strapi, documentId);
  }
}
