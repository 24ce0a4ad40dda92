import { useEffect, useRef, useState } from 'react';
import type { Job, JobRequest, JobResponse } from '../../../shared/contracts/desk';
import { answerIn } from '../components/answerIn';
import { statusOf } from '../components/refusal';
import { useStable } from '../components/useStable';
import { useFetchClient } from '../strapi';
import { isMoving, isOver, stillSilent, withJobs } from './jobs';

const PATH = '/newsroom/jobs';
const POLL_MS = 2_000;

export interface Jobs {
  /** What is going on or stands still, and what ended while the page was open. */
  readonly list: readonly Job[];
  /** @returns null where the server refused; it is said on the page. */
  readonly start: (request: JobRequest) => Promise<Job | null>;
  readonly pause: (job: Job) => Promise<void>;
  readonly resume: (job: Job) => Promise<void>;
  /** Since when the server does not tell how far it is; undefined: it does. */
  readonly silentSince: (job: Job) => Date | undefined;
  /** Takes an ended one off the page. */
  readonly putAway: (job: Job) => void;
  /** The server refused or did not answer; what it said, if anything. */
  readonly problem: { readonly said: string } | null;
  readonly forget: () => void;
}

/**
 * Scans and repairs, followed while they go on.
 *
 * @param running - What the server says is going on.
 * @param onOver - One has ended.
 */
export function useJobs(running: readonly Job[] | undefined, onOver: (job: Job) => void): Jobs {
  const { post } = useFetchClient();
  const [list, setList] = useState<readonly Job[]>([]);
  const [problem, setProblem] = useState<Jobs['problem']>(null);
  const newest = useRef(list);
  const set = (next: readonly Job[]): void => {
    newest.current = next;
    setList(next);
  };
  const take = useStable((fresh: readonly Job[]) => {
    const isNews = (job: Job): boolean => !newest.current.some(({ id, state }) => id === job.id && state === job.state);
    const ended = fresh.filter((job) => isOver(job) && isNews(job));
    set(withJobs(newest.current, fresh));
    ended.forEach(onOver);
  });
  useEffect(() => {
    if (running?.length) take(running);
  }, [running, take]);
  const silent = usePolling(list.filter(isMoving), take);

  const send = useStable(async (path: string, body?: JobRequest) => {
    setProblem(null);
    try {
      const { data } = await post<JobResponse>(path, body ?? {});
      take([data.data]);
      return data.data;
    } catch (error) {
      console.error(`[newsroom] ${path} was refused`, error);
      setProblem({ said: saidBy(error) });
      return null;
    }
  });
  return {
    list,
    problem,
    silentSince: ({ id }) => silent.get(id),
    start: useStable((request: JobRequest) => send(PATH, request)),
    pause: useStable(async ({ id }: Job) => void (await send(`${PATH}/${id}/pause`))),
    resume: useStable(async ({ id }: Job) => void (await send(`${PATH}/${id}/resume`))),
    forget: useStable(() => setProblem(null)),
    putAway: useStable(({ id }: Job) => set(newest.current.filter((job) => job.id !== id))),
  };
}

/** A refusal has words of the server's; a fault of its or silence has none. */
function saidBy(error: unknown): string {
  const status = statusOf(error);
  return status >= 400 && status < 500 ? (error as Error).message : '';
}

/** Asks for what goes on, as long as somebody looks. @returns since when the server does not tell of jobs, by their ids. */
function usePolling(moving: readonly Job[], take: (fresh: readonly Job[]) => void): ReadonlyMap<number, Date> {
  const { get } = useFetchClient();
  const [silent, setSilent] = useState<ReadonlyMap<number, Date>>(new Map());
  const ids = moving.map(({ id }) => id).join();
  useEffect(() => {
    if (!ids) return undefined;
    let isCurrent = true;
    let isAsking = false;
    const ask = async (): Promise<void> => {
      if (document.hidden || isAsking) return;
      isAsking = true;
      const now = new Date();
      const asked = ids.split(',').map(Number);
      const answers = await Promise.allSettled(asked.map((id) => get<JobResponse>(`${PATH}/${id}`).then(answerIn)));
      isAsking = false;
      if (!isCurrent) return;
      take(answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value.data] : [])));
      const unheard = asked.filter((_, index) => answers[index]?.status === 'rejected');
      setSilent((before) => (before.size + unheard.length > 0 ? stillSilent(before, unheard, now) : before));
    };
    const onVisible = (): void => void ask();
    const timer = setInterval(onVisible, POLL_MS);
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      isCurrent = false;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [get, ids, take]);
  return silent;
}
