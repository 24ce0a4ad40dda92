import { AsyncResource } from 'node:async_hooks';
import { setImmediate } from 'node:timers/promises';

interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Asks at once for all that is wanted at the same time, and for what comes meanwhile in the next batch: the more is asked, the
 * less each question costs. Belongs to no request and to no transaction.
 *
 * @param answerAll - One answer for each of the items, in their order.
 * @param most - So many items are asked for at once.
 */
export function createBatches<Item, Answer>(
  answerAll: (items: readonly Item[]) => Promise<readonly Answer[]>,
  most: number,
): (item: Item) => Promise<Answer> {
  const outside = new AsyncResource('newsroom.batches');
  const waiting: Waiting<Item, Answer>[] = [];
  let isAsking = false;

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!isAsking) void outside.runInAsyncScope(askAll);
    });

  async function askAll(): Promise<void> {
    isAsking = true;
    while (waiting.length > 0) {
      // What has arrived at the server together is asked together.
      await setImmediate();
      await ask(waiting.splice(0, most));
    }
    isAsking = false;
  }

  async function ask(batch: readonly Waiting<Item, Answer>[]): Promise<void> {
    try {
      const answers = await answerAll(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, index) => resolve(answers[index] as Answer));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
