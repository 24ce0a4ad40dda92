import type { Core } from '@strapi/types';
import { DAY_MS, MINUTE_MS, type Sent, countSent, oldestSent } from './ledger';

interface Limit {
  readonly most: number;
  readonly withinMs: number;
  readonly of: 'sender' | 'article';
}

/** Somebody with many questions, and an article that everybody asks about, are still let in; a machine is not for long. */
const LIMITS: readonly Limit[] = [
  { most: 5, withinMs: 10 * MINUTE_MS, of: 'sender' },
  { most: 30, withinMs: DAY_MS, of: 'sender' },
  { most: 200, withinMs: 60 * MINUTE_MS, of: 'article' },
];

/** @returns the milliseconds to wait where there are too many, else 0. */
export async function waitFor(
  strapi: Core.Strapi,
  sent: Pick<Sent, 'sender' | 'article'>,
  now: number,
): Promise<number> {
  for (const { most, withinMs, of } of LIMITS) {
    // What is known as spam takes no place from others.
    const where = of === 'article' ? { article: sent.article, isSpam: false } : { sender: sent.sender };
    const since = now - withinMs;
    if ((await countSent(strapi, since, where)) < most) continue;
    const oldest = await oldestSent(strapi, since, where);
    return Math.max(1, (oldest ?? now) + withinMs - now);
  }
  return 0;
}
