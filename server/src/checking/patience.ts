import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/types';

/**
 * Strapi saves an entry's components first and its row last, we lock the row first: two who save one entry may wait for
 * each other. PostgreSQL ends that by failing whoever has waited for a second. We give up long before, so that it is never
 * an editor's save that fails.
 */
const LOCK_TIMEOUT_MS = 200;
const ATTEMPTS = 4;

/** PostgreSQL's codes for "somebody else is at these rows": deadlock_detected, lock_not_available, serialization_failure. */
const CONFLICTS: readonly unknown[] = ['40P01', '55P03', '40001'];

const isConflict = (error: unknown): boolean => CONFLICTS.includes((error as { code?: unknown } | null)?.code);

/** Waits for locks but briefly, until the transaction ends; SQLite has one transaction at a time anyway. */
export async function waitBriefly(strapi: Core.Strapi): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.transaction(({ trx }) => trx.raw(`SET LOCAL lock_timeout = ${LOCK_TIMEOUT_MS}`));
}

/** Does work of one transaction, and anew when others were at the same rows. @throws what it throws the last time. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!isConflict(error) || attempt === ATTEMPTS) throw error;
      await pause(attempt * LOCK_TIMEOUT_MS);
    }
  }
}
