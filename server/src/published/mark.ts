import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/types';
import { withTables } from './tables';
import type { Named } from './types';

/** What makes pages wrong. */
export interface Change {
  /** What they show: documentIds, and pictures as `filePart` names them. */
  readonly parts?: readonly string[];
  /** Articles by documentId whose pages show something new of themselves. */
  readonly entries?: readonly string[];
  /** When, if readers can see it, as with a fact box; the new name of an author is no news. */
  readonly seenAt?: string;
}

/** More values than that are too many for one statement of some database. */
const CHUNK = 500;

/**
 * Marks the pages that have to be made anew, in a transaction of its own and in the order of their ids: two at the same time
 * wait for one another in one direction only.
 */
export const mark = async (strapi: Core.Strapi, { parts = [], entries = [], seenAt }: Change): Promise<Named[]> =>
  strapi.db.transaction(() =>
    withTables(strapi, async (tables, knex) => {
      const ids = new Set<number>();
      for (const some of chunks(parts))
        for (const { article } of await tables('parts').select('article').whereIn('part', some)) ids.add(article);
      for (const some of chunks(entries))
        for (const { id } of await tables('published').select('id').whereIn('entry', some)) ids.add(id);
      // A change that is noted later may be the earlier one.
      const changedAt = knex.raw('case when changed_at < ? then ? else changed_at end', [seenAt ?? '', seenAt ?? '']);
      const data = { mark: randomUUID(), ...(seenAt && { changed_at: changedAt }) };
      const marked: Named[] = [];
      for (const some of chunks([...ids].sort((one, other) => one - other))) {
        const rows = tables('published').select('entry', 'language').whereIn('id', some).orderBy('id').forUpdate();
        marked.push(...((await rows) as Named[]));
        await tables('published').whereIn('id', some).update(data);
      }
      return marked;
    }),
  );

function* chunks<T>(all: readonly T[]): Generator<T[]> {
  for (let start = 0; start < all.length; start += CHUNK) yield all.slice(start, start + CHUNK);
}

/** Has every page made anew. */
export const markAll = (strapi: Core.Strapi): Promise<void> =>
  withTables(strapi, async (tables) => {
    await tables('published').update({ mark: randomUUID() });
  });

/** The same with those that were made with something else. */
export const markOthers = (strapi: Core.Strapi, madeWith: string): Promise<void> =>
  withTables(strapi, async (tables) => {
    await tables('published').whereNot({ made_with: madeWith }).orWhereNull('made_with').update({ mark: randomUUID() });
  });
