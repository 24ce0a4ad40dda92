import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { ArticlePage } from '../../../shared/contracts/content';
import { digest } from '../content/digest';
import { entryTag, entryTags, slugTag } from '../content/tags';
import { metaOf, pageIn } from '../services/pages';
import { service } from '../services/service';
import { type PageQuery, validatePageQuery } from '../validation/content';
import { answer, cacheable } from './answer';
import { lists } from './lists';
import { moved } from './moved';

export const content = ({ strapi }: { strapi: Core.Strapi }) => ({
  ...lists({ strapi }),

  /** `GET /articles/by-slug/:slug` */
  async page(ctx: Context) {
    const query = await validatePageQuery(strapi, ctx.query);
    const slug = String(ctx.params.slug);
    const page = await service(strapi, 'pages').bySlug(slug, query.locales);
    if (!page) return notHere(strapi, ctx, slug, query);

    cacheable(strapi, ctx, () => [slugTag(page.locale, page.slug), ...entryTags(pageIn(page))]);
    ctx.set('Content-Language', page.locale);
    const { fields } = query;
    if (!fields) return answer(strapi, ctx, page.body, page.revision);
    const part = { data: only(pageIn(page), fields), meta: metaOf(page.revision) };
    return answer(strapi, ctx, part, `${page.revision}-${digest([...fields].sort().join())}`);
  },
});

const only = (page: ArticlePage, fields: readonly (keyof ArticlePage)[]): Partial<ArticlePage> =>
  Object.fromEntries(Object.entries(page).filter(([key]) => fields.includes(key as keyof ArticlePage)));

/** It moved, is gone, or was never there: nobody learns which drafts there are. */
async function notHere(strapi: Core.Strapi, ctx: Context, slug: string, { locales, redirect }: PageQuery) {
  const named = `“${slug.slice(0, 200)}”`;
  const found = await service(strapi, 'redirects').find(slug, locales);
  const tags = locales.map((locale) => slugTag(locale, slug));
  cacheable(strapi, ctx, () => (found ? [...tags, entryTag(found.documentId)] : tags));
  if (!found) return ctx.notFound(`No published article has the slug ${named}`);
  if (found.slug === null)
    return ctx.gone(`The article with the slug ${named} is published no more`, { since: found.since });

  const message = `The article with the slug ${named} has the slug “${found.slug}” now`;
  return moved(ctx, { ...found, slug: found.slug }, message, redirect === 'json');
}
