import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type {
  AttentionResponse,
  FacetsResponse,
  FindingGroupsResponse,
  FindingsResponse,
} from '../../../shared/contracts/desk';
import { service } from '../services/service';
import { validateFindingsQuery } from '../validation/findings';
import { abilityOf, userOf } from './users';

export const findings = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /newsroom/findings?page&…filters` */
  async list(ctx: Context) {
    const { page, filters } = validateFindingsQuery(ctx.query);
    const answer = await service(strapi, 'findings').list(abilityOf(ctx), filters, page);
    ctx.body = answer satisfies FindingsResponse;
  },

  /** `GET /newsroom/findings/facets?…filters` */
  async facets(ctx: Context) {
    const { filters } = validateFindingsQuery(ctx.query);
    const answer = await service(strapi, 'findings').facets(abilityOf(ctx), filters);
    ctx.body = answer satisfies FacetsResponse;
  },

  /** `GET /newsroom/finding-groups?page&…filters` */
  async groups(ctx: Context) {
    const { page, filters } = validateFindingsQuery(ctx.query);
    const answer = await service(strapi, 'findings').groups(abilityOf(ctx), filters, page);
    ctx.body = answer satisfies FindingGroupsResponse;
  },

  /** `GET /newsroom/attention` */
  async attention(ctx: Context) {
    const answer = await service(strapi, 'findings').attention(abilityOf(ctx), userOf(ctx).id);
    ctx.body = answer satisfies AttentionResponse;
  },
});
