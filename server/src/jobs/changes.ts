/** What jobs did to single entries, in the database. */
import type { Core } from '@strapi/types';
import type { DeskEntry, SkipReason } from '../../../shared/contracts/desk';
import type { Values } from '../../../shared/path';
import { CHANGE_UID } from '../../../shared/uids';
import { type EntryColumns, entryKey, titlesOf } from '../desk/entries';
import type { StoredJob } from './ledger';

/** `made`: can be taken back. `undone`: was. `kept`: could not be. */
export type ChangeState = 'made' | 'skipped' | 'undone' | 'kept';

export interface StoredChange extends EntryColumns {
  readonly id: number;
  readonly job: number;
  readonly state: ChangeState;
  readonly why: SkipReason | null;
  readonly before: Values | null;
  readonly after: string | null;
}

export const changesIn = (strapi: Core.Strapi) => strapi.db.query(CHANGE_UID);

/** Entries that were left alone, in words of the contract. */
export async function skippedEntries(
  strapi: Core.Strapi,
  entries: readonly (EntryColumns & { readonly why: SkipReason | null })[],
): Promise<NonNullable<StoredJob['report']>['skipped']> {
  const titles = await titlesOf(strapi, entries);
  return entries.flatMap((one) => (one.why ? [{ ...deskEntry(one, titles.get(entryKey(one))), why: one.why }] : []));
}

const deskEntry = ({ type, entry, language }: EntryColumns, title = ''): DeskEntry => ({
  type,
  documentId: entry,
  language: language || null,
  title,
});

/** Of these jobs, those whose repairs can still be taken back. */
export async function undoableAmong(
  strapi: Core.Strapi,
  jobs: readonly { readonly id: number }[],
): Promise<Set<number>> {
  const { tableName } = strapi.db.metadata.get(CHANGE_UID);
  const ids = jobs.map(({ id }) => id);
  const rows = (await strapi.db
    .getConnection(tableName)
    .distinct('job')
    .whereIn('job', ids)
    .where('state', 'made')) as {
    job: number;
  }[];
  return new Set(rows.map(({ job }) => job));
}
