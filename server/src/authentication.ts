import type { Core } from '@strapi/types';
import type { Context, Next } from 'koa';

interface Authentication {
  authenticate(ctx: Context, next: Next): Promise<unknown>;
  verify(auth: unknown, config: object): Promise<void>;
}

/** Strapi's own, which knows roles and API tokens. */
export const authentication = (strapi: Core.Strapi): Authentication => strapi.get<Authentication>('auth');

/** Finds out who asks on a route with `auth: false`, where Strapi doesn't look. Wrong credentials end the request: 401. */
export function authenticate(strapi: Core.Strapi, ctx: Context, config: object, next: Next): Promise<unknown> {
  const route = ctx.state.route as { config: object };
  ctx.state.route = { ...route, config: { ...route.config, auth: config } };
  return authentication(strapi).authenticate(ctx, next);
}

/** Whether it is the newsroom's own application that asks. */
export const isApiToken = (auth: unknown): boolean =>
  (auth as { strategy?: { name?: string } } | undefined)?.strategy?.name === 'content-api-token';
