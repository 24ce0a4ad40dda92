import type { Context } from 'koa';
import type { MovedResponse } from '../../../shared/contracts/content';
import type { Place } from '../lists/moved';

/** Leads to the present slug. @param inBody - For clients that follow redirects unseen. */
export function moved(ctx: Context, { documentId, slug, locale, url }: Place, message: string, inBody: boolean): void {
  const place = { slug, locale, url };
  if (inBody) {
    ctx.body = { data: null, meta: { redirect: { status: 301, ...place } } } satisfies MovedResponse;
    return;
  }
  ctx.set('Location', `${ctx.path.replace(/[^/]*\/?$/, '')}${encodeURIComponent(slug)}${ctx.search}`);
  ctx.status = 301;
  const error = { status: 301, name: 'MovedPermanentlyError', message, details: { documentId, ...place } };
  ctx.body = { data: null, error };
}
