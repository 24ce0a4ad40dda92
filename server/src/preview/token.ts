import { readSigned, signed } from '../signed';

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

/** A token for one article in one language. */
export const tokenFor = ({ documentId, locale, status, expiresAt }: Preview, secrets: readonly string[]): string =>
  signed([documentId, locale, status, expiresAt], 'preview', secrets);

/** What a token is for; null when it is none of ours, or has run out. */
export function readToken(token: string, secrets: readonly string[], now: number): Preview | null {
  const claims = readSigned(token, 'preview', secrets) as [string, string, Previewed['status'], number] | null;
  if (!claims) return null;
  const [documentId, locale, status, expiresAt] = claims;
  return now < expiresAt ? { documentId, locale, status, expiresAt } : null;
}
