/** Jobs in the database: who may work on one, how far it is. */
import type { Core } from '@strapi/types';
import type { DeskEntry, JobKind, JobState, SkipReason } from '../../../shared/contracts/desk';
import { JOB_UID } from '../../../shared/uids';

/** An entry that was left alone. What it is called is asked for when somebody reads it. */
export interface SkippedEntry extends Omit<DeskEntry, 'title'> {
  readonly why: SkipReason;
}

export interface StoredJob {
  readonly id: number;
  readonly kind: JobKind;
  readonly state: JobState;
  readonly total: number;
  readonly done: number;
  readonly by: string | null;
  /** What it has to do, by its kind. */
  readonly task: unknown;
  /** Where it stands, by its kind; null: at the beginning. */
  readonly cursor: unknown;
  readonly report: { readonly entries: number; readonly skipped: readonly SkippedEntry[] } | null;
  readonly createdAt: string;
  readonly finishedAt: string | null;
}

/** What lists tell of one: neither what it has to do nor where it stands, which may be long. */
export const TOLD = ['id', 'kind', 'state', 'total', 'done', 'by', 'report', 'createdAt', 'finishedAt'] as const;
export type ToldJob = Pick<StoredJob, (typeof TOLD)[number]>;

/** It was paused, the server stops, or another one works on it. */
export class Interrupted extends Error {}

/** Who says nothing for so long works no more. */
const SILENT_MS = 30_000;

export interface Progress {
  readonly done: number;
  readonly cursor?: unknown;
  readonly total?: number;
}

/** One worker's right to a job; whoever holds it says so with each `note`. */
export interface Claim {
  readonly job: StoredJob;
  /** Writes down how far it is. @throws {Interrupted} When the job is no longer this worker's. */
  note(progress: Progress): Promise<void>;
  end(state: 'done' | 'failed', report: StoredJob['report']): Promise<void>;
  /** Gives it back as it stands, for whoever comes next. */
  release(): Promise<void>;
}

/**
 * Takes a job, if nobody works on it: by one conditional update, so that of several servers one gets it. What was written
 * last is asked for each time: a worker that was believed dead finds out that it lost its job.
 */
export async function claim(strapi: Core.Strapi, id: number): Promise<Claim | null> {
  const jobs = strapi.db.query(JOB_UID);
  let heartbeat = new Date();
  const silent = new Date(heartbeat.getTime() - SILENT_MS);
  const isFree = { $or: [{ heartbeatAt: null }, { heartbeatAt: { $lt: silent } }] };
  const { count } = await jobs.updateMany({
    where: { id, state: { $in: ['waiting', 'running'] }, ...isFree },
    data: { state: 'running', heartbeatAt: heartbeat },
  });
  if (count === 0) return null;

  async function write(data: object): Promise<void> {
    const next = new Date(Math.max(Date.now(), heartbeat.getTime() + 1));
    const where = { id, state: 'running', heartbeatAt: heartbeat };
    const updated = await jobs.updateMany({ where, data: { heartbeatAt: next, ...data } });
    if (updated.count === 0) throw new Interrupted(`Job ${id}`);
    heartbeat = next;
  }

  return {
    job: (await jobs.findOne({ where: { id } })) as StoredJob,
    note: (progress) => write(progress),
    end: (state, report) => write({ state, report, finishedAt: new Date() }),
    release: () => write({ heartbeatAt: null }),
  };
}

/** Jobs that are to be worked on and that nobody works on. */
export async function freeJobs(strapi: Core.Strapi): Promise<number[]> {
  const silent = new Date(Date.now() - SILENT_MS);
  const found = (await strapi.db.query(JOB_UID).findMany({
    select: ['id'],
    where: {
      state: { $in: ['waiting', 'running'] },
      $or: [{ heartbeatAt: null }, { heartbeatAt: { $lt: silent } }],
    },
    orderBy: { id: 'asc' },
    limit: 10,
  })) as { id: number }[];
  return found.map(({ id }) => id);
}
