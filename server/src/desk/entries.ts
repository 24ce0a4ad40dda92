/** Entries of several types at once. */
import type { Core } from '@strapi/types';
import { hasDrafts } from '../documents/drafts';
import type { Row } from '../documents/rows';

/** One language of an entry, as the plugin's tables name it; `language` is '' where the type has none. */
export interface EntryColumns {
  readonly type: string;
  readonly entry: string;
  readonly language: string;
}

export const entryKey = ({ type, entry, language }: EntryColumns): string => `${type} ${entry} ${language}`;

/** The type in an {@link entryKey}. */
export const typeIn = (key: string): string => key.slice(0, key.indexOf(' '));

/** When each draft was changed last. Entries that are gone are left out. */
export async function changedAt(strapi: Core.Strapi, entries: readonly EntryColumns[]): Promise<Map<string, string>> {
  const drafts = await draftRows(strapi, entries, () => ['updatedAt']);
  return new Map([...drafts].map(([key, row]) => [key, row.updatedAt as string]));
}

/** Those that are published, by {@link entryKey}. Types without drafts are by being saved. */
export async function publishedAmong(strapi: Core.Strapi, entries: readonly EntryColumns[]): Promise<Set<string>> {
  return new Set((await rowsOfTypes(strapi, entries, () => [], { $notNull: true })).keys());
}

/** The drafts, as far as `select` names their fields. Entries that are gone are left out. */
export const draftRows = (
  strapi: Core.Strapi,
  entries: readonly EntryColumns[],
  select: (uid: string) => readonly string[],
) => rowsOfTypes(strapi, entries, select, null);

async function rowsOfTypes(
  strapi: Core.Strapi,
  entries: readonly EntryColumns[],
  select: (uid: string) => readonly string[],
  publishedAt: unknown,
): Promise<Map<string, Row>> {
  const found = new Map<string, Row>();
  for (const uid of new Set(entries.map(({ type }) => type))) {
    if (!(uid in strapi.contentTypes)) continue;
    const ids = [...new Set(entries.filter(({ type }) => type === uid).map(({ entry }) => entry))];
    const rows = (await strapi.db.query(uid).findMany({
      select: ['id', 'documentId', 'locale', ...select(uid)],
      where: { documentId: { $in: ids }, ...(hasDrafts(strapi, uid) ? { publishedAt } : {}) },
    })) as Row[];
    for (const row of rows) found.set(entryKey({ type: uid, entry: row.documentId, language: row.locale ?? '' }), row);
  }
  return found;
}
