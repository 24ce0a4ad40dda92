import type { Core } from '@strapi/types';
import { ARTICLE_UID } from '../../../shared/uids';
import { service } from '../services/service';
import { madeWith } from './made-with';
import { markOthers } from './mark';
import { forget } from './save';
import { withTables } from './tables';
import type { Named } from './types';

interface Kept extends Named {
  readonly made_from: number | null;
  readonly mark: string | null;
}

/**
 * Compares what is kept with what is published, and forgets what is published no more. What was made by another version of the
 * plugin, or with other settings of the site, has to be made anew.
 *
 * @returns the pages that have to be made, newest publication first.
 */
export async function outOfDate(strapi: Core.Strapi): Promise<Named[]> {
  await markOthers(strapi, madeWith(strapi));
  // Asked for first: what is published between the two questions is missing then, and not taken for gone.
  const rows = await withTables(
    strapi,
    async (tables) => (await tables('published').select('entry', 'language', 'made_from', 'mark')) as Kept[],
  );
  const published = (await strapi.db.query(ARTICLE_UID).findMany({
    select: ['id', 'documentId', 'locale'],
    where: { publishedAt: { $notNull: true } },
    orderBy: { id: 'desc' },
  })) as { id: number; documentId: string; locale: string }[];
  const kept = new Map(rows.map((row) => [keyOf(row), row]));
  const live = new Map<string, Named>();
  const missing: Named[] = [];
  for (const { id, documentId, locale } of published) {
    const named = { entry: documentId, language: locale };
    live.set(keyOf(named), named);
    const row = kept.get(keyOf(named));
    if (row?.made_from !== id || row.mark !== null) missing.push(named);
  }
  for (const row of rows.filter((one) => !live.has(keyOf(one)))) {
    const languages = [...live.values()].filter(({ entry }) => entry === row.entry).map(({ language }) => language);
    await service(strapi, 'purge').forgotten(await forget(strapi, row.entry, languages));
  }
  return missing;
}

const keyOf = ({ entry, language }: Named): string => `${language}/${entry}`;
