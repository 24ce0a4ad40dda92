import type { Core } from '@strapi/types';
import { type Ability, allowedOf, closedFields } from '../documents/access';
import type { Row } from '../documents/rows';
import { type EntryColumns, draftRows, typeIn } from './entries';

/** Of entries of several types those that a user may see, or change, by `entryKey`. Conditions such as "is creator" count. */
export async function allowedKeys(
  strapi: Core.Strapi,
  ability: Ability,
  action: 'read' | 'update',
  entries: readonly EntryColumns[],
): Promise<ReadonlySet<string>> {
  const allowed = new Set<string>();
  for (const { type, keys, rows } of await draftsByType(strapi, entries)) {
    const ids = new Set((await allowedOf(strapi, ability, action, type, rows)).map(({ id }) => id));
    for (const [index, { id }] of rows.entries()) if (ids.has(id)) allowed.add(keys[index] as string);
  }
  return allowed;
}

/** Of entries of several types, by `entryKey`: names of fields that a user may not see, or change. Those that are gone are left out. */
export async function closedIn(
  strapi: Core.Strapi,
  ability: Ability,
  action: 'read' | 'update',
  entries: readonly EntryColumns[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const closed = new Map<string, readonly string[]>();
  for (const { type, keys, rows } of await draftsByType(strapi, entries)) {
    const byId = await closedFields(strapi, ability, action, type, rows);
    for (const [index, { id }] of rows.entries()) closed.set(keys[index] as string, byId.get(id) ?? []);
  }
  return closed;
}

interface DraftsOfType {
  readonly type: string;
  /** Of the rows. */
  readonly keys: readonly string[];
  readonly rows: readonly Row[];
}

async function draftsByType(strapi: Core.Strapi, entries: readonly EntryColumns[]): Promise<DraftsOfType[]> {
  const drafts = [...(await draftRows(strapi, entries, () => []))];
  return [...new Set(drafts.map(([key]) => typeIn(key)))].map((type) => {
    const own = drafts.filter(([key]) => typeIn(key) === type);
    return { type, keys: own.map(([key]) => key), rows: own.map(([, row]) => row) };
  });
}
