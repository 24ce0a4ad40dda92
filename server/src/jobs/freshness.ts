import { service } from '../services/service';
import { agedAmong } from '../freshness/aging';
import { draftsOf } from '../documents/drafts';
import type { Work } from './runner';
import { walk } from './walk';

/**
 * Asks the rules about time alone of everything that readers read, and checks anew the few entries of which the day has made
 * something else: what a plan had said has passed, a phrase is watched from today on, or what was found holds no more.
 */
export const freshness: Work = async (strapi, hand) => {
  const { done, skipped } = await walk(strapi, hand, 'freshness', async (type, rows) => {
    const hasAged = await agedAmong(strapi, type, rows);
    return async (row) => {
      if (!hasAged(row)) return;
      const { documentId, locale } = row;
      for (const draft of await draftsOf(strapi, type.uid, { documentId, locale }))
        await service(strapi, 'reports').check(type, draft);
    };
  });
  await hand.note({ done, total: done });
  return { entries: done - skipped.length, skipped };
};
