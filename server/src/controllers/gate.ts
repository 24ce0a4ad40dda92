import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { OverridesResponse } from '../../../shared/contracts/desk';
import type { GateResponse } from '../../../shared/contracts/gate';
import { OVERRIDE_PERMISSION } from '../../../shared/permissions';
import { type Ability, type EntryAction, mayAny, mayOpen, visibleOf } from '../documents/access';
import { service } from '../services/service';
import { validateGateRequest, validateOverrideRequest, validateOverridesQuery } from '../validation/gate';
import { type AdminUser, nameOf } from './users';

export const gate = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /newsroom/gate` */
  async ask(ctx: Context) {
    const request = await validateGateRequest(strapi, ctx.request.body);
    const ability = ctx.state.userAbility as Ability;
    await demand(strapi, ability, request.documentId ? 'update' : 'create', request);
    const data = await service(strapi, 'gate').ask(
      request,
      async (uid, row) => (await visibleOf(strapi, ability, uid, [row])).length > 0,
    );
    const meta = { mayOverride: ability.can(OVERRIDE_PERMISSION) && mayAny(strapi, ability, 'publish', request.uid) };
    ctx.body = { data, meta } satisfies GateResponse;
  },

  /** `GET /newsroom/overrides?page` */
  async overrides(ctx: Context) {
    const { page } = validateOverridesQuery(ctx.query);
    const answer = await service(strapi, 'overrides').all(ctx.state.userAbility as Ability, page);
    ctx.body = answer satisfies OverridesResponse;
  },

  /** `POST /newsroom/overrides` */
  async override(ctx: Context) {
    const request = await validateOverrideRequest(strapi, ctx.request.body);
    await demand(strapi, ctx.state.userAbility as Ability, 'publish', request);
    const user = ctx.state.user as AdminUser;
    await service(strapi, 'overrides').add(request, { id: user.id, name: nameOf(user) });
    ctx.status = 201;
  },
});

/** @throws {errors.ForbiddenError} When the user may not do that with the entry, or with any, where it is not saved yet. */
async function demand(
  strapi: Core.Strapi,
  ability: Ability,
  action: EntryAction,
  { uid, documentId, locale }: { readonly uid: string; readonly documentId?: string; readonly locale?: string },
): Promise<void> {
  const may = documentId
    ? await mayOpen(strapi, ability, action, { uid, documentId, locale })
    : mayAny(strapi, ability, action, uid);
  if (!may) throw new errors.ForbiddenError(`You may not ${action} this entry`);
}
