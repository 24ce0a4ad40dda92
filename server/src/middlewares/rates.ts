import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Context, Next } from 'koa';
import { authenticate, isApiToken } from '../authentication';
import { service } from '../services/service';

/**
 * Bounds how often an address may ask: for `always`, each time; else only where it searches (`q`), since what is ready made
 * costs little, and a frontend that renders on a server is one address. API tokens are free.
 */
export const rates =
  ({ always = false }: { always?: boolean } = {}, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<unknown> => {
    if (!always && ctx.query.q === undefined) return next();
    const bounded = async (): Promise<unknown> => {
      const seconds = isApiToken(ctx.state.auth) ? 0 : service(strapi, 'rates').take(ctx);
      if (seconds === 0) return next();
      ctx.set('Retry-After', String(seconds));
      ctx.append('Access-Control-Expose-Headers', 'Retry-After');
      throw new errors.RateLimitError(`Too many requests from this address: try again in ${seconds} s`);
    };
    // Where everybody is let in, nobody has looked yet at who asks.
    const isUnknown = !ctx.state.auth && ctx.get('Authorization') !== '';
    return isUnknown ? authenticate(strapi, ctx, {}, bounded) : bounded();
  };
