import type { Core } from '@strapi/types';
import { createMemory } from './memory';
import { service } from './service';

/** For so long an answer is given again without asking the database whether another instance has changed it. */
export const TRUSTED_MS = 500;

/** When something was asked for: what is at least as new is right. */
interface Moment {
  readonly at: number;
  readonly changes: number;
}

interface Asked<T> extends Moment {
  readonly answer: Promise<T | null>;
}

interface Known<T> extends Moment {
  readonly value: T;
}

/** @param ask - Is given what was the answer before. */
export type Recall<T> = <Answer extends T | null>(
  key: string,
  ask: (before: T | undefined) => Promise<Answer>,
) => Promise<Answer>;

/**
 * Remembers answers as long as nothing has changed here and nothing can have changed elsewhere for long. Who asks at the same
 * time waits for the same answer; that there is none is not remembered.
 *
 * @param bytesOf - What an answer takes of the memory.
 */
export function createRecall<T>(strapi: Core.Strapi, maxBytes: number, bytesOf: (value: T) => number): Recall<T> {
  const memory = createMemory<Known<T>>(maxBytes);
  const asking = new Map<string, Asked<T>>();

  return async <Answer extends T | null>(key: string, ask: (before: T | undefined) => Promise<Answer>) => {
    // Taken before the database is asked: what changes meanwhile is looked at next time.
    const published = service(strapi, 'published');
    const now: Moment = { at: Date.now(), changes: published.changes() };
    const known = memory.get(key);
    if (known && isTrusted(known, now)) return known.value as Answer;
    const others = asking.get(key);
    if (others && isTrusted(others, now)) return others.answer as Promise<Answer>;

    const stopgaps = published.stopgaps();
    const own = { answer: ask(known?.value), ...now };
    asking.set(key, own);
    try {
      const value = await own.answer;
      // What is being made anew for it is not in it yet.
      if (value !== null && published.stopgaps() === stopgaps) memory.set(key, { value, ...now }, bytesOf(value));
      return value;
    } finally {
      if (asking.get(key) === own) asking.delete(key);
    }
  };
}

const isTrusted = (then: Moment, now: Moment): boolean => then.changes === now.changes && now.at - then.at < TRUSTED_MS;
