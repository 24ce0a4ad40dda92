import { AsyncResource } from 'node:async_hooks';
import { setImmediate } from 'node:timers/promises';

export interface Queue {
  /** Once for all that come while it waits. */
  add(item: string): void;
  /** When all that was added is done. */
  settled(): Promise<void>;
  /** Lets what is going on end, and takes nothing more. */
  stop(): Promise<void>;
}

/** So that somebody who saves every second is not checked every second, and nobody waits for it. */
const WAIT_MS = 300;

/** What is too much is left to the next scan. */
const MOST = 10_000;

/**
 * Works in the background, one after the other.
 *
 * @param work - Must not throw.
 */
export function createQueue(work: (item: string) => Promise<void>): Queue {
  // Whoever adds may be in a transaction or a request that is over when it is its turn.
  const background = new AsyncResource('newsroom.queue');
  const waiting = new Set<string>();
  let isStopped = false;
  let going: Promise<void> | null = null;
  let timer: NodeJS.Timeout | null = null;

  async function drain(): Promise<void> {
    for (const item of waiting) {
      if (isStopped) break;
      waiting.delete(item);
      await work(item);
      // Requests are answered in between.
      await setImmediate();
    }
    going = null;
  }
  const start = (): void => {
    timer = null;
    going ??= drain();
  };

  return {
    add(item) {
      if (isStopped || waiting.size >= MOST) return;
      waiting.add(item);
      if (going || timer) return;
      background.runInAsyncScope(() => {
        timer = setTimeout(start, WAIT_MS).unref();
      });
    },
    async settled() {
      while (waiting.size > 0 && !isStopped) {
        if (timer) clearTimeout(timer);
        background.runInAsyncScope(start);
        await going;
      }
      await going;
    },
    async stop() {
      isStopped = true;
      if (timer) clearTimeout(timer);
      await going;
    },
  };
}
