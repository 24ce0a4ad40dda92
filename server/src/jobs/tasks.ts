/** What a job has to do, and what of it its user may not. */
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { JobRequest, SkipReason } from '../../../shared/contracts/desk';
import { allowedKeys, closedIn } from '../desk/allowed';
import { type EntryColumns, entryKey } from '../desk/entries';
import type { Ability } from '../documents/access';
import type { Starter } from '../services/jobs';
import { type StoredChange, changesIn } from './changes';
import type { ToldJob } from './ledger';
import type { AllowedEntry, RepairTask } from './repair';
import type { UndoTask } from './undo';

type RepairRequest = Extract<JobRequest, { kind: 'repair' }>;
type Refused = EntryColumns & { readonly why: SkipReason };

export async function repairTask(
  strapi: Core.Strapi,
  { fingerprint, entries }: RepairRequest,
  { id: user, ability }: Starter,
): Promise<{ task: RepairTask; total: number }> {
  const wanted = new Map(
    entries
      .map(({ type, documentId, language }) => ({ type, entry: documentId, language: language ?? '' }))
      .map((entry) => [entryKey(entry), entry]),
  );
  const { allowed, refused } = await partAllowed(strapi, ability, [...wanted.values()]);
  return { task: { fingerprint, user, entries: allowed, refused }, total: allowed.length };
}

/** @throws {errors.ValidationError} When there is nothing to take back. */
export async function undoTask(
  strapi: Core.Strapi,
  repaired: ToldJob,
  { id: user, ability }: Starter,
): Promise<{ task: UndoTask; total: number }> {
  if (repaired.kind !== 'repair') throw new errors.ValidationError('Only a repair can be taken back');
  if (!['done', 'failed'].includes(repaired.state)) throw new errors.ValidationError('The repair is not over');
  const made = (await changesIn(strapi).findMany({
    select: ['id', 'type', 'entry', 'language'],
    where: { job: repaired.id, state: 'made' },
    orderBy: { id: 'asc' },
  })) as StoredChange[];
  if (made.length === 0) throw new errors.ValidationError('Nothing of this repair is left to take back');
  const { allowed, refused } = await partAllowed(strapi, ability, made);
  const closed = new Map(allowed.map((entry) => [entryKey(entry), entry.closed]));
  const changes = made.flatMap((change) => {
    const own = closed.get(entryKey(change));
    return own ? [{ id: change.id, closed: own }] : [];
  });
  return { task: { job: repaired.id, user, changes, refused }, total: changes.length };
}

async function partAllowed(
  strapi: Core.Strapi,
  ability: Ability,
  entries: readonly EntryColumns[],
): Promise<{ allowed: AllowedEntry[]; refused: Refused[] }> {
  const open = await allowedKeys(strapi, ability, 'update', entries);
  const closed = await closedIn(strapi, ability, 'update', entries);
  const allowed: AllowedEntry[] = [];
  const refused: Refused[] = [];
  for (const { type, entry, language } of entries) {
    const key = entryKey({ type, entry, language });
    if (open.has(key)) allowed.push({ type, entry, language, closed: closed.get(key) ?? [] });
    else refused.push({ type, entry, language, why: closed.has(key) ? 'forbidden' : 'gone' });
  }
  return { allowed, refused };
}
