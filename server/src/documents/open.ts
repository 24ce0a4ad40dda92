import type { Core } from '@strapi/types';
import { type Ability, closedFields, visibleOf } from './access';
import type { Row } from './rows';

const NAMES = ['documentId', 'locale'];

/** The rows that a user may read, without the fields that they may not. */
export async function openRows(
  strapi: Core.Strapi,
  ability: Ability,
  uid: string,
  rows: readonly Row[],
): Promise<Row[]> {
  const visible = await visibleOf(strapi, ability, uid, rows);
  const closed = await closedFields(strapi, ability, 'read', uid, visible);
  return visible.map((row) => {
    const isOpen = (name: string): boolean => NAMES.includes(name) || !closed.get(row.id)?.includes(name);
    return Object.fromEntries(Object.entries(row).filter(([name]) => isOpen(name))) as Row;
  });
}
