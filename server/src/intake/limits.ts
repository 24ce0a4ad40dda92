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

/**
 * The milliseconds to wait where there are too many, else 0.
 *
 * @param id - Of the one that is written down already: those before it count.
 */
export async function waitFor(
  strapi: Core.Strapi,
  sent: Pick<Sent, 'sender' | 'article'>,
  now: number,
  id?: number,
): Promise<number> {
  for (const { most, withinMs, of } of LIMITS) {
    // What is known as spam takes no place from others.
    const where = of === 'article' ? { article: sent.article, isSpam: false } : { sender: sent.sender };
    const before = { since: now - withinMs, ...(id !== undefined && { id }) };
    if ((await countSent(strapi, before, where)) < most) continue;
    const oldest = await oldestSent(strapi, before, where);
    return Math.max(1, (oldest ?? now) + withinMs - now);
  }
  return 0;
}
