import { AsyncResource } from 'node:async_hooks';
import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/types';
import type { JobKind } from '../../../shared/contracts/desk';
import { onceLoaded } from '../once-loaded';
import { type Claim, Interrupted, type Progress, type StoredJob, claim, freeJobs } from './ledger';

/** What a job has in hand while it works. */
export interface Hand {
  readonly job: StoredJob;
  /** Between two entries: lets others have their turn, and writes down how far it is now and then. @throws {Interrupted} */
  step(progress: Progress): Promise<void>;
  /** Writes down how far it is at once, within the transaction of the work. @throws {Interrupted} */
  note(progress: Progress): Promise<void>;
}

/** @returns what it did. @throws {Interrupted} As it comes from the hand; anything else: it has failed. */
export type Work = (strapi: Core.Strapi, hand: Hand) => Promise<StoredJob['report']>;

export interface Runner {
  /** Works on a job in the background, unless somebody does. */
  kick(id: number): void;
  /** Looks now and then for jobs that nobody works on, after a restart above all. */
  start(): void;
  /** Gives back what it works on. */
  stop(): Promise<void>;
}

const LOOK_MS = 15_000;
const NOTE_MS = 1_000;
const NOTE_STEPS = 50;

export function createRunner(strapi: Core.Strapi, works: Readonly<Record<JobKind, Work>>): Runner {
  const background = new AsyncResource('newsroom.jobs');
  const going = new Set<Promise<void>>();
  let isStopped = false;
  let timer: NodeJS.Timeout | null = null;

  function handOf(claimed: Claim): Hand {
    let notedAt = Date.now();
    let steps = 0;
    const note = async (progress: Progress): Promise<void> => {
      await claimed.note(progress);
      [notedAt, steps] = [Date.now(), 0];
    };
    return {
      job: claimed.job,
      note,
      async step(progress) {
        await setImmediate();
        steps += 1;
        if (isStopped || steps >= NOTE_STEPS || Date.now() - notedAt >= NOTE_MS) await note(progress);
        if (isStopped) throw new Interrupted('The server stops');
      },
    };
  }

  async function run(id: number): Promise<void> {
    const claimed = isStopped ? null : await claim(strapi, id);
    if (!claimed) return;
    const { job } = claimed;
    try {
      await claimed.end('done', await works[job.kind](strapi, handOf(claimed)));
    } catch (error) {
      if (error instanceof Interrupted) return ignoreLost(claimed.release());
      strapi.log.error(`[newsroom] The ${job.kind} ${id} has failed`, error);
      await ignoreLost(claimed.end('failed', null));
    }
  }

  /** In the background; `stop` waits for it. */
  function inBackground(work: () => Promise<void>, title: string): void {
    background.runInAsyncScope(() => {
      const running = work()
        .catch((error: unknown) => {
          strapi.log.error(`[newsroom] ${title}`, error);
        })
        .finally(() => going.delete(running));
      going.add(running);
    });
  }

  const kick = (id: number): void => inBackground(() => run(id), `Job ${id} could not be run`);

  const look = (): void => {
    if (!isStopped)
      inBackground(async () => {
        for (const id of await freeJobs(strapi)) kick(id);
      }, 'Unfinished jobs could not be looked for');
  };

  return {
    kick,
    start() {
      timer ??= setInterval(look, LOOK_MS).unref();
      // The application's own rules are there by then.
      onceLoaded(strapi, look);
    },
    async stop() {
      isStopped = true;
      if (timer) clearInterval(timer);
      while (going.size > 0) await Promise.all(going);
    },
  };
}

/** A job that another one has taken over is that one's to write. */
async function ignoreLost(writing: Promise<void>): Promise<void> {
  try {
    await writing;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
  }
}
