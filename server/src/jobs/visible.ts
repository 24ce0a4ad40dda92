import type { Core } from '@strapi/types';
import type { Job } from '../../../shared/contracts/desk';
import { allowedKeys } from '../desk/allowed';
import { type EntryColumns, entryKey } from '../desk/entries';
import type { Ability } from '../documents/access';
import type { StoredJob } from './ledger';

type Skipped = NonNullable<StoredJob['report']>['skipped'][number];

/** Jobs as the contract has them; of the entries they left alone those that the user may see. */
export async function visibleJobs(
  strapi: Core.Strapi,
  ability: Ability,
  jobs: readonly StoredJob[],
  undoable: ReadonlySet<number>,
): Promise<Job[]> {
  const skipped = jobs.flatMap(({ report }) => report?.skipped ?? []);
  const seen = await allowedKeys(strapi, ability, 'read', skipped.map(columnsOf));
  return jobs.map(({ id, kind, state, total, done, by, createdAt, finishedAt, report }) => ({
    id,
    kind,
    state,
    total,
    done,
    by,
    startedAt: createdAt,
    finishedAt,
    report: report && {
      entries: report.entries,
      skipped: report.skipped.filter((one) => one.why === 'gone' || seen.has(entryKey(columnsOf(one)))),
      isUndoable: undoable.has(id),
    },
  }));
}

const columnsOf = ({ type, documentId, language }: Skipped): EntryColumns => ({
  type,
  entry: documentId,
  language: language ?? '',
});
