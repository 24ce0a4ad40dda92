import type { Core } from '@strapi/types';
import type { Job } from '../../../shared/contracts/desk';
import { allowedKeys } from '../desk/allowed';
import { type EntryColumns, entryKey } from '../desk/entries';
import { titlesOf } from '../desk/readable';
import type { Ability } from '../documents/access';
import type { SkippedEntry, ToldJob } from './ledger';

/**
 * Jobs as the contract has them; of the entries they left alone those that the user may see, and those that are gone,
 * without a word.
 *
 * @param most - Entries of each job; all when left out.
 */
export async function visibleJobs(
  strapi: Core.Strapi,
  ability: Ability,
  jobs: readonly ToldJob[],
  undoable: ReadonlySet<number>,
  most?: number,
): Promise<Job[]> {
  const skippedIn = ({ report }: ToldJob) => report?.skipped.slice(0, most) ?? [];
  const skipped = jobs.flatMap(skippedIn).map(columnsOf);
  const seen = await allowedKeys(strapi, ability, 'read', skipped);
  const titles = await titlesOf(strapi, ability, skipped);
  const titleOf = (key: string): string => (seen.has(key) ? (titles.get(key) ?? '') : '');
  const told = (one: SkippedEntry) => {
    const key = entryKey(columnsOf(one));
    return one.why === 'gone' || seen.has(key) ? [{ ...one, title: titleOf(key) }] : [];
  };
  return jobs.map((job) => ({
    id: job.id,
    kind: job.kind,
    state: job.state,
    total: job.total,
    done: job.done,
    by: job.by,
    startedAt: job.createdAt,
    finishedAt: job.finishedAt,
    report: job.report && {
      entries: job.report.entries,
      skipped: skippedIn(job).flatMap(told),
      skippedCount: job.report.skipped.length,
      isUndoable: undoable.has(job.id),
    },
  }));
}

const columnsOf = ({ type, documentId, language }: SkippedEntry): EntryColumns => ({
  type,
  entry: documentId,
  language: language ?? '',
});
