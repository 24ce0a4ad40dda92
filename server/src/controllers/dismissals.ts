import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { Severity } from '../../../engine';
import type { AllDismissalsResponse } from '../../../shared/contracts/desk';
import type { DismissResponse, DismissalsResponse, EntryQuery } from '../../../shared/contracts/dismissals';
import { DISMISS_ERRORS_PERMISSION, DISMISS_PERMISSION } from '../../../shared/permissions';
import { service } from '../services/service';
import { type Ability, mayOpen } from '../documents/access';
import { validateAllQuery, validateDismissRequest, validateEntryQuery } from '../validation/dismissals';
import { validateId } from '../validation/id';
import { abilityOf, nameOf, userOf } from './users';

export const dismissals = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /newsroom/dismissals?uid&documentId&locale` */
  async list(ctx: Context) {
    const entry = await validateEntryQuery(strapi, ctx.query);
    await demand(strapi, ctx, 'read', entry);
    const data = await service(strapi, 'dismissals').of(entry.uid, entry);
    const mayUpdate = await mayOpen(strapi, abilityOf(ctx), 'update', entry);
    const meta = { mayDismiss: mayUpdate ? gravestOf(abilityOf(ctx)) : [] };
    ctx.body = { data, meta } satisfies DismissalsResponse;
  },

  /** `GET /newsroom/dismissals/all?page&rule&type&kind` */
  async all(ctx: Context) {
    const { page, filters } = validateAllQuery(ctx.query);
    const ability = abilityOf(ctx);
    const answer = await service(strapi, 'dismissals').all(ability, filters, page, gravestOf(ability));
    ctx.body = answer satisfies AllDismissalsResponse;
  },

  /** `POST /newsroom/dismissals` */
  async create(ctx: Context) {
    const request = await validateDismissRequest(strapi, ctx.request.body);
    await demand(strapi, ctx, 'update', request);
    demandFor(ctx, request.severity);
    // What it takes the place of may be somebody else's, about an error.
    const before = (await service(strapi, 'dismissals').of(request.uid, request)).find(
      ({ key }) => key === request.key,
    );
    if (before) demandFor(ctx, before.severity);
    const data = await service(strapi, 'dismissals').add(request, nameOf(userOf(ctx)));
    ctx.status = 201;
    ctx.body = { data } satisfies DismissResponse;
  },

  /** `DELETE /newsroom/dismissals/:id` */
  async remove(ctx: Context) {
    const known = await service(strapi, 'dismissals').find(validateId(ctx.params.id, TAKEN_BACK));
    if (!known) throw new errors.NotFoundError(TAKEN_BACK);
    const { type: uid, entry: documentId, language } = known;
    await demand(strapi, ctx, 'update', { uid, documentId, ...(language ? { locale: language } : {}) });
    demandFor(ctx, known.severity);
    await service(strapi, 'dismissals').remove(known);
    ctx.status = 204;
  },
});

const TAKEN_BACK = 'It was taken back already';

/** @throws {errors.ForbiddenError} When the user may not do that with the entry. */
async function demand(strapi: Core.Strapi, ctx: Context, action: 'read' | 'update', entry: EntryQuery): Promise<void> {
  if (!(await mayOpen(strapi, abilityOf(ctx), action, entry)))
    throw new errors.ForbiddenError(`You may not ${action === 'read' ? 'see' : 'change'} this entry`);
}

function demandFor(ctx: Context, severity: Severity): void {
  if (!gravestOf(abilityOf(ctx)).includes(severity))
    throw new errors.ForbiddenError('You may not say of an error that it is on purpose');
}

/** Of how grave findings somebody may say that they are on purpose. */
export function gravestOf(ability: Ability): Severity[] {
  if (!ability.can(DISMISS_PERMISSION)) return [];
  return ability.can(DISMISS_ERRORS_PERMISSION) ? ['error', 'warning', 'info'] : ['warning', 'info'];
}
