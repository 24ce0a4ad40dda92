import { validateZodSchema, z } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { PREVIEW_HEADER } from '../../../shared/contracts/content';
import { service } from '../services/service';

export const preview = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /preview`. Not by `Authorization`: Strapi refuses tokens there that are not its own. */
  async page(ctx: Context) {
    ctx.set('Cache-Control', 'no-store');
    ctx.set('X-Robots-Tag', 'noindex');
    validateNothing(ctx.query);
    const previews = service(strapi, 'preview');
    const preview = previews.read(ctx.get(PREVIEW_HEADER));
    if (!preview)
      return ctx.unauthorized(
        'The preview has run out: load the article in the admin panel again, and open it from there',
      );
    const page = await previews.page(preview);
    if (!page) return ctx.notFound('The article is there no more');
    ctx.set('Content-Language', page.data.locale);
    ctx.body = page;
    return undefined;
  },
});

/** A token in the query would stand in logs. */
const validateNothing = validateZodSchema(z.strictObject({}));
