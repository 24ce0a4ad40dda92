import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { ArticlePageResponse } from '../../../shared/contracts/content';
import { service } from '../services/service';
import { validatePageQuery } from '../validation/content';
import { answer } from './answer';

export const content = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /articles/by-slug/:slug` */
  async page(ctx: Context) {
    const { locale } = await validatePageQuery(strapi, ctx.query);
    const page = await service(strapi, 'pages').bySlug(String(ctx.params.slug), locale);
    if (!page) {
      ctx.set('Cache-Control', 'public, max-age=0, must-revalidate');
      return ctx.notFound(`No published article has the slug “${String(ctx.params.slug).slice(0, 200)}”`);
    }
    answer(ctx, page satisfies ArticlePageResponse);
  },
});
