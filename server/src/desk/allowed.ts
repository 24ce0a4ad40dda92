import type { Core } from '@strapi/types';
import { type Ability, allowedOf } from '../documents/access';
import { type EntryColumns, draftRows } from './entries';

/** Of entries of several types those that a user may see, or change, by `entryKey`. Conditions such as "is creator" count. */
export async function allowedKeys(
  strapi: Core.Strapi,
  ability: Ability,
  action: 'read' | 'update',
  entries: readonly EntryColumns[],
): Promise<ReadonlySet<string>> {
  const drafts = await draftRows(strapi, entries, () => []);
  const allowed = new Set<string>();
  for (const type of new Set(entries.map((entry) => entry.type))) {
    const own = [...drafts].filter(([key]) => key.startsWith(`${type} `));
    if (own.length === 0) continue;
    const rows = own.map(([, row]) => row);
    const ids = new Set((await allowedOf(strapi, ability, action, type, rows)).map(({ id }) => id));
    for (const [key, { id }] of own) if (ids.has(id)) allowed.add(key);
  }
  return allowed;
}
