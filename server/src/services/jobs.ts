import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import { type Job, type JobKind, type JobRequest, MOST_LISTED } from '../../../shared/contracts/desk';
import { JOB_UID } from '../../../shared/uids';
import type { Ability } from '../documents/access';
import { undoableAmong } from '../jobs/changes';
import { type StoredJob, TOLD, type ToldJob } from '../jobs/ledger';
import { freshness } from '../jobs/freshness';
import { repair } from '../jobs/repair';
import { createRunner } from '../jobs/runner';
import { scan } from '../jobs/scan';
import { countToCheck } from '../jobs/walk';
import { repairTask, undoTask } from '../jobs/tasks';
import { undo } from '../jobs/undo';
import { visibleJobs } from '../jobs/visible';

export type JobsService = ReturnType<typeof createJobsService>;

/** Who starts a job. */
export interface Starter {
  readonly id: number;
  readonly name: string;
  readonly ability: Ability;
}

/** Jobs that only look. */
type CheckKind = Extract<JobKind, 'scan' | 'freshness'>;

const NEWEST = 50;
const UNFINISHED = ['waiting', 'running', 'paused'];
/** Several servers have the same clock. */
const SAME_TIME_MS = 60_000;

/** Work that goes on after its request, and after a restart. Which kinds a user may start is the caller's affair. */
export const createJobsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const jobs = () => strapi.db.query(JOB_UID);
  const runner = createRunner(strapi, { scan, freshness, repair, undo });

  return {
    start: (): void => runner.start(),
    stop: (): Promise<void> => runner.stop(),

    /** The newest first. */
    newest: (ability: Ability): Promise<Job[]> => listed(ability, {}),

    running: (ability: Ability): Promise<Job[]> => listed(ability, { state: { $in: UNFINISHED } }),

    /** The last scan that ended. */
    async lastScan(ability: Ability): Promise<Job | null> {
      return (await listed(ability, { kind: 'scan', state: 'done' }, 1))[0] ?? null;
    },

    /** @throws {errors.NotFoundError} */
    async find(ability: Ability, id: number): Promise<Job> {
      const [job] = await shown(ability, [await findStored(id)]);
      return job as Job;
    },

    kindOf: async (id: number): Promise<JobKind> => (await findStored(id)).kind,

    /** @throws {errors.ValidationError} When there is nothing to do. */
    async begin(request: JobRequest, by: Starter): Promise<Job> {
      const begun = request.kind === 'scan' ? await beginCheck('scan', by.name) : await beginOther(request, by);
      const [job] = await shown(by.ability, [begun]);
      return job as Job;
    },

    /** As the settings say; of several servers one begins. */
    async beginByClock(kind: CheckKind): Promise<void> {
      const since = { $gt: new Date(Date.now() - SAME_TIME_MS) };
      if ((await jobs().count({ where: { kind, createdAt: since } })) === 0) await beginCheck(kind, null);
    },

    /** Whoever works on it finds out when they next write down how far they are; what they did since is done again. */
    async pause(ability: Ability, id: number): Promise<Job> {
      await jobs().updateMany({ where: { id, state: { $in: ['waiting', 'running'] } }, data: { state: 'paused' } });
      return this.find(ability, id);
    },

    async resume(ability: Ability, id: number): Promise<Job> {
      await resume(id);
      return this.find(ability, id);
    },
  };

  async function findStored(id: number): Promise<ToldJob> {
    const [job] = await stored({ id }, 1);
    if (!job) throw new errors.NotFoundError('There is no such job');
    return job;
  }

  /** The newest first. */
  async function stored(where: object, limit: number): Promise<ToldJob[]> {
    return (await jobs().findMany({ select: [...TOLD], where, orderBy: { id: 'desc' }, limit })) as ToldJob[];
  }

  async function listed(ability: Ability, where: object, limit = NEWEST): Promise<Job[]> {
    return shown(ability, await stored(where, limit), MOST_LISTED);
  }

  async function shown(ability: Ability, known: readonly ToldJob[], most?: number): Promise<Job[]> {
    return visibleJobs(strapi, ability, known, await undoableAmong(strapi, known), most);
  }

  async function resume(id: number): Promise<void> {
    // Whoever still works on it finds out that it is no longer theirs.
    const waiting = { state: 'waiting', heartbeatAt: null };
    const { count } = await jobs().updateMany({ where: { id, state: 'paused' }, data: waiting });
    if (count > 0) runner.kick(id);
  }

  /** There is one of a kind at a time: a second one is the first. */
  async function beginCheck(kind: CheckKind, by: string | null): Promise<ToldJob> {
    const mine = await create({ kind, by, total: await countToCheck(strapi, kind), task: {} });
    const where = { kind, state: { $in: UNFINISHED } };
    // Asked for after it was made: of two that begin at the same moment both see both, and the first one stays.
    const [first = mine] = (await jobs().findMany({
      select: ['id', 'state'],
      where,
      orderBy: { id: 'asc' },
      limit: 1,
    })) as ToldJob[];
    if (first.id === mine.id) {
      runner.kick(mine.id);
      return mine;
    }
    await jobs().delete({ where: { id: mine.id } });
    if (first.state === 'paused') await resume(first.id);
    return findStored(first.id);
  }

  async function beginOther(request: Exclude<JobRequest, { kind: 'scan' }>, by: Starter): Promise<ToldJob> {
    const { task, total } =
      request.kind === 'repair'
        ? await repairTask(strapi, request, by)
        : await undoTask(strapi, await findStored(request.job), by);
    const job = await create({ kind: request.kind, by: by.name, total, task });
    runner.kick(job.id);
    return job;
  }

  async function create(data: Pick<StoredJob, 'kind' | 'by' | 'total' | 'task'>): Promise<ToldJob> {
    return (await jobs().create({ data: { ...data, state: 'waiting', done: 0 } })) as ToldJob;
  }
};
