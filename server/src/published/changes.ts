import type { Core } from '@strapi/types';
import { ARTICLE_UID } from '../../../shared/uids';
import type { Row } from '../documents/rows';
import { LISTS_CHANGED } from '../purge/changed';
import { service } from '../services/service';
import { type Change, mark } from './mark';
import { forget } from './save';
import { withTables } from './tables';
import type { Named } from './types';

/** A change as it is written down. */
export interface Noted extends Change {
  /** An article that was published, taken off or deleted. */
  readonly article?: string;
}

/** Writes a change down, in the transaction that makes it. */
export const note = (strapi: Core.Strapi, change: Noted): Promise<void> =>
  withTables(strapi, async (tables) => {
    await tables('changes').insert({ what: JSON.stringify(change) });
  });

/**
 * Marks what shows the changes that are written down, and forgets the pages of what was taken off. What a server could not
 * finish is done by whichever comes next.
 *
 * @returns the pages that have to be made: those of the articles themselves, and those that show something else.
 */
export async function applyChanges(strapi: Core.Strapi): Promise<{ own: Named[]; others: Named[] }> {
  const rows = await withTables(
    strapi,
    async (tables) => (await tables('changes').select('id', 'what').orderBy('id')) as { id: number; what: string }[],
  );
  const own: Named[] = [];
  const others: Named[] = [];
  for (const { id, what } of rows) {
    const { article, parts = [], entries = [], seenAt } = JSON.parse(what) as Noted;
    if (article !== undefined) own.push(...(await pagesOf(strapi, article)));
    const shown = article === undefined ? [] : [article, ...(await besideWhich(strapi, article))];
    const change = { parts: [...parts, ...shown.slice(0, 1)], entries: [...entries, ...shown] };
    others.push(...(await mark(strapi, seenAt === undefined ? change : { ...change, seenAt })));
    await withTables(strapi, async (tables) => tables('changes').where({ id }).delete());
  }
  if (rows.length > 0) service(strapi, 'purge').add(LISTS_CHANGED);
  return { own, others };
}

/** The languages in which an article is published; in others nothing is kept of it from here on. */
async function pagesOf(strapi: Core.Strapi, entry: string): Promise<Named[]> {
  const rows = (await strapi.db.query(ARTICLE_UID).findMany({
    select: ['locale'],
    where: { documentId: entry, publishedAt: { $notNull: true } },
  })) as Row[];
  const forgotten = await forget(
    strapi,
    entry,
    rows.map(({ locale }) => locale),
  );
  await service(strapi, 'purge').forgotten(forgotten);
  return rows.map(({ locale: language }) => ({ entry, language }));
}

/** Articles that editors have put an article beside; one that comes back is no part of their pages yet. */
async function besideWhich(strapi: Core.Strapi, entry: string): Promise<string[]> {
  const rows = (await strapi.db.query(ARTICLE_UID).findMany({
    select: ['documentId'],
    where: { related: { documentId: entry }, publishedAt: { $notNull: true } },
  })) as Row[];
  return rows.map(({ documentId }) => documentId);
}
