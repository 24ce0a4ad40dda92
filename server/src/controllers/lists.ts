import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { List } from '../../../shared/contracts/content';
import { LIST_TAG, entryTags } from '../content/tags';
import { articleCards } from '../lists/article-cards';
import { type Kind, movedTo } from '../lists/moved';
import { authorCards, authorPage, sectionCards, sectionPage, tagCards } from '../lists/named';
import { redirects } from '../lists/redirects';
import { factBoxCards, faqCards, readerQuestionCards } from '../lists/part-cards';
import { createRecall } from '../services/recall';
import { validateNamedQuery } from '../validation/content';
import { validateRedirects } from '../validation/feeds';
import { validateArticleCards, validateCards, validateFactBoxCards, validatePartCards } from '../validation/lists';
import { answer, cacheable } from './answer';
import { moved } from './moved';
import { type Ready, listJson, ready } from './ready';
import { withCursor } from './with-cursor';

type Validate<Query> = (strapi: Core.Strapi, query: unknown) => Promise<Query>;
type Find<Query, Entry> = (strapi: Core.Strapi, query: Query) => Promise<List<Entry>>;
type FindOne = (strapi: Core.Strapi, slug: string, locale: string) => Promise<{ locale: string } | null>;

const MEMORY_BYTES = 16 * 1024 * 1024;

interface ReadyList extends Ready {
  readonly next: string | null;
  readonly tags: readonly string[];
}

export const lists = ({ strapi }: { strapi: Core.Strapi }) => {
  const recall = createRecall<ReadyList>(strapi, MEMORY_BYTES, ({ body }) => body.length);

  const list =
    <Query, Entry>(
      validate: Validate<Query>,
      find: Find<Query, Entry>,
      jsonOf: (found: List<Entry>) => string = JSON.stringify,
    ) =>
    async (ctx: Context): Promise<void> => {
      const query = await validate(strapi, ctx.query);
      const answered = await recall(`${ctx.path}?${JSON.stringify(query)}`, async () => {
        const found = await find(strapi, query);
        return { ...ready(jsonOf(found)), next: found.meta.next, tags: [LIST_TAG] };
      });
      const { next } = answered;
      if (next !== null) ctx.append('Link', `<${ctx.path}?${withCursor(ctx.querystring, next)}>; rel="next"`);
      send(ctx, answered);
    };

  const one =
    (find: FindOne, kind: Kind) =>
    async (ctx: Context): Promise<unknown> => {
      const slug = String(ctx.params.slug);
      const { locales, redirect } = await validateNamedQuery(strapi, ctx.query);
      for (const locale of locales) {
        const answered = await recall(`${ctx.path} ${locale}`, async () => {
          const data = await find(strapi, slug, locale);
          if (!data) return null;
          return { ...ready(JSON.stringify({ data, meta: {} })), next: null, tags: [LIST_TAG, ...entryTags(data)] };
        });
        if (!answered) continue;
        ctx.set('Content-Language', locale);
        return send(ctx, answered);
      }
      cacheable(strapi, ctx, () => [LIST_TAG]);
      const named = `“${slug.slice(0, 200)}”`;
      const place = await movedTo(strapi, kind, slug, locales);
      if (!place) return ctx.notFound(`No ${kind} has the slug ${named}`);
      const message = `The ${kind} with the slug ${named} has the slug “${place.slug}” now`;
      return moved(ctx, place, message, redirect === 'json');
    };

  function send(ctx: Context, { body, revision, tags }: ReadyList): void {
    cacheable(strapi, ctx, () => tags);
    answer(strapi, ctx, body, revision);
  }

  return {
    /** `GET /article-cards` */
    cards: list(validateArticleCards, articleCards, listJson),
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
