import { createIntl } from 'react-intl';
import { percentOf, saidOfJob, stillSilent, withJobs } from '../../../admin/src/desk/jobs';
import { type Words, word } from '../../../admin/src/components/words';
import type { Job } from '../../../shared/contracts/desk';

const intl = createIntl({ locale: 'en', messages: {}, onError: () => undefined });
const words: Words = (id, values) => intl.formatMessage(word(id), values);

const job = (change: Partial<Job>): Job => ({
  id: 1,
  kind: 'repair',
  state: 'running',
  total: 31,
  done: 18,
  by: 'Ada',
  startedAt: '2026-11-27T10:00:00.000Z',
  finishedAt: null,
  report: null,
  ...change,
});
const report = (entries: number, skipped: number) => ({
  entries,
  isUndoable: true,
  skippedCount: skipped,
  skipped: Array.from({ length: skipped }, (_, index) => ({
    type: 'plugin::newsroom.article',
    documentId: `d${index}`,
    language: 'en',
    title: '',
    why: 'changed' as const,
  })),
});

describe('a job', () => {
  it.each<[string, Partial<Job>]>([
    ['18 of 31', {}],
    ['Waiting', { state: 'waiting', done: 0 }],
    ['Paused at 18 of 31', { state: 'paused' }],
    ['Stopped by a fault at 18 of 31', { state: 'failed' }],
    ['29 pages repaired, 2 skipped', { state: 'done', report: report(29, 2) }],
    ['1 page repaired', { state: 'done', report: report(1, 0) }],
    ['29 pages put back', { kind: 'undo', state: 'done', report: report(29, 0) }],
    ['1,204 entries checked', { kind: 'scan', state: 'done', report: report(1204, 0) }],
    ['1,018 of 1,204', { kind: 'scan', done: 1018, total: 1204 }],
    ['Done', { state: 'done' }],
  ])('says “%s”', (said, change) => expect(saidOfJob(job(change), words)).toBe(said));

  it('is as far as it has come', () => {
    expect(percentOf(job({}))).toBe(58);
    expect(percentOf(job({ total: 0, done: 0 }))).toBe(0);
    expect(percentOf(job({ total: 0, done: 0, state: 'done' }))).toBe(100);
    expect(percentOf(job({ total: 4, done: 9 }))).toBe(100);
  });

  it('keeps its place when more is known of it', () => {
    const known = [job({ id: 1 }), job({ id: 2 })];
    const now = withJobs(known, [job({ id: 3 }), job({ id: 1, done: 31, state: 'done' })]);
    expect(now.map(({ id, done }) => [id, done])).toEqual([
      [1, 31],
      [2, 18],
      [3, 18],
    ]);
  });
});

it('says of a job that is not heard of since when, until it is heard of again', () => {
  const [first, second] = [new Date('2026-11-27T10:00:00Z'), new Date('2026-11-27T10:00:02Z')];
  const silent = stillSilent(new Map(), [1, 2], first);
  expect([...stillSilent(silent, [2, 3], second)]).toEqual([
    [2, first],
    [3, second],
  ]);
});
