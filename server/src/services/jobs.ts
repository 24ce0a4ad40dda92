import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Job, JobKind, JobRequest } from '../../../shared/contracts/desk';
import { JOB_UID } from '../../../shared/uids';
import type { Ability } from '../documents/access';
import { undoableAmong } from '../jobs/changes';
import type { StoredJob } from '../jobs/ledger';
import { repair } from '../jobs/repair';
import { createRunner } from '../jobs/runner';
import { countToScan, scan } from '../jobs/scan';
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

const NEWEST = 50;
const UNFINISHED = ['waiting', 'running', 'paused'];
/** Several servers have the same clock. */
const SAME_TIME_MS = 60_000;

/** Work that goes on after its request, and after a restart. Which kinds a user may start is the caller's affair. */
export const createJobsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const jobs = () => strapi.db.query(JOB_UID);
  const runner = createRunner(strapi, { scan, repair, undo });

  return {
    start: (): void => runner.start(),
    stop: (): Promise<void> => runner.stop(),

    /** The newest first. */
    async newest(ability: Ability): Promise<Job[]> {
      return shown(ability, (await jobs().findMany({ orderBy: { id: 'desc' }, limit: NEWEST })) as StoredJob[]);
    },

    async running(ability: Ability): Promise<Job[]> {
      const where = { state: { $in: UNFINISHED } };
      return shown(ability, (await jobs().findMany({ where, orderBy: { id: 'desc' }, limit: NEWEST })) as StoredJob[]);
    },

    /** The last scan that ended. */
    async lastScan(ability: Ability): Promise<Job | null> {
      const where = { kind: 'scan', state: 'done' };
      const [last] = (await jobs().findMany({ where, orderBy: { id: 'desc' }, limit: 1 })) as StoredJob[];
      return last ? ((await shown(ability, [last]))[0] ?? null) : null;
    },

    /** @throws {errors.NotFoundError} */
    async find(ability: Ability, id: number): Promise<Job> {
      const [job] = await shown(ability, [await findStored(id)]);
      return job as Job;
    },

    kindOf: async (id: number): Promise<JobKind> => (await findStored(id)).kind,

    /** @throws {errors.ValidationError} When there is nothing to do. */
    async begin(request: JobRequest, by: Starter): Promise<Job> {
      const stored = request.kind === 'scan' ? await beginScan(by.name) : await beginOther(request, by);
      const [job] = await shown(by.ability, [stored]);
      return job as Job;
    },

    /** As the settings say; of several servers one begins. */
    async scanByClock(): Promise<void> {
      const since = { $gt: new Date(Date.now() - SAME_TIME_MS) };
      if ((await jobs().count({ where: { kind: 'scan', createdAt: since } })) === 0) await beginScan(null);
    },

    /** What is done in this moment is brought to an end. */
    async pause(ability: Ability, id: number): Promise<Job> {
      await jobs().updateMany({ where: { id, state: { $in: ['waiting', 'running'] } }, data: { state: 'paused' } });
      return this.find(ability, id);
    },

    async resume(ability: Ability, id: number): Promise<Job> {
      await resume(id);
      return this.find(ability, id);
    },
  };

  async function findStored(id: number): Promise<StoredJob> {
    const job = (await jobs().findOne({ where: { id } })) as StoredJob | null;
    if (!job) throw new errors.NotFoundError('There is no such job');
    return job;
  }

  async function shown(ability: Ability, stored: readonly StoredJob[]): Promise<Job[]> {
    return visibleJobs(strapi, ability, stored, await undoableAmong(strapi, stored));
  }

  async function resume(id: number): Promise<void> {
    // Whoever still works on it finds out that it is no longer theirs.
    const waiting = { state: 'waiting', heartbeatAt: null };
    const { count } = await jobs().updateMany({ where: { id, state: 'paused' }, data: waiting });
    if (count > 0) runner.kick(id);
  }

  /** There is one scan at a time: a second one is the first. */
  async function beginScan(by: string | null): Promise<StoredJob> {
    const mine = await create({ kind: 'scan', by, total: await countToScan(strapi), task: {} });
    const where = { kind: 'scan', state: { $in: UNFINISHED } };
    // Asked for after it was made: of two that begin at the same moment both see both, and the first one stays.
    const [first = mine] = (await jobs().findMany({ where, orderBy: { id: 'asc' }, limit: 1 })) as StoredJob[];
    if (first.id === mine.id) {
      runner.kick(mine.id);
      return mine;
    }
    await jobs().delete({ where: { id: mine.id } });
    if (first.state === 'paused') await resume(first.id);
    return findStored(first.id);
  }

  async function beginOther(request: Exclude<JobRequest, { kind: 'scan' }>, by: Starter): Promise<StoredJob> {
    const { task, total } =
      request.kind === 'repair'
        ? await repairTask(strapi, request, by)
        : await undoTask(strapi, await findStored(request.job), by);
    const job = await create({ kind: request.kind, by: by.name, total, task });
    runner.kick(job.id);
    return job;
  }

  async function create(data: Pick<StoredJob, 'kind' | 'by' | 'total' | 'task'>): Promise<StoredJob> {
    return (await jobs().create({ data: { ...data, state: 'waiting', done: 0 } })) as StoredJob;
  }
};
