import type { Core } from '@strapi/types';
import { createBatches } from '../batches';
import { COLUMNS, type Column } from './find';
import { withTables } from './tables';
import type { Address, Json, PublishedRow } from './types';

type Found<C extends Column> = { readonly [K in C]: K extends 'page' ? Json : PublishedRow[K] };

/** So many are asked for at once. */
const MOST_TOGETHER = 20;

/** Finds what is kept at an address; what is wanted at the same time is asked for at once. @param columns - What is wanted. */
export function createLookup<const C extends Column>(strapi: Core.Strapi, columns: readonly C[]) {
  const selection = selectionOf(strapi, ['slug', 'language', ...columns]);
  const rowsAt = (addresses: readonly Address[]) => findAll<C>(strapi, addresses, selection);
  const together = createBatches(rowsAt, MOST_TOGETHER);
  // A transaction has a connection of its own, and sees what nobody else does.
  return async (address: Address) => (strapi.db.inTransaction() ? (await rowsAt([address]))[0] : together(address));
}

/** The row at each address, in their order; should two articles have the same slug, the one that came last. */
const findAll = <C extends Column>(
  strapi: Core.Strapi,
  addresses: readonly Address[],
  selection: string,
): Promise<(Found<C> | undefined)[]> =>
  withTables(strapi, async (tables, knex) => {
    const all = (name: keyof Address): string[] => [...new Set(addresses.map((address) => address[name]))];
    const rows = (await tables('published')
      .select(knex.raw(selection))
      .whereIn('slug', all('slug'))
      .whereIn('language', all('language'))
      .orderBy('id')) as unknown as (Address & Found<C>)[];
    const found = new Map(rows.map((row) => [keyOf(row), row]));
    return addresses.map((address) => found.get(keyOf(address)));
  });

/**
 * Written once: a page is asked for more often than anything, and putting the names together takes a fifth of that. SQLite
 * gives a page as the bytes that it has, in UTF-8 as Strapi makes its files; as a text they would be decoded, and encoded again.
 */
const selectionOf = (strapi: Core.Strapi, columns: readonly Column[]): string =>
  columns
    .map((column) => {
      const asSent = column === 'page' && strapi.db.dialect.client === 'sqlite';
      return `${asSent ? 'cast(page as blob)' : COLUMNS[column]} as "${column}"`;
    })
    .join(', ');

const keyOf = ({ slug, language }: Address): string => `${language}/${slug}`;
