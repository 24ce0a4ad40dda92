import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { AlikeResponse, FactBoxHistoryResponse, NewFactBoxResponse } from '../../../shared/contracts/fact-boxes';
import type { FactBoxUse, FactBoxUseResponse } from '../../../shared/contracts/since-published';
import { FACT_BOX_UID } from '../../../shared/uids';
import type { Row } from '../documents/rows';
import { service } from '../services/service';
import { validateAlikeRequest, validateNewFactBox } from '../validation/fact-boxes';
import { draftIn } from './drafts';
import { abilityOf, userOf } from './users';

export const factBoxes = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /newsroom/fact-box-history?documentId&locale` */
  async history(ctx: Context) {
    const box = await draftIn(strapi, ctx, FACT_BOX_UID);
    const answer = await service(strapi, 'fact-boxes').history(abilityOf(ctx), box);
    ctx.body = answer satisfies FactBoxHistoryResponse;
  },

  /** `POST /newsroom/fact-boxes` */
  async create(ctx: Context) {
    const box = await validateNewFactBox(strapi, ctx.request.body);
    const data = await service(strapi, 'fact-boxes').create(abilityOf(ctx), box, userOf(ctx));
    if (!data) throw new errors.ForbiddenError('You may not make such a fact box');
    ctx.status = 201;
    ctx.body = { data } satisfies NewFactBoxResponse;
  },

  /** `POST /newsroom/fact-boxes/alike`: of those that the user may read. */
  async alike(ctx: Context) {
    const asked = await validateAlikeRequest(strapi, ctx.request.body);
    const data = await service(strapi, 'fact-boxes').alike(abilityOf(ctx), asked);
    ctx.body = { data } satisfies AlikeResponse;
  },

  /** `GET /newsroom/fact-box-use?documentId&locale`. Checks here find the same; the edit view has to ask. */
  async use(ctx: Context) {
    const { isUnused, documentId, locale } = (await draftIn(strapi, ctx, FACT_BOX_UID)) as Row & FactBoxUse;
    ctx.body = { data: { isUnused }, meta: { documentId, locale } } satisfies FactBoxUseResponse;
  },
});
