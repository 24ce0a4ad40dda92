import type { Core } from '@strapi/types';
import { CONTENT_SCHEMA } from '../../../shared/contracts/content';
import { ARTICLE_UID, PLUGIN_ID } from '../../../shared/uids';
import { version } from '../../../shared/version';
import { service } from '../services/service';
import { digest } from '../content/digest';
import { markAll } from './mark';
import { forget } from './save';
import { withTables } from './tables';
import type { Named } from './types';

const MADE_WITH = 'publishedMadeWith';

interface Kept extends Named {
  readonly made_from: number | null;
  readonly mark: string | null;
}

/**
 * Compares what is kept with what is published, and forgets what is published no more. All has to be made anew once the
 * plugin or the settings of the site are others.
 *
 * @returns the pages that have to be made, newest publication first.
 */
export async function outOfDate(strapi: Core.Strapi): Promise<Named[]> {
  const store = strapi.store({ type: 'plugin', name: PLUGIN_ID });
  const madeWith = settingsOf(strapi);
  if ((await store.get({ key: MADE_WITH })) !== madeWith) {
    await markAll(strapi);
    await store.set({ key: MADE_WITH, value: madeWith });
  }

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

/** All that pages are made with besides the entries. */
const settingsOf = (strapi: Core.Strapi): string =>
  digest(
    JSON.stringify([
      CONTENT_SCHEMA,
      version,
      strapi.config.get(`plugin::${PLUGIN_ID}.site`),
      strapi.config.get('server.absoluteUrl', ''),
    ]),
  );
