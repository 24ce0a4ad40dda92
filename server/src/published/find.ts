import type { Core } from '@strapi/types';
import { type Knex, type Query, type Tables, withTables } from './tables';
import type { Place, PublishedFilter, PublishedRow } from './types';

/** Names of the columns in the database. */
export const COLUMNS = {
  id: 'id',
  entry: 'entry',
  language: 'language',
  slug: 'slug',
  shownAt: 'shown_at',
  changedAt: 'changed_at',
  mark: 'mark',
  revision: 'revision',
  page: 'page',
  card: 'card',
} as const satisfies Record<keyof PublishedRow, string>;

export type Column = keyof typeof COLUMNS;

const selected = (columns: readonly Column[]) =>
  Object.fromEntries(columns.map((column) => [column, `newsroom_published.${COLUMNS[column]}`]));

export const findRow = <const C extends Column>(
  strapi: Core.Strapi,
  where: Pick<PublishedRow, 'entry' | 'language'>,
  columns: readonly C[],
): Promise<Pick<PublishedRow, C> | undefined> =>
  withTables(
    strapi,
    async (tables) =>
      (await tables('published').select(selected(columns)).where(where).first()) as Pick<PublishedRow, C> | undefined,
  );

interface Range {
  readonly limit: number;
  readonly after?: Place | undefined;
}

/** A page of a list, newest first, ties by documentId. */
export const findRows = <const C extends Column>(
  strapi: Core.Strapi,
  filter: PublishedFilter,
  columns: readonly C[],
  range: Range,
): Promise<Pick<PublishedRow, C>[]> =>
  withTables(strapi, async (tables, knex) => {
    const [list, ...others] = listsOf(tables, filter, range);
    const query =
      others.length === 0
        ? list
        : newest(tables('published').whereIn('id', united(knex, [list, ...others])), 'newsroom_published', range);
    return (await query.select(selected(columns))) as Pick<PublishedRow, C>[];
  });

/** How many there are in all. */
export const countRows = (strapi: Core.Strapi, filter: PublishedFilter): Promise<number> =>
  withTables(strapi, async (tables, knex) => {
    const rows = united(knex, listsOf(tables, filter)).as('listed');
    const [row] = (await knex.from(rows).count({ total: '*' })) as { total: number | string }[];
    return Number(row?.total ?? 0);
  });

/** Ids of the rows of all lists, each once. */
function united(knex: Knex, lists: readonly Query[]): Query {
  const [branch, ...branches] = lists.map((list, index) =>
    knex.select('id').from(list.select('newsroom_published.id').as(`list${index}`)),
  );
  return (branch as Query).union(branches);
}

/**
 * The rows of a list. Where any of several sections or tags will do, each of them is asked for its own newest: the index has
 * these in order, however many there are.
 */
function listsOf(tables: Tables, filter: PublishedFilter, range?: Range): [Query, ...Query[]] {
  const [first, ...others] = filter.keys ?? [];
  // No key at all is one that nothing is listed by.
  const all = first
    ? (first.length > 0 ? first : ['']).map((key) =>
        narrowed(ofKey(tables, key, filter.language), 'newsroom_published_keys', filter, range),
      )
    : [narrowed(tables('published').where({ language: filter.language }), 'newsroom_published', filter, range)];
  for (const keys of others)
    for (const query of all)
      query.whereIn('newsroom_published.id', tables('keys').select('article').whereIn('key', keys));
  return all as [Query, ...Query[]];
}

const ofKey = (tables: Tables, key: string, language: string): Query =>
  tables('keys')
    .join('newsroom_published', 'newsroom_published.id', 'newsroom_published_keys.article')
    .where({ 'newsroom_published_keys.key': key, 'newsroom_published_keys.language': language });

function narrowed(query: Query, place: string, filter: PublishedFilter, range?: Range): Query {
  const [shownAt, entry] = [`${place}.shown_at`, `${place}.entry`];
  const { kinds, from, to, words = [], entries } = filter;
  if (kinds) query.whereIn('newsroom_published.kind', kinds);
  if (from) query.where(shownAt, '>=', from);
  if (to) query.where(shownAt, '<', to);
  if (entries) query.whereIn(entry, entries);
  for (const word of words) query.whereRaw("?? like ? escape '!'", ['newsroom_published.search', containing(word)]);
  if (!range) return query;
  if (range.after) query.whereRaw('(??, ??) < (?, ?)', [shownAt, entry, range.after.shownAt, range.after.entry]);
  return newest(query, place, range);
}

const newest = (query: Query, place: string, { limit }: Range): Query =>
  query
    .orderBy([
      { column: `${place}.shown_at`, order: 'desc' },
      { column: `${place}.entry`, order: 'desc' },
    ])
    .limit(limit);

const containing = (word: string): string => `%${word.toLowerCase().replace(/[!%_]/g, '!$&')}%`;

/** What an article shows, by documentId. */
export const partsOf = async (strapi: Core.Strapi, article: { entry: string; language: string }): Promise<string[]> =>
  withTables(strapi, async (tables) => {
    const ids = tables('published').select('id').where(article);
    const rows = (await tables('parts').select('part').whereIn('article', ids)) as { part: string }[];
    return rows.map(({ part }) => part);
  });
