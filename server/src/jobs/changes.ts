/** What jobs did to single entries, in the database. */
import type { Core } from '@strapi/types';
import type { SkipReason } from '../../../shared/contracts/desk';
import type { Values } from '../../../shared/path';
import { CHANGE_UID } from '../../../shared/uids';
import type { EntryColumns } from '../desk/entries';
import type { SkippedEntry } from './ledger';

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

/** Entries that were left alone, as the report of the job keeps them. */
export const skippedEntries = (
  entries: readonly (EntryColumns & { readonly why: SkipReason | null })[],
): SkippedEntry[] =>
  entries.flatMap(({ type, entry, language, why }) =>
    why ? [{ type, documentId: entry, language: language || null, why }] : [],
  );

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
