import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type {
  AttentionResponse,
  FacetsResponse,
  FindingGroupsResponse,
  FindingsResponse,
  GroupPreviewResponse,
} from '../../../shared/contracts/desk';
import { service } from '../services/service';
import { validateExportQuery, validateFindingsQuery } from '../validation/findings';
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

  /** `GET /newsroom/finding-groups/:fingerprint?…filters` */
  async preview(ctx: Context) {
    const { filters } = validateFindingsQuery({ ...ctx.query, fingerprint: String(ctx.params.fingerprint) });
    const fingerprint = String(ctx.params.fingerprint);
    const answer = await service(strapi, 'findings').preview(abilityOf(ctx), { ...filters, fingerprint });
    ctx.body = answer satisfies GroupPreviewResponse;
  },

  /** `GET /newsroom/findings/export?format&…filters`: a file; its headers say how many findings it holds, and how many there are. */
  async export(ctx: Context) {
    const { format, filters } = validateExportQuery(ctx.query);
    const file = await service(strapi, 'findings').export(abilityOf(ctx), format, filters);
    ctx.attachment(file.name);
    ctx.type = file.mime;
    ctx.set('Cache-Control', 'no-store');
    ctx.set('X-Newsroom-Findings', `${file.exported} of ${file.total}`);
    ctx.body = file.content;
  },

  /** `GET /newsroom/attention` */
  async attention(ctx: Context) {
    const answer = await service(strapi, 'findings').attention(abilityOf(ctx), userOf(ctx).id);
    ctx.body = answer satisfies AttentionResponse;
  },
});
