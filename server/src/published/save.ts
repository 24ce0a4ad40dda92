import type { Core } from '@strapi/types';
import { type Tables, withTables } from './tables';
import type { Made } from './make';

interface Saving {
  /** What the row was marked with when the making began; without it, the page is kept whatever it says. */
  readonly seen?: string | null;
  /** What it is marked with from now on. */
  readonly mark: string | null;
}

/**
 * Keeps a page, in a transaction.
 *
 * @returns false, and nothing is written, when the row was marked while the page was made.
 */
export const save = async (strapi: Core.Strapi, made: Made, saving: Saving): Promise<boolean> =>
  strapi.db.transaction(() =>
    withTables(strapi, async (tables) => {
      const id = await write(tables, made, saving);
      if (id === null) return false;
      await replace(tables, 'keys', id, listings(id, made));
      await replace(
        tables,
        'parts',
        id,
        made.parts.map((part) => ({ article: id, part })),
      );
      return true;
    }),
  );

async function write(tables: Tables, made: Made, { seen, mark }: Saving): Promise<number | null> {
  const { documentId: entry, locale: language } = made.page;
  const row = rowOf(made, mark);
  // Asked for with the lock on it; SQLite has one writer anyway.
  const known = (await tables('published').select('id', 'mark').where({ entry, language }).forUpdate().first()) as
    { id: number; mark: string | null } | undefined;
  if (known) {
    if (seen !== undefined && known.mark !== seen) return null;
    await tables('published').where({ id: known.id }).update(row);
    return known.id;
  }
  // Nothing comes back when somebody else was first; MySQL says ids without asking, and 0 for nothing.
  const [inserted] = (await tables('published')
    .insert(row)
    .onConflict(['entry', 'language'])
    .ignore()
    .returning('id')) as (number | { id: number })[];
  return (typeof inserted === 'object' ? inserted.id : inserted) || null;
}

const rowOf = ({ page, madeFrom, revision, json, card, search }: Made, mark: string | null) => ({
  entry: page.documentId,
  language: page.locale,
  slug: page.slug,
  kind: page.kind,
  shown_at: page.publishedAt,
  changed_at: page.updatedAt,
  made_from: madeFrom,
  mark,
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

/** Forgets what is kept of an article, in the languages that are not named. */
export const forget = async (strapi: Core.Strapi, entry: string, kept: readonly string[]): Promise<void> =>
  strapi.db.transaction(() =>
    withTables(strapi, async (tables) => {
      const rows = (await tables('published').select('id').where({ entry }).whereNotIn('language', kept)) as {
        id: number;
      }[];
      await remove(
        tables,
        rows.map(({ id }) => id),
      );
    }),
  );

async function remove(tables: Tables, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await tables('published').whereIn('id', ids).delete();
  for (const name of ['keys', 'parts'] as const) await tables(name).whereIn('article', ids).delete();
}

/** Forgets all that is kept in a language that the site has no more. */
export const forgetLanguage = async (strapi: Core.Strapi, language: string): Promise<void> =>
  strapi.db.transaction(() =>
    withTables(strapi, async (tables) => {
      const ids = tables('published').select('id').where({ language });
      for (const name of ['keys', 'parts'] as const) await tables(name).whereIn('article', ids.clone()).delete();
      await tables('published').where({ language }).delete();
    }),
  );
