import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

export const PREVIEW_STATUSES = ['draft', 'published'] as const;

/** What a preview shows, and nothing else. */
export interface Previewed {
  readonly documentId: string;
  readonly locale: string;
  readonly status: (typeof PREVIEW_STATUSES)[number];
}

export interface Preview extends Previewed {
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** The keys of a session sign preview tokens too, but never with the same bytes. */
const keyFrom = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', 'newsroom preview', 32));

const signatureOf = (payload: string, secret: string): Buffer =>
  createHmac('sha256', keyFrom(secret)).update(payload).digest();

/** A token for one article in one language, of letters that an address can have. */
export function tokenFor({ documentId, locale, status, expiresAt }: Preview, secret: string): string {
  const payload = Buffer.from(JSON.stringify([documentId, locale, status, expiresAt])).toString('base64url');
  return `${payload}.${signatureOf(payload, secret).toString('base64url')}`;
}

/**
 * What a token is for.
 *
 * @param secrets - Any of them may have signed it: keys are changed by putting a new one before the old.
 * @returns null when it is none of ours, or has run out.
 */
export function readToken(token: string, secrets: readonly string[], now: number): Preview | null {
  const [payload = '', signature = '', ...more] = token.split('.');
  const given = Buffer.from(signature, 'base64url');
  const isOurs = secrets.some((secret) => isSame(given, signatureOf(payload, secret)));
  if (!isOurs || more.length > 0) return null;
  const [documentId, locale, status, expiresAt] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [
    string,
    string,
    Previewed['status'],
    number,
  ];
  return now < expiresAt ? { documentId, locale, status, expiresAt } : null;
}

const isSame = (one: Buffer, other: Buffer): boolean => one.length === other.length && timingSafeEqual(one, other);
