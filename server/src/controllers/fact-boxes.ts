import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { ChangedBox } from '../../../shared/changed-boxes';
import type { ChangedBoxesResponse, FactBoxHistoryResponse } from '../../../shared/contracts/fact-boxes';
import { ARTICLE_UID, FACT_BOX_UID } from '../../../shared/uids';
import { service } from '../services/service';
import { draftIn } from './drafts';
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
