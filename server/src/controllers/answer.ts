import type { Context } from 'koa';

interface Revised {
  readonly meta: { readonly revision: string };
}

/** Answers with a strong ETag, or with 304 and no body when the client has this revision. */
export function answer(ctx: Context, body: Revised): void {
  const tag = `"${body.meta.revision}"`;
  const isPrivate = Boolean(ctx.state.isAuthenticated) && Boolean(ctx.get('Authorization'));
  ctx.set('ETag', tag);
  ctx.set('Cache-Control', `${isPrivate ? 'private' : 'public'}, max-age=0, must-revalidate`);
  if (isPrivate) ctx.vary('Authorization');

  if (matches(ctx.get('If-None-Match'), tag)) {
    ctx.status = 304;
    return;
  }
  ctx.body = body;
}

/** Compares weakly: proxies that compress put `W/` before the tag. */
const matches = (header: string, tag: string): boolean =>
  header.split(',').some((candidate) => ['*', tag].includes(candidate.trim().replace(/^W\//, '')));
