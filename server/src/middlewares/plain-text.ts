import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

/**
 * Stands before every route: PostgreSQL keeps no U+0000 and fails on a request that holds one. No entry has such an address;
 * what is asked or sent with it is a 400 that says so.
 */
export const plainText = () => (ctx: Context, next: Next) => {
  if (holdsNul(ctx.params)) return ctx.notFound();
  if (holdsNul([ctx.query, ctx.request.body])) refuseNul();
  return next();
};

/** @throws {ValidationError} */
export function refuseNul(): never {
  const message = 'The request holds the character U+0000: this is binary, not a text';
  throw new errors.ValidationError(message, { errors: [{ path: [], message, name: 'ValidationError' }] });
}

/** Without recursion: a request may be nested as deep as it is long. */
export function holdsNul(value: unknown): boolean {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'string' && next.includes('\0')) return true;
    if (typeof next !== 'object' || next === null) continue;
    for (const [key, inner] of Object.entries(next)) open.push(key, inner);
  }
  return false;
}
