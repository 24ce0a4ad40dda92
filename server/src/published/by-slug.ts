import type { Core } from '@strapi/types';
import { createBatches } from '../batches';
import { type Column, selected } from './find';
import { withTables } from './tables';
import type { Address, PublishedRow } from './types';

/** So many are asked for at once. */
const MOST_TOGETHER = 20;

/** Finds what is kept at an address; what is wanted at the same time is asked for at once. @param columns - What is wanted. */
export function createLookup<const C extends Column>(strapi: Core.Strapi, columns: readonly C[]) {
  const rowsAt = (addresses: readonly Address[]) => findAll(strapi, addresses, columns);
  const together = createBatches(rowsAt, MOST_TOGETHER);
  // A transaction has a connection of its own, and sees what nobody else does.
  return async (address: Address) => (strapi.db.inTransaction() ? (await rowsAt([address]))[0] : together(address));
}

/** The row at each address, in their order; should two articles have the same slug, the one that came last. */
const findAll = <C extends Column>(
  strapi: Core.Strapi,
  addresses: readonly Address[],
  columns: readonly C[],
): Promise<(Pick<PublishedRow, C> | undefined)[]> =>
  withTables(strapi, async (tables) => {
    const all = (name: keyof Address): string[] => [...new Set(addresses.map((address) => address[name]))];
    const rows = (await tables('published')
      .select(selected(['slug', 'language', ...columns]))
      .whereIn('slug', all('slug'))
      .whereIn('language', all('language'))
      .orderBy('id')) as (Address & Pick<PublishedRow, C>)[];
    const found = new Map(rows.map((row) => [keyOf(row), row]));
    return addresses.map((address) => found.get(keyOf(address)));
  });

const keyOf = ({ slug, language }: Address): string => `${language}/${slug}`;
