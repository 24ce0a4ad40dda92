import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { LIST_TAG } from '../content/tags';
import { toAtom } from '../feeds/atom';
import { toJsonFeed } from '../feeds/json-feed';
import { toRss } from '../feeds/rss';
import type { Feed } from '../feeds/types';
import { aboutOf, feedOf } from '../lists/feed';
import { createRecall } from '../services/recall';
import { mediaUrlOf, siteIn } from '../site/site';
import { validateFeed, validateJsonFeed } from '../validation/feeds';
import { cacheable } from './answer';
import { type Ready, ready } from './ready';
import { notSet, sendFile } from './site-files';
import { withCursor } from './with-cursor';

const MEMORY_BYTES = 16 * 1024 * 1024;

export const feed = ({ strapi }: { strapi: Core.Strapi }) => {
  const recall = createRecall<Ready>(strapi, MEMORY_BYTES, ({ body }) => body.length);
  const send =
    (type: string, validate: typeof validateFeed, toText: (feed: Feed) => string) =>
    async (ctx: Context): Promise<unknown> => {
      const query = await validate(strapi, ctx.query);
      const { name, home } = siteIn(strapi, query.locale);
      if (home === null || name === null) return notSet(ctx, { 'site.url': home, 'site.name': name });

      const about = await aboutOf(strapi, query);
      for (const kind of ['section', 'author'] as const)
        if (query[kind] !== undefined && about[kind] === null) {
          cacheable(strapi, ctx, () => [LIST_TAG]);
          return ctx.notFound(`No ${kind} has the slug “${query[kind]}”`);
        }

      const addressOf = (search: string): string => `${mediaUrlOf(strapi)}${ctx.path}${search && `?${search}`}`;
      const place = {
        site: { name, home },
        address: addressOf(ctx.querystring),
        addressAfter: (cursor: string) => addressOf(withCursor(ctx.querystring, cursor)),
      };
      const file = await recall(`${ctx.url} ${query.locale}`, async () =>
        ready(toText(await feedOf(strapi, query, about, place))),
      );
      return sendFile(strapi, ctx, type, file);
    };

  return {
    /** `GET /feed.rss` */
    rss: send('application/rss+xml; charset=utf-8', validateFeed, toRss),
    /** `GET /feed.atom` */
    atom: send('application/atom+xml; charset=utf-8', validateFeed, toAtom),
    /** `GET /feed.json` */
    json: send('application/feed+json', validateJsonFeed, toJsonFeed),
  };
};
