import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { JobKind, JobResponse, JobsResponse } from '../../../shared/contracts/desk';
import { REPAIR_PERMISSION, SCAN_PERMISSION } from '../../../shared/permissions';
import { service } from '../services/service';
import { validateId } from '../validation/id';
import { validateJobRequest } from '../validation/jobs';
import { abilityOf, nameOf, userOf } from './users';

export const jobs = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /newsroom/jobs` */
  async list(ctx: Context) {
    ctx.body = { data: await service(strapi, 'jobs').newest(abilityOf(ctx)) } satisfies JobsResponse;
  },

  /** `GET /newsroom/jobs/:id` */
  async find(ctx: Context) {
    ctx.body = { data: await service(strapi, 'jobs').find(abilityOf(ctx), idOf(ctx)) } satisfies JobResponse;
  },

  /** `POST /newsroom/jobs` */
  async create(ctx: Context) {
    const request = validateJobRequest(strapi, ctx.request.body);
    demand(ctx, request.kind);
    const by = { id: userOf(ctx).id, name: nameOf(userOf(ctx)), ability: abilityOf(ctx) };
    const data = await service(strapi, 'jobs').begin(request, by);
    ctx.status = 201;
    ctx.body = { data } satisfies JobResponse;
  },

  /** `POST /newsroom/jobs/:id/pause` */
  async pause(ctx: Context) {
    demand(ctx, await service(strapi, 'jobs').kindOf(idOf(ctx)));
    ctx.body = { data: await service(strapi, 'jobs').pause(abilityOf(ctx), idOf(ctx)) } satisfies JobResponse;
  },

  /** `POST /newsroom/jobs/:id/resume` */
  async resume(ctx: Context) {
    demand(ctx, await service(strapi, 'jobs').kindOf(idOf(ctx)));
    ctx.body = { data: await service(strapi, 'jobs').resume(abilityOf(ctx), idOf(ctx)) } satisfies JobResponse;
  },
});

const idOf = (ctx: Context): number => validateId(ctx.params.id, 'There is no such job');

/** @throws {errors.ForbiddenError} When the user may not start or stop work of this kind. */
function demand(ctx: Context, kind: JobKind): void {
  const isLook = kind === 'scan' || kind === 'freshness';
  if (!abilityOf(ctx).can(isLook ? SCAN_PERMISSION : REPAIR_PERMISSION))
    throw new errors.ForbiddenError(isLook ? 'You may not start a scan' : 'You may not repair many pages');
}
