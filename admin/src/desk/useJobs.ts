import { useEffect, useRef, useState } from 'react';
import type { Job, JobRequest, JobResponse } from '../../../shared/contracts/desk';
import { statusOf } from '../components/refusal';
import { useStable } from '../components/useStable';
import { useFetchClient } from '../strapi';
import { isMoving, isOver, withJobs } from './jobs';

const PATH = '/newsroom/jobs';
const POLL_MS = 2_000;

export interface Jobs {
  /** What is going on or stands still, and what ended while the page was open. */
  readonly list: readonly Job[];
  /** @returns null where the server refused; it is said on the page. */
  readonly start: (request: JobRequest) => Promise<Job | null>;
  readonly pause: (job: Job) => Promise<void>;
  readonly resume: (job: Job) => Promise<void>;
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
  usePolling(list.filter(isMoving), take);

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

/** Asks for what goes on, as long as somebody looks. */
function usePolling(moving: readonly Job[], take: (fresh: readonly Job[]) => void): void {
  const { get } = useFetchClient();
  const ids = moving.map(({ id }) => id).join();
  useEffect(() => {
    if (!ids) return undefined;
    let isCurrent = true;
    let isAsking = false;
    const ask = async (): Promise<void> => {
      if (document.hidden || isAsking) return;
      isAsking = true;
      try {
        const answers = await Promise.all(ids.split(',').map((id) => get<JobResponse>(`${PATH}/${id}`)));
        if (isCurrent) take(answers.map(({ data }) => data.data));
      } catch (error) {
        console.warn('[newsroom] How far a job is was not said', error);
      } finally {
        isAsking = false;
      }
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
}
