import { createHmac } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/types';
import type { ContentChanged } from '../../../shared/contracts/changed';
import { merged } from './changed';
import type { PurgeSettings } from './settings';

/** After a failure; the last goes on for as long as it takes. */
const WAITS_MS = [1_000, 5_000, 30_000, 120_000, 300_000];
const TIMEOUT_MS = 10_000;

/** Calls `purge.url`, one call after the other, and again after a failure: what changes meanwhile goes with it. */
export function createCaller(strapi: Core.Strapi, { url, secret = '' }: PurgeSettings) {
  let waiting: ContentChanged | null = null;
  let going: Promise<void> | null = null;
  let failures = 0;
  const stopped = new AbortController();

  async function work(): Promise<void> {
    while (waiting && !stopped.signal.aborted) await attempt();
    going = null;
  }

  async function attempt(): Promise<void> {
    const body = waiting as ContentChanged;
    waiting = null;
    try {
      await post(body);
      failures = 0;
    } catch (error) {
      waiting = waiting ? merged(body, waiting) : body;
      const wait = WAITS_MS[Math.min(failures++, WAITS_MS.length - 1)] ?? 0;
      strapi.log.warn(`[newsroom] ${String(url)} could not be told what changed; next try in ${wait / 1000} s`, error);
      await pause(wait, undefined, { signal: stopped.signal, ref: false }).catch(() => undefined);
    }
  }

  async function post(changed: ContentChanged): Promise<void> {
    const body = JSON.stringify(changed);
    const signature = createHmac('sha256', secret).update(body).digest('hex');
    const response = await strapi.fetch(String(url), {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json', 'X-Newsroom-Signature': `sha256=${signature}` },
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`It answers ${response.status}`);
  }

  return {
    send(changed: ContentChanged): void {
      if (url === undefined) return;
      waiting = waiting ? merged(waiting, changed) : changed;
      going ??= work();
    },

    /** Tries once more what could not be told, and says what is lost. */
    async stop(): Promise<void> {
      stopped.abort();
      await going;
      if (!waiting) return;
      try {
        await post(waiting);
      } catch (error) {
        const tags = waiting.tags.join(' ');
        strapi.log.error(`[newsroom] ${String(url)} was never told that these changed: ${tags}`, error);
      }
    },
  };
}
