/** What is said of scans, repairs and undoings. */
import type { Job, JobKind, SkipReason } from '../../../shared/contracts/desk';
import type { WordId, Words } from '../components/words';

/** It goes on by itself: its progress is asked for. */
export const isMoving = ({ state }: Job): boolean => state === 'waiting' || state === 'running';

export const isOver = ({ state }: Job): boolean => state === 'done' || state === 'failed';

/** From 0 to 100; nothing to do is done. */
export const percentOf = ({ done, total, state }: Job): number =>
  total > 0 ? Math.min(100, Math.round((done / total) * 100)) : state === 'done' ? 100 : 0;

const KINDS = {
  scan: 'desk.job.scan',
  freshness: 'desk.job.freshness',
  repair: 'desk.job.repair',
  undo: 'desk.job.undo',
} as const satisfies Readonly<Record<JobKind, WordId>>;

const RESULTS = {
  scan: 'desk.job.scanned',
  freshness: 'desk.job.scanned',
  repair: 'desk.job.repaired',
  undo: 'desk.job.putBack',
} as const satisfies Readonly<Record<JobKind, WordId>>;

const REASONS = {
  gone: 'desk.skipped.gone',
  changed: 'desk.skipped.changed',
  forbidden: 'desk.skipped.forbidden',
  failed: 'desk.skipped.failed',
  sound: 'desk.skipped.sound',
} as const satisfies Readonly<Record<SkipReason, WordId>>;

export const kindWord = ({ kind }: Job, words: Words): string => words(KINDS[kind]);
export const skipWord = (why: SkipReason, words: Words): string => words(REASONS[why]);

/** How far it is, or what came of it. */
export function saidOfJob(job: Job, words: Words): string {
  const { kind, state, done, total, report } = job;
  if (state === 'done' && report)
    return words(RESULTS[kind], { entries: report.entries, skipped: report.skippedCount });
  if (state === 'done') return words('desk.job.done');
  if (state === 'failed') return words('desk.job.stopped', { done, total });
  if (state === 'waiting') return words('desk.job.waiting');
  return words(state === 'paused' ? 'desk.job.paused' : 'desk.job.progress', { done, total });
}

/** Since when jobs are not heard of, by their ids. @param silent - Those of which the server did not tell just now. */
export const stillSilent = (
  before: ReadonlyMap<number, Date>,
  silent: readonly number[],
  now: Date,
): ReadonlyMap<number, Date> => new Map(silent.map((id) => [id, before.get(id) ?? now]));

/** Takes what is known anew: jobs keep their place, new ones come last. */
export function withJobs(known: readonly Job[], fresh: readonly Job[]): readonly Job[] {
  const newest = new Map(fresh.map((job) => [job.id, job]));
  const added = fresh.filter(({ id }) => !known.some((job) => job.id === id));
  return [...known.map((job) => newest.get(job.id) ?? job), ...added];
}
