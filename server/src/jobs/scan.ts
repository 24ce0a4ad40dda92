import { service } from '../services/service';
import type { Work } from './runner';
import { tidy } from './tidy';
import { walk } from './walk';

/** Checks every draft of every checked type, in every language, and stores what it finds. */
export const scan: Work = async (strapi, hand) => {
  const { done, skipped } = await walk(
    strapi,
    hand,
    'scan',
    (type) => (row) => service(strapi, 'reports').check(type, row),
  );
  await tidy(strapi, new Date(hand.job.createdAt));
  await hand.note({ done, total: done });
  return { entries: done - skipped.length, skipped };
};
