import type { Core } from '@strapi/types';
import type { SkipReason } from '../../../shared/contracts/desk';
import { saveFields } from '../checking/save';
import type { EntryColumns } from '../desk/entries';
import { type StoredChange, changesIn, skippedEntries } from './changes';
import { draftOf, eachInOne, nameOfFields } from './repair';
import type { Work } from './runner';

/** What taking a repair back has to do. */
export interface UndoTask {
  /** The repair. */
  readonly job: number;
  readonly user: number;
  readonly changes: readonly AllowedChange[];
  readonly refused: readonly (EntryColumns & { readonly why: SkipReason })[];
}

/** A change in an entry that the user may change. */
interface AllowedChange {
  readonly id: number;
  /** Fields of the entry that the user may not change. */
  readonly closed: readonly string[];
}

/** What may be tried again, by somebody else perhaps. */
const FOR_NOW: readonly (SkipReason | null)[] = ['failed', 'forbidden'];

/** Puts back what a repair changed, where nobody has changed it since. */
export const undo: Work = async (strapi, hand) => {
  const task = hand.job.task as UndoTask;
  for (let { done } = hand.job; done < task.changes.length; done++) {
    const { id, closed } = task.changes[done] as AllowedChange;
    await hand.step({ done });
    await eachInOne(strapi, hand, done + 1, async (hasFailed) => {
      const change = (await changesIn(strapi).findOne({ where: { id } })) as StoredChange | null;
      if (change?.state !== 'made') return;
      const why = hasFailed ? 'failed' : await putBack(strapi, change, closed, task.user);
      const state = why === null ? 'undone' : FOR_NOW.includes(why) ? 'made' : 'kept';
      await changesIn(strapi).update({ where: { id }, data: { state, why } });
    });
  }
  const all = (await changesIn(strapi).findMany({
    select: ['type', 'entry', 'language', 'state', 'why'],
    where: { id: { $in: task.changes.map(({ id }) => id) } },
    orderBy: { id: 'asc' },
  })) as StoredChange[];
  const skipped = skippedEntries([...all, ...task.refused]);
  return { entries: all.filter(({ state }) => state === 'undone').length, skipped };
};

async function putBack(
  strapi: Core.Strapi,
  change: StoredChange,
  closed: readonly string[],
  user: number,
): Promise<SkipReason | null> {
  const row = await draftOf(strapi, change);
  if (!row || !change.before) return 'gone';
  const names = Object.keys(change.before);
  if (names.some((name) => closed.includes(name))) return 'forbidden';
  if (nameOfFields(strapi, change.type, row, names) !== change.after) return 'changed';
  return (await saveFields(strapi, change.type, row, change.before, user)) ? null : 'changed';
}
