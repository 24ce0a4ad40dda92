import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { List } from '../../../shared/contracts/content';
import { digest } from '../content/digest';
import { LIST_TAG, entryTags } from '../content/tags';
import { articleCards } from '../lists/article-cards';
import { authorCards, authorPage, sectionCards, sectionPage, tagCards } from '../lists/named';
import { redirects } from '../lists/redirects';
import { factBoxCards, faqCards, readerQuestionCards } from '../lists/part-cards';
import { validateNamedQuery } from '../validation/content';
import { validateRedirects } from '../validation/feeds';
import { validateArticleCards, validateCards, validateFactBoxCards, validatePartCards } from '../validation/lists';
import { answer, cacheable } from './answer';
import { withCursor } from './with-cursor';

type Validate<Query> = (strapi: Core.Strapi, query: unknown) => Promise<Query>;
type Find<Query> = (strapi: Core.Strapi, query: Query) => Promise<List<unknown>>;
type FindOne = (strapi: Core.Strapi, slug: string, locale: string) => Promise<{ locale: string } | null>;

export const lists = ({ strapi }: { strapi: Core.Strapi }) => {
  const list =
    <Query>(validate: Validate<Query>, find: Find<Query>) =>
    async (ctx: Context): Promise<void> => {
      const body = await find(strapi, await validate(strapi, ctx.query));
      const { next } = body.meta;
      if (next !== null) ctx.append('Link', `<${ctx.path}?${withCursor(ctx.querystring, next)}>; rel="next"`);
      send(ctx, body, () => [LIST_TAG]);
    };

  const one =
    (find: FindOne, kind: string) =>
    async (ctx: Context): Promise<unknown> => {
      const slug = String(ctx.params.slug);
      for (const locale of (await validateNamedQuery(strapi, ctx.query)).locales) {
        const data = await find(strapi, slug, locale);
        if (!data) continue;
        ctx.set('Content-Language', locale);
        return send(ctx, { data, meta: {} }, () => [LIST_TAG, ...entryTags(data)]);
      }
      cacheable(strapi, ctx, () => [LIST_TAG]);
      return ctx.notFound(`No ${kind} has the slug “${slug.slice(0, 200)}”`);
    };

  function send(ctx: Context, body: object, tagsOf: () => readonly string[]): void {
    cacheable(strapi, ctx, tagsOf);
    const json = Buffer.from(JSON.stringify(body));
    answer(strapi, ctx, json, digest(json));
  }

  return {
    /** `GET /article-cards` */
    cards: list(validateArticleCards, articleCards),
    /** `GET /section-cards` */
    sectionCards: list(validateCards, sectionCards),
    /** `GET /author-cards` */
    authorCards: list(validateCards, authorCards),
    /** `GET /tag-cards` */
    tagCards: list(validateCards, tagCards),
    /** `GET /fact-box-cards` */
    factBoxCards: list(validateFactBoxCards, factBoxCards),
    /** `GET /faq-cards` */
    faqCards: list(validatePartCards, faqCards),
    /** `GET /reader-question-cards` */
    readerQuestionCards: list(validatePartCards, readerQuestionCards),
    /** `GET /redirects` */
    redirects: list(validateRedirects, redirects),
    /** `GET /sections/by-slug/:slug` */
    section: one(sectionPage, 'section'),
    /** `GET /authors/by-slug/:slug` */
    author: one(authorPage, 'author'),
  };
};
