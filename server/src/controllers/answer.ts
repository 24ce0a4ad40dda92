import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { PLUGIN_ID } from '../../../shared/uids';

const ASK_FIRST = 'max-age=0, must-revalidate';

/**
 * Says how long an answer is good: it is asked about each time, and a CDN that can be told may keep it longer. Not found and
 * gone are kept by default otherwise, and a slug may come back.
 *
 * @param tagsOf - Names by which a CDN can be told to forget it.
 * @param whilePublic - How long, when it is no answer for a few.
 */
export function cacheable(
  strapi: Core.Strapi,
  ctx: Context,
  tagsOf: () => readonly string[],
  whilePublic = ASK_FIRST,
): void {
  const isPrivate = Boolean(ctx.state.isAuthenticated) && Boolean(ctx.get('Authorization'));
  ctx.set('Cache-Control', isPrivate ? `private, ${ASK_FIRST}` : `public, ${whilePublic}`);
  ctx.append('Access-Control-Expose-Headers', 'ETag, Link, Retry-After');
  if (isPrivate) return ctx.vary('Authorization');

  const { maxAge } = strapi.config.get<{ readonly maxAge: number }>(`plugin::${PLUGIN_ID}.cdn`);
  if (maxAge === 0) return;
  const tags = tagsOf();
  ctx.set('CDN-Cache-Control', `max-age=${maxAge}, stale-while-revalidate=60, stale-if-error=86400`);
  // As Cloudflare and others, Fastly, and Varnish call it.
  ctx.set('Cache-Tag', tags.join(','));
  ctx.set('Surrogate-Key', tags.join(' '));
  ctx.set('xkey', tags.join(' '));
}

/**
 * Answers with a body, or with 304 and none when the client has this revision.
 *
 * @param body - An object to be sent as JSON, or what is ready to be sent: JSON unless another type is said already.
 */
export function answer(strapi: Core.Strapi, ctx: Context, body: object, revision: string): void {
  if (Buffer.isBuffer(body) && !ctx.res.hasHeader('Content-Type')) ctx.type = 'json';
  if (!isKnown(strapi, ctx, revision)) ctx.body = body;
}

/** Sets the ETag of a revision, and answers 304 when the client has this one: no body need be made. */
export function isKnown(strapi: Core.Strapi, ctx: Context, revision: string): boolean {
  const tag = `"${revision}"`;
  // What compresses leaves the tag as it is; a strong one would promise the same bytes.
  ctx.set('ETag', isCompressing(strapi) ? `W/${tag}` : tag);
  const isThere = ['GET', 'HEAD'].includes(ctx.method) && matches(ctx.get('If-None-Match'), tag);
  if (isThere) ctx.status = 304;
  return isThere;
}

/** Compares weakly: proxies that compress put `W/` before the tag. */
const matches = (header: string, tag: string): boolean =>
  header.split(',').some((candidate) => ['*', tag].includes(candidate.trim().replace(/^W\//, '')));

const isCompressing = (strapi: Core.Strapi): boolean =>
  strapi.config
    .get<readonly (string | { readonly name?: string })[]>('middlewares', [])
    .some((middleware) => [middleware, (middleware as { name?: string }).name].includes('strapi::compression'));
