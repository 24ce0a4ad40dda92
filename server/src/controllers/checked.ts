import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { CheckedTypesResponse } from '../../../shared/contracts/checked';
import { checkedTypes } from '../checking/types';
import { service } from '../services/service';

export const checked = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /newsroom/checked`: which types the edit view checks, and with which settings. Nothing of any entry. */
  async list(ctx: Context) {
    const settings = await service(strapi, 'settings').current();
    ctx.body = { data: checkedTypes(strapi), meta: { settings } } satisfies CheckedTypesResponse;
  },
});
