import type { Core } from '@strapi/types';
import { waitBriefly } from '../checking/patience';
import { madeWith } from './made-with';
import type { Made } from './make';
import { type Query, type Tables, withTables } from './tables';
import type { KeptPage } from './types';

/** `grown`: it shows what it did not show before, and whoever has changed that meanwhile could not know. */
export type Saved = 'kept' | 'grown' | 'outdated';

export const OUTDATED = { saved: 'outdated', before: null } as const;

/** Columns of `KeptPage`. */
const KEPT = ['entry', 'language', 'slug', 'revision', 'card'] as const;

/**
 * Keeps a page, unless its row was marked while it was made, or its article is published no more.
 *
 * @param seen - What the row was marked with when the making began; null when it was not, or there was none.
 * @returns what came of it, and what was kept of the page before.
 * @throws when somebody is at these rows for long: a reader does not wait for an editor.
 */
export const save = async (
  strapi: Core.Strapi,
  made: Made,
  seen: string | null,
): Promise<{ saved: Saved; before: KeptPage | null }> =>
  strapi.db.transaction(async () => {
    await waitBriefly(strapi);
    return withTables(strapi, async (tables) => {
      const { documentId: entry, locale: language } = made.page;
      // With a lock on it; SQLite has one writer anyway.
      const known = (await tables('published')
        .select('id', 'mark', ...KEPT)
        .where({ entry, language })
        .forUpdate()
        .first()) as (KeptPage & { id: number; mark: string | null }) | undefined;
      if ((known?.mark ?? null) !== seen || !(await isPublished(tables, made))) return OUTDATED;

      const row = { ...rowOf(made), made_with: madeWith(strapi) };
      const id = known ? await update(tables, known.id, row) : await insert(tables, row);
      if (id === null) return OUTDATED;
      const shown = (await tables('parts').select('part').where({ article: id })) as { part: string }[];
      const parts = made.parts.map((part) => ({ article: id, part }));
      await replace(tables, 'keys', id, listings(id, made));
      await replace(tables, 'parts', id, parts);
      const saved: Saved = parts.every(({ part }) => shown.some((one) => one.part === part)) ? 'kept' : 'grown';
      return { saved, before: known ?? null };
    });
  });

/** The row is locked: it can't be taken off before the page is kept, and the page is forgotten after that. */
const isPublished = async (tables: Tables, { madeFrom }: Made): Promise<boolean> =>
  (await tables('articles').select('id').where({ id: madeFrom }).whereNotNull('published_at').forShare().first()) !==
  undefined;

async function update(tables: Tables, id: number, row: object): Promise<number> {
  await tables('published').where({ id }).update(row);
  return id;
}

/** @returns null when somebody else was first. */
async function insert(tables: Tables, row: object): Promise<number | null> {
  // MySQL says ids without asking, and 0 for nothing.
  const [inserted] = (await tables('published')
    .insert(row)
    .onConflict(['entry', 'language'])
    .ignore()
    .returning('id')) as (number | { id: number })[];
  return (typeof inserted === 'object' ? inserted.id : inserted) || null;
}

const rowOf = ({ page, madeFrom, revision, json, card, search }: Made) => ({
  entry: page.documentId,
  language: page.locale,
  slug: page.slug,
  url: page.url,
  kind: page.kind,
  shown_at: page.publishedAt,
  changed_at: page.updatedAt,
  made_from: madeFrom,
  mark: null,
  revision,
  page: json,
  card: JSON.stringify(card),
  search,
});

const listings = (article: number, { page, keys }: Made) =>
  keys.map((key) => ({ article, key, language: page.locale, shown_at: page.publishedAt, entry: page.documentId }));

async function replace(
  tables: Tables,
  name: 'keys' | 'parts',
  article: number,
  rows: readonly object[],
): Promise<void> {
  await tables(name).where({ article }).delete();
  for (let start = 0; start < rows.length; start += CHUNK) await tables(name).insert(rows.slice(start, start + CHUNK));
}

/** SQLite takes up to 500 rows of values in one statement. */
const CHUNK = 100;

/** Forgets what is kept of an article, in the languages that are not named. @returns what it was. */
export const forget = (strapi: Core.Strapi, entry: string, kept: readonly string[]): Promise<KeptPage[]> =>
  forgetRows(strapi, (tables) => tables('published').where({ entry }).whereNotIn('language', kept));

/** Forgets all that is kept in a language that the site has no more. @returns what it was. */
export const forgetLanguage = (strapi: Core.Strapi, language: string): Promise<KeptPage[]> =>
  forgetRows(strapi, (tables) => tables('published').where({ language }));

const forgetRows = async (strapi: Core.Strapi, which: (tables: Tables) => Query): Promise<KeptPage[]> =>
  strapi.db.transaction(() =>
    withTables(strapi, async (tables) => {
      const rows = (await which(tables).select('id', ...KEPT)) as (KeptPage & { id: number })[];
      for (let start = 0; start < rows.length; start += CHUNK)
        await remove(
          tables,
          rows.slice(start, start + CHUNK).map(({ id }) => id),
        );
      return rows;
    }),
  );

async function remove(tables: Tables, ids: readonly number[]): Promise<void> {
  await tables('published').whereIn('id', ids).delete();
  for (const name of ['keys', 'parts'] as const) await tables(name).whereIn('article', ids).delete();
}
