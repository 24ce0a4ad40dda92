import { createHash } from 'node:crypto';

/** The first 16 bytes of SHA-256. */
export const digest = (text: string | Buffer): string =>
  createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url');
