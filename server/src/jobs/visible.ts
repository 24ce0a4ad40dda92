import type { Core } from '@strapi/types';
import type { Job } from '../../../shared/contracts/desk';
import { type EntryColumns, draftRows, entryKey } from '../desk/entries';
import { type Ability, visibleOf } from '../documents/access';
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
  const seen = await seenAmong(strapi, ability, skipped.map(columnsOf));
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
      skipped: report.skipped.filter((entry) => seen.has(entryKey(columnsOf(entry)))),
      isUndoable: undoable.has(id),
    },
  }));
}

const columnsOf = ({ type, documentId, language }: Skipped): EntryColumns => ({
  type,
  entry: documentId,
  language: language ?? '',
});

async function seenAmong(
  strapi: Core.Strapi,
  ability: Ability,
  entries: readonly EntryColumns[],
): Promise<ReadonlySet<string>> {
  const drafts = await draftRows(strapi, entries, () => []);
  const seen = new Set<string>();
  for (const type of new Set(entries.map((entry) => entry.type))) {
    const rows = [...drafts].filter(([key]) => key.startsWith(`${type} `));
    const visible = await visibleOf(
      strapi,
      ability,
      type,
      rows.map(([, row]) => row),
    );
    const ids = new Set(visible.map(({ id }) => id));
    for (const [key, { id }] of rows) if (ids.has(id)) seen.add(key);
  }
  return seen;
}
