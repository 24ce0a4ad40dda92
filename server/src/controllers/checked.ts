import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { CheckedTypesResponse } from '../../../shared/contracts/checked';
import { checkedTypes } from '../checking/types';

export const checked = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /newsroom/checked`: which types the edit view checks. Names of types and fields only. */
  list(ctx: Context) {
    ctx.body = { data: checkedTypes(strapi) } satisfies CheckedTypesResponse;
  },
});
