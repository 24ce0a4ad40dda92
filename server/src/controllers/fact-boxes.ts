import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type {
  FactBoxHistoryResponse,
  KnownElsewhere,
  KnownElsewhereResponse,
} from '../../../shared/contracts/fact-boxes';
import { FACT_BOX_UID } from '../../../shared/uids';
import { visibleOf } from '../documents/access';
import { draftsOf } from '../documents/drafts';
import type { Row } from '../documents/rows';
import { service } from '../services/service';
import { type Version, validateFactBoxQuery, validateKnownQuery } from '../validation/fact-boxes';
import { abilityOf } from './users';

export const factBoxes = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /newsroom/fact-box-history?documentId&locale` */
  async history(ctx: Context) {
    const box = await draftIn(strapi, ctx, FACT_BOX_UID, await validateFactBoxQuery(strapi, ctx.query));
    const answer = await service(strapi, 'fact-boxes').history(abilityOf(ctx), box);
    ctx.body = answer satisfies FactBoxHistoryResponse;
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
