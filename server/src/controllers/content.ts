import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { ArticlePageResponse, MovedResponse } from '../../../shared/contracts/content';
import { service } from '../services/service';
import { type PageQuery, validatePageQuery } from '../validation/content';
import { answer } from './answer';

export const content = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /articles/by-slug/:slug` */
  async page(ctx: Context) {
    const query = await validatePageQuery(strapi, ctx.query);
    const slug = String(ctx.params.slug);
    const page = await service(strapi, 'pages').bySlug(slug, query.locale);
    if (page) return answer(ctx, page satisfies ArticlePageResponse);
    // Caches keep these by default, and a slug may come back.
    ctx.set('Cache-Control', 'public, max-age=0, must-revalidate');
    await notHere(strapi, ctx, slug, query);
  },
});

/** It moved, is gone, or was never there: nobody learns which drafts there are. */
async function notHere(strapi: Core.Strapi, ctx: Context, slug: string, { locale, redirect }: PageQuery) {
  const named = `“${slug.slice(0, 200)}”`;
  const moved = await service(strapi, 'redirects').find(slug, locale);
  if (!moved) return ctx.notFound(`No published article has the slug ${named}`);
  if (moved.slug === null)
    return ctx.gone(`The article with the slug ${named} is published no more`, { since: moved.since });

  const place = { slug: moved.slug, locale, url: moved.url };
  if (redirect) {
    ctx.body = { data: null, meta: { redirect: { status: 301, ...place } } } satisfies MovedResponse;
    return undefined;
  }
  const message = `The article with the slug ${named} has the slug “${moved.slug}” now`;
  ctx.set('Location', `${ctx.path.replace(/[^/]*$/, '')}${encodeURIComponent(moved.slug)}${ctx.search}`);
  ctx.status = 301;
  const details = { documentId: moved.documentId, ...place };
  ctx.body = { data: null, error: { status: 301, name: 'MovedPermanentlyError', message, details } };
  return undefined;
}
