import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/types';

/** What sessions are signed with signs our tokens too, but never with the same bytes: each purpose has a key of its own. */
export const keyFor = (purpose: string, secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `newsroom ${purpose}`, 32));

const signatureOf = (payload: string, purpose: string, secret: string): Buffer =>
  createHmac('sha256', keyFor(purpose, secret)).update(payload).digest();

/** Claims that nobody can change unseen, in letters that an address can have. @param claims - Is written as JSON. */
export function signed(claims: unknown, purpose: string, [secret = '']: readonly string[]): string {
  const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${payload}.${signatureOf(payload, purpose, secret).toString('base64url')}`;
}

/**
 * The claims of a token; null when it is none of ours.
 *
 * @param secrets - Any of them may have signed it: keys are changed by putting a new one before the old.
 */
export function readSigned(token: string, purpose: string, secrets: readonly string[]): unknown {
  const [payload = '', signature = '', ...more] = token.split('.');
  const given = Buffer.from(signature, 'base64url');
  const isOurs = secrets.some((secret) => isSame(given, signatureOf(payload, purpose, secret)));
  return isOurs && more.length === 0 ? JSON.parse(Buffer.from(payload, 'base64url').toString()) : null;
}

const isSame = (one: Buffer, other: Buffer): boolean => one.length === other.length && timingSafeEqual(one, other);

/** All instances of an application have the same. */
export const secretsOf = (strapi: Core.Strapi): readonly string[] =>
  strapi.config.get<readonly string[]>('server.app.keys');
