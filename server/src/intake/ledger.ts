import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/types';
import { PLUGIN_ID, SUBMISSION_UID } from '../../../shared/uids';
import { hashedAddress } from '../rates/address';
import { wordsOf } from './text';

export const MINUTE_MS = 60_000;
export const DAY_MS = 24 * 60 * MINUTE_MS;

/** A question that was sent in, without anything by which somebody could be known again. */
export interface Sent {
  readonly ticket: string;
  readonly sender: string;
  readonly words: string;
  readonly article: string;
  readonly isSpam: boolean;
  readonly sentAt: number;
}

const SALT_KEY = 'senderSalt';

/** Names a sender for a day, the same on all instances; tomorrow nobody can tell who it was. */
export async function senderOf(strapi: Core.Strapi, address: string, now: number): Promise<string> {
  const store = strapi.store({ type: 'plugin', name: PLUGIN_ID });
  const day = Math.floor(now / DAY_MS);
  let kept = (await store.get({ key: SALT_KEY })) as { day: number; salt: string } | null;
  if (kept?.day !== day) {
    await store.set({ key: SALT_KEY, value: { day, salt: randomBytes(16).toString('base64url') } });
    // Another instance may have been at it: the last one counts, for all.
    kept = (await store.get({ key: SALT_KEY })) as { day: number; salt: string };
  }
  return hashedAddress(address, kept.salt);
}

/** The same for texts that say the same words. */
export const wordsKey = (question: string): string =>
  createHash('sha256').update(wordsOf(question)).digest('base64url').slice(0, 22);

/** How many were sent in since then. */
export const countSent = (strapi: Core.Strapi, since: number, where: Partial<Sent>): Promise<number> =>
  strapi.db.query(SUBMISSION_UID).count({ where: { ...where, sentAt: { $gt: since } } });

/** When the oldest of these was sent, in milliseconds since 1970; null without any. */
export async function oldestSent(strapi: Core.Strapi, since: number, where: Partial<Sent>): Promise<number | null> {
  const [oldest] = (await strapi.db.query(SUBMISSION_UID).findMany({
    select: ['sentAt'],
    where: { ...where, sentAt: { $gt: since } },
    orderBy: { sentAt: 'asc' },
    limit: 1,
  })) as {
    sentAt: number | string;
  }[];
  return oldest ? Number(oldest.sentAt) : null;
}

/** Writes it down. @returns false when its ticket was used before. */
export async function writeDown(strapi: Core.Strapi, sent: Sent): Promise<boolean> {
  const { ticket } = sent;
  try {
    await strapi.db.query(SUBMISSION_UID).create({ data: sent });
    return true;
  } catch (error) {
    if ((await strapi.db.query(SUBMISSION_UID).count({ where: { ticket } })) > 0) return false;
    throw error;
  }
}

/** Its ticket is good again. */
export const crossOut = async (strapi: Core.Strapi, ticket: string): Promise<void> => {
  await strapi.db.query(SUBMISSION_UID).delete({ where: { ticket } });
};

/** Forgets what is older than a day. */
export const forgetOld = async (strapi: Core.Strapi, now: number): Promise<void> => {
  await strapi.db.query(SUBMISSION_UID).deleteMany({ where: { sentAt: { $lt: now - DAY_MS } } });
};
