import { validateZodSchema, z } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Context, Next } from 'koa';
import { STATE_FILTER, STATE_NAMES } from '../../../shared/contracts/states';
import { PLUGIN_ID } from '../../../shared/uids';
import { checkedType } from '../checking/types';
import { defaultLocale } from '../documents/context';
import { isLocalized } from '../documents/drafts';
import { service } from '../services/service';

type Clause = Readonly<Record<string, unknown>>;

const LIST = '/collection-types/:model';

interface Route {
  readonly method: string;
  readonly path: string;
  config?: { readonly middlewares?: readonly unknown[]; readonly [key: string]: unknown };
}

/** Puts the middleware below before the content manager's list. */
export function filterListsByState(strapi: Core.Strapi): void {
  const { admin } = strapi.plugin('content-manager').routes as unknown as { admin: { routes: readonly Route[] } };
  const list = admin.routes.find(({ method, path }) => method === 'GET' && path === LIST);
  if (!list) {
    strapi.log.warn('[newsroom] Lists cannot be filtered by what is open: their route is not found');
    return;
  }
  const middlewares = [...(list.config?.middlewares ?? []), `plugin::${PLUGIN_ID}.state-filter`];
  list.config = { ...list.config, middlewares };
}

const wanted = validateZodSchema(z.strictObject({ $eq: z.enum(STATE_NAMES) }));

/** Turns our filter into one that Strapi knows, by documentId: it refuses a key that is no field of the type. */
export const stateFilter =
  (_: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<unknown> => {
    const { filters, locale } = ctx.query as { filters?: { $and?: unknown }; locale?: unknown };
    if (Array.isArray(filters?.$and)) {
      const uid = String(ctx.params.model);
      filters.$and = await Promise.all(
        (filters.$and as readonly Clause[]).map((clause) => translated(strapi, uid, clause, locale)),
      );
    }
    return next();
  };

async function translated(strapi: Core.Strapi, uid: string, clause: Clause, locale: unknown): Promise<Clause> {
  if (typeof clause !== 'object' || !(STATE_FILTER in clause)) return clause;
  // An address that was kept from when the type was checked still shows its list.
  if (!checkedType(strapi, uid)) return {};
  const { $eq: state } = wanted(clause[STATE_FILTER]);
  const language = typeof locale === 'string' && locale ? locale : await defaultLocale(strapi);
  return service(strapi, 'state-filter').of(uid, state, isLocalized(strapi, uid) ? language : null);
}
