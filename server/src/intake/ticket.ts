import { createHash, randomUUID } from 'node:crypto';
import { readSigned, signed } from '../signed';

const GOOD_FROM_MS = 3_000;
const GOOD_UNTIL_MS = 24 * 60 * 60 * 1000;

/** A ticket for one question: whoever sends one has loaded the form, and taken a moment to fill it in. */
export const ticketFor = (now: number, secrets: readonly string[]): string =>
  signed([randomUUID(), now], 'question', secrets);

/** Names a ticket where it need not be read. */
export const ticketDigest = (ticket: string): string => createHash('sha256').update(ticket).digest('base64url');

/** What keeps a ticket from being good, else its number: it is good once. */
export function readTicket(
  ticket: string,
  now: number,
  secrets: readonly string[],
): { readonly fault: 'early' | 'expired' } | { readonly number: string } {
  const claims = readSigned(ticket, 'question', secrets) as [string, number] | null;
  if (!claims) return { fault: 'expired' };
  const [number, madeAt] = claims;
  if (now - madeAt > GOOD_UNTIL_MS) return { fault: 'expired' };
  return now - madeAt < GOOD_FROM_MS ? { fault: 'early' } : { number };
}
