import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type {
  AlikeResponse,
  FactBoxHistoryResponse,
  KnownElsewhere,
  KnownElsewhereResponse,
  NewFactBoxResponse,
} from '../../../shared/contracts/fact-boxes';
import { FACT_BOX_UID } from '../../../shared/uids';
import { visibleOf } from '../documents/access';
import { draftsOf } from '../documents/drafts';
import type { Row } from '../documents/rows';
import { service } from '../services/service';
import {
  type Version,
  validateAlikeRequest,
  validateFactBoxQuery,
  validateKnownQuery,
  validateNewFactBox,
} from '../validation/fact-boxes';
import { abilityOf, userOf } from './users';

export const factBoxes = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /newsroom/fact-box-history?documentId&locale` */
  async history(ctx: Context) {
    const box = await draftIn(strapi, ctx, FACT_BOX_UID, await validateFactBoxQuery(strapi, ctx.query));
    const answer = await service(strapi, 'fact-boxes').history(abilityOf(ctx), box);
    ctx.body = answer satisfies FactBoxHistoryResponse;
  },

  /** `POST /newsroom/fact-boxes` */
  async create(ctx: Context) {
    const box = await validateNewFactBox(strapi, ctx.request.body);
    const data = await service(strapi, 'fact-boxes').create(abilityOf(ctx), box, userOf(ctx).id);
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

  /** `GET /newsroom/known-elsewhere?uid&documentId&locale`. Checks here find the same; the edit view has to ask. */
  async known(ctx: Context) {
    const { uid, ...which } = await validateKnownQuery(strapi, ctx.query);
    const { changedBoxes, isUnused } = (await draftIn(strapi, ctx, uid, which)) as Row & KnownElsewhere;
    ctx.body = { data: { changedBoxes, isUnused } } satisfies KnownElsewhereResponse;
  },
});

/** @throws {errors.ForbiddenError} When there is no such draft that the user may see. */
async function draftIn(strapi: Core.Strapi, ctx: Context, uid: string, which: Version): Promise<Row> {
  const [draft] = await visibleOf(strapi, abilityOf(ctx), uid, await draftsOf(strapi, uid, which));
  if (!draft) throw new errors.ForbiddenError('You may not see this entry');
  return draft;
}
