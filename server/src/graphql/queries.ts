import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { isApiToken } from '../authentication';
import type { Card } from '../../../shared/contracts/content';
import { articleCards } from '../lists/article-cards';
import { holdsNul, refuseNul } from '../middlewares/plain-text';
import { actionOf } from '../public-access';
import { pageIn } from '../services/pages';
import { service } from '../services/service';
import { validatePageQuery } from '../validation/content';
import { validateArticleCards } from '../validation/lists';

/** Aliases let one request ask a query many times. */
const MOST_PER_REQUEST = 10;

type Args = Readonly<Record<string, unknown>>;
interface GraphqlContext {
  readonly state: { readonly auth?: unknown };
  readonly koaContext: Context;
}

/** The ready-made answers as queries, for whom REST lets in: the same roles and API tokens, by the same actions. */
export function queries(strapi: Core.Strapi) {
  const asked = new WeakMap<Context, number>();

  function bound({ koaContext }: GraphqlContext): void {
    const times = (asked.get(koaContext) ?? 0) + 1;
    asked.set(koaContext, times);
    if (times > MOST_PER_REQUEST)
      throw new errors.ValidationError(`One request may ask newsroom's queries ${MOST_PER_REQUEST} times at most`);
  }

  async function newsroomArticleBySlug(_: unknown, { slug, ...args }: Args, context: GraphqlContext) {
    bound(context);
    if (holdsNul({ slug, ...args })) refuseNul();
    const { locales } = await validatePageQuery(strapi, asQuery(args));
    const page = await service(strapi, 'pages').bySlug(String(slug), locales);
    if (page) return { data: pageIn(page) };
    const moved = await service(strapi, 'redirects').find(String(slug), locales);
    if (!moved) return {};
    if (moved.slug === null) return { goneSince: moved.since };
    return { redirect: { status: 301, slug: moved.slug, locale: moved.locale, url: moved.url } };
  }

  async function newsroomArticleCards(_: unknown, args: Args, context: GraphqlContext) {
    bound(context);
    if (holdsNul(args)) refuseNul();
    const query = await validateArticleCards(strapi, asQuery(args));
    const seconds = query.q && !isApiToken(context.state.auth) ? service(strapi, 'rates').take(context.koaContext) : 0;
    if (seconds > 0) throw new errors.RateLimitError(`Too many requests from this address: try again in ${seconds} s`);
    const { data, meta } = await articleCards(strapi, query);
    return { data: data.map((card) => JSON.parse(card) as Card), ...meta };
  }

  const forAction = (handler: string) => ({ auth: { scope: [actionOf(handler)] } });
  return {
    resolvers: { Query: { newsroomArticleBySlug, newsroomArticleCards } },
    resolversConfig: {
      'Query.newsroomArticleBySlug': forAction('content.page'),
      'Query.newsroomArticleCards': forAction('content.cards'),
    },
  };
}

/** As REST writes them, so that both are judged by the same rules. */
const asQuery = (args: Args): Record<string, string> =>
  Object.fromEntries(
    Object.entries(args)
      .filter(([, value]) => !isNothing(value))
      .map(([name, value]) => [name, Array.isArray(value) ? value.join() : String(value)]),
  );

/** No, none and nothing are no parameters in REST. */
const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0);
