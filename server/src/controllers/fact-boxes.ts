import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { ChangedBox } from '../../../shared/changed-boxes';
import type { ChangedBoxesResponse, FactBoxHistoryResponse } from '../../../shared/contracts/fact-boxes';
import { ARTICLE_UID, FACT_BOX_UID } from '../../../shared/uids';
import { visibleOf } from '../documents/access';
import { draftsOf } from '../documents/drafts';
import type { Row } from '../documents/rows';
import { service } from '../services/service';
import { validateVersion } from '../validation/version';
import { abilityOf } from './users';

export const factBoxes = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /newsroom/fact-box-history?documentId&locale` */
  async history(ctx: Context) {
    const box = await draftIn(strapi, ctx, FACT_BOX_UID);
    const answer = await service(strapi, 'fact-boxes').history(abilityOf(ctx), box);
    ctx.body = answer satisfies FactBoxHistoryResponse;
  },

  /** `GET /newsroom/changed-boxes?documentId&locale`: of an article. Its checks find the same; the edit view has to ask. */
  async changed(ctx: Context) {
    const { changedBoxes } = await draftIn(strapi, ctx, ARTICLE_UID);
    ctx.body = { data: (changedBoxes ?? []) as ChangedBox[] } satisfies ChangedBoxesResponse;
  },
});

/** @throws {errors.ForbiddenError} When there is no such draft that the user may see. */
async function draftIn(strapi: Core.Strapi, ctx: Context, uid: string): Promise<Row> {
  const which = await validateVersion(strapi, ctx.query);
  const [draft] = await visibleOf(strapi, abilityOf(ctx), uid, await draftsOf(strapi, uid, which));
  if (!draft) throw new errors.ForbiddenError('You may not see this entry');
  return draft;
}
