import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { ImportPlanResponse, ImportResponse } from '../../../shared/contracts/import';
import { service } from '../services/service';
import { validateImport, validateImportPlan } from '../validation/imports';

export const imports = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `POST /newsroom/import` */
  async create(ctx: Context) {
    const request = await validateImport(strapi, ctx.request.body);
    const { id } = ctx.state.user as { id: number };
    const data = await service(strapi, 'imports').create(request, id);
    ctx.status = 201;
    ctx.body = { data } satisfies ImportResponse;
  },

  /** `POST /newsroom/import/plan` */
  async plan(ctx: Context) {
    const request = await validateImportPlan(strapi, ctx.request.body);
    ctx.body = { data: await service(strapi, 'imports').plan(request) } satisfies ImportPlanResponse;
  },
});
