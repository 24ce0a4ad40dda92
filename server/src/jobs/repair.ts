import { hash } from '../../../engine';
import type { Core } from '@strapi/types';
import type { SkipReason } from '../../../shared/contracts/desk';
import { changesOf } from '../../../shared/changes';
import type { Values } from '../../../shared/path';
import { checkRow } from '../checking/check-row';
import { patiently } from '../checking/patience';
import { repairsOf, withoutChoice } from '../checking/repairs';
import { fieldsIn, saveChanges, storableFields } from '../checking/save';
import { checkedType } from '../checking/types';
import type { EntryColumns } from '../desk/entries';
import { wholeDraftsOf } from '../documents/drafts';
import type { Row } from '../documents/rows';
import { type StoredChange, changesIn, skippedEntries } from './changes';
import { Interrupted } from './ledger';
import type { Hand, Work } from './runner';

/** What a repair of many pages has to do. */
export interface RepairTask {
  readonly fingerprint: string;
  /** Id of the administrator who started it. */
  readonly user: number;
  readonly entries: readonly AllowedEntry[];
  /** What was not to be had when it was asked for. */
  readonly refused: readonly (EntryColumns & { readonly why: SkipReason })[];
}

/** An entry that the user may change. */
export interface AllowedEntry extends EntryColumns {
  /** Fields of it that the user may not change. */
  readonly closed: readonly string[];
}

/**
 * Repairs one fault in chosen entries. Each entry, what it held before and how far the job is are written in one
 * transaction: a crash in the middle neither repairs twice nor loses what can be taken back.
 */
export const repair: Work = async (strapi, hand) => {
  const task = hand.job.task as RepairTask;
  for (let { done } = hand.job; done < task.entries.length; done++) {
    const entry = task.entries[done] as AllowedEntry;
    await hand.step({ done });
    await eachInOne(strapi, hand, done + 1, async (hasFailed) => {
      const made: Outcome = hasFailed ? { why: 'failed' } : await repairEntry(strapi, task, entry);
      await record(strapi, hand.job.id, entry, made);
    });
  }
  const all = (await changesIn(strapi).findMany({
    select: ['type', 'entry', 'language', 'state', 'why'],
    where: { job: hand.job.id },
    orderBy: { id: 'asc' },
  })) as StoredChange[];
  const skipped = skippedEntries([...all, ...task.refused]);
  return { entries: all.filter(({ why }) => why === null).length, skipped };
};

/** Does the work on one entry, and writes down that it is done, both or neither. What fails is tried no second time. */
export async function eachInOne(
  strapi: Core.Strapi,
  hand: Hand,
  done: number,
  work: (hasFailed: boolean) => Promise<void>,
): Promise<void> {
  const attempt = async (hasFailed: boolean): Promise<void> => {
    await strapi.db.transaction(async () => {
      await work(hasFailed);
      await hand.note({ done });
    });
  };
  try {
    await patiently(() => attempt(false));
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    strapi.log.warn(`[newsroom] An entry of job ${hand.job.id} could not be changed`, error);
    await attempt(true);
  }
}

type Outcome = { readonly why: SkipReason } | { readonly before: Values; readonly after: string };

async function record(
  strapi: Core.Strapi,
  job: number,
  { type, entry, language }: EntryColumns,
  outcome: Outcome,
): Promise<void> {
  const state = 'why' in outcome ? 'skipped' : 'made';
  await changesIn(strapi).create({ data: { job, type, entry, language, state, ...outcome } });
}

async function repairEntry(strapi: Core.Strapi, task: RepairTask, entry: AllowedEntry): Promise<Outcome> {
  const uid = entry.type;
  const type = checkedType(strapi, uid);
  const row = await draftOf(strapi, entry);
  if (!type || !row) return { why: 'gone' };
  const checked = await checkRow(strapi, type, row);
  const findings = checked.findings.filter(({ fingerprint }) => fingerprint === task.fingerprint);
  if (findings.length === 0) return { why: 'sound' };
  const edits = repairsOf(strapi, uid, { ...checked, findings }, withoutChoice).flatMap((one) => one.edits);
  const changes = changesOf(row, edits, checked.projections);
  const names = fieldsIn(changes);
  if (names.length === 0) return { why: 'failed' };
  if (names.some((name) => entry.closed.includes(name))) return { why: 'forbidden' };
  const before = storableFields(strapi, uid, row, names, true);
  if (!(await saveChanges(strapi, uid, row, changes, task.user))) return { why: 'changed' };
  const saved = await draftOf(strapi, entry);
  if (!saved) throw new Error('The draft is gone after it was saved');
  return { before, after: nameOfFields(strapi, uid, saved, names) };
}

export async function draftOf(strapi: Core.Strapi, { type, entry, language }: EntryColumns): Promise<Row | undefined> {
  const [row] = await wholeDraftsOf(strapi, type, { documentId: entry, locale: language });
  return row;
}

/** Names what stands in fields: another name, and somebody has changed them. */
export const nameOfFields = (strapi: Core.Strapi, uid: string, row: Row, names: readonly string[]): string =>
  hash(JSON.stringify(storableFields(strapi, uid, row, [...names].sort(), true)));
