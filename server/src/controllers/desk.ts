import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { DeskResponse } from '../../../shared/contracts/desk';
import { service } from '../services/service';
import { abilityOf } from './users';

export const desk = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /newsroom/desk` */
  async overview(ctx: Context) {
    ctx.body = { data: await service(strapi, 'desk').overview(abilityOf(ctx)) } satisfies DeskResponse;
  },
});
