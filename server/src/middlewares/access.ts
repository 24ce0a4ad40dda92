import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Context, Next } from 'koa';
import { authenticate, authentication } from '../authentication';
import { isPublicAction } from '../public-access';

/**
 * Stands before routes with `auth: false`: lets everybody in whose action the Public role holds, without the cost of
 * Strapi's authentication, and sends everybody else through it, so that roles and API tokens work as usual.
 */
export const access =
  ({ action }: { action: string }, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<unknown> => {
    if (await isPublicAction(strapi, action)) return next();

    const config = { scope: [action] };
    return authenticate(strapi, ctx, config, async () => {
      try {
        await authentication(strapi).verify(ctx.state.auth, config);
      } catch (error) {
        if (error instanceof errors.UnauthorizedError) return ctx.unauthorized();
        if (error instanceof errors.ForbiddenError) return ctx.forbidden();
        throw error;
      }
      return next();
    });
  };
