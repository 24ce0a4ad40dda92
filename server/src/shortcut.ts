import type { Core } from '@strapi/types';
import type { Context, Next } from 'koa';
import { PLUGIN_ID } from '../../shared/uids';
import { plainText } from './middlewares/plain-text';
import { actionOf, isPublicAction } from './public-access';
import { contentApi } from './routes/content-api';

const HANDLER = 'content.page';

interface Route {
  readonly method: string;
  readonly path: string;
  readonly handler: unknown;
  readonly config?: object;
}

interface Router {
  readonly prefix?: string;
  readonly routes: readonly Route[];
}

/**
 * Answers for articles by slug, where everybody may read them, before Strapi looks for the route among hundreds: that, and what
 * goes around any route, would cost a fifth of such an answer. Strapi's global middlewares have run by then. A site that has
 * changed the route keeps it as it is.
 */
export function takeShortcut(strapi: Core.Strapi): void {
  const { routes } = strapi.plugin(PLUGIN_ID) as unknown as { routes: Readonly<Record<string, Router>> };
  const router = routes['content-api'];
  const route = routeOf(router?.routes);
  if (!router || !route || nameOf(route) !== nameOf(routeOf(contentApi().routes as Route[]))) return;

  const prefix = strapi.config.get<string>('api.rest.prefix');
  const before = `${prefix}${router.prefix ?? ''}${route.path}`.replace(':slug', '');
  const isSlug = /^[\w.~-]{1,200}$/;
  const page = (strapi.plugin(PLUGIN_ID).controller('content') as { page: (ctx: Context) => Promise<unknown> }).page;
  const check = plainText();

  strapi.server.use(async (ctx: Context, next: Next) => {
    if (ctx.method !== 'GET' || !ctx.path.startsWith(before)) return next();
    const slug = ctx.path.slice(before.length);
    if (!isSlug.test(slug) || !(await isPublicAction(strapi, actionOf(HANDLER)))) return next();
    ctx.params = { slug };
    return check(ctx, () => page(ctx) as Promise<void>);
  });
}

const routeOf = (routes: readonly Route[] = []): Route | undefined => routes.find(({ handler }) => handler === HANDLER);

const nameOf = (route: Route | undefined): string => JSON.stringify([route?.method, route?.path, route?.config]);
