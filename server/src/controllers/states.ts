import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { StatesResponse } from '../../../shared/contracts/states';
import { type Ability, mayAny, visibleOf } from '../documents/access';
import { draftsOf } from '../documents/drafts';
import { service } from '../services/service';
import { validateStatesQuery } from '../validation/states';

export const states = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /newsroom/states?uid&documentIds&locale`: what is open in the entries of one page of a list. */
  async list(ctx: Context) {
    const { uid, documentIds, locale } = await validateStatesQuery(strapi, ctx.query);
    const ability = ctx.state.userAbility as Ability;
    const rows = mayAny(strapi, ability, 'read', uid)
      ? await draftsOf(strapi, uid, { documentId: documentIds, locale })
      : [];
    const visible = await visibleOf(strapi, ability, uid, rows);
    ctx.body = { data: await service(strapi, 'states').of(uid, visible) } satisfies StatesResponse;
  },
});
