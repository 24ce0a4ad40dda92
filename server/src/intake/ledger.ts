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
  /** Null where it was worth keeping in neither way. */
  readonly isSpam: boolean | null;
  readonly sentAt: number;
}

interface Salt {
  readonly day: number;
  readonly salt: string;
}

const SALT_KEY = 'senderSalt';

const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: PLUGIN_ID });
const dayOf = (now: number): number => Math.floor(now / DAY_MS);

/** Names a sender for a day, the same on all instances; tomorrow nobody can tell who it was. */
export async function senderOf(strapi: Core.Strapi, address: string, now: number): Promise<string> {
  const store = storeOf(strapi);
  const day = dayOf(now);
  let kept = (await store.get({ key: SALT_KEY })) as Salt | null;
  if (kept?.day !== day) {
    await store.set({ key: SALT_KEY, value: { day, salt: randomBytes(16).toString('base64url') } });
    // Another instance may have been at it: the last one counts, for all.
    kept = (await store.get({ key: SALT_KEY })) as Salt;
  }
  return hashedAddress(address, kept.salt);
}

/** The same for texts that say the same words. */
export const wordsKey = (question: string): string =>
  createHash('sha256').update(wordsOf(question)).digest('base64url').slice(0, 22);

/** Those that were sent in after a moment, and written down before one of them. */
export interface Before {
  readonly since: number;
  /** The number that {@link writeDown} gave it; without one, all are. */
  readonly id?: number;
}

const before = ({ since, id }: Before, where: Partial<Sent>): object => ({
  ...where,
  sentAt: { $gt: since },
  ...(id !== undefined && { id: { $lt: id } }),
});

/** How many were sent in. */
export const countSent = (strapi: Core.Strapi, which: Before, where: Partial<Sent>): Promise<number> =>
  strapi.db.query(SUBMISSION_UID).count({ where: before(which, where) });

/** When the oldest of these was sent, in milliseconds since 1970; null without any. */
export async function oldestSent(strapi: Core.Strapi, which: Before, where: Partial<Sent>): Promise<number | null> {
  const [oldest] = (await strapi.db.query(SUBMISSION_UID).findMany({
    select: ['sentAt'],
    where: before(which, where),
    orderBy: { sentAt: 'asc' },
    limit: 1,
  })) as {
    sentAt: number | string;
  }[];
  return oldest ? Number(oldest.sentAt) : null;
}

/** Writes it down. @returns its number, or null when its ticket was used before. */
export async function writeDown(strapi: Core.Strapi, sent: Sent): Promise<number | null> {
  const { ticket } = sent;
  try {
    return ((await strapi.db.query(SUBMISSION_UID).create({ data: sent })) as { id: number }).id;
  } catch (error) {
    if ((await strapi.db.query(SUBMISSION_UID).count({ where: { ticket } })) > 0) return null;
    throw error;
  }
}

/** Its ticket stays used, but it counts as nothing but sent. */
export const notKept = async (strapi: Core.Strapi, id: number): Promise<void> => {
  await strapi.db.query(SUBMISSION_UID).update({ where: { id }, data: { isSpam: null } });
};

/** Its ticket is good again. */
export const crossOut = async (strapi: Core.Strapi, id: number): Promise<void> => {
  await strapi.db.query(SUBMISSION_UID).delete({ where: { id } });
};

/** Forgets what is older than a day, and by what senders of another day could be known. */
export async function forgetOld(strapi: Core.Strapi, now: number): Promise<void> {
  await strapi.db.query(SUBMISSION_UID).deleteMany({ where: { sentAt: { $lt: now - DAY_MS } } });
  const store = storeOf(strapi);
  const kept = (await store.get({ key: SALT_KEY })) as Salt | null;
  if (kept && kept.day < dayOf(now)) await store.delete({ key: SALT_KEY });
}
