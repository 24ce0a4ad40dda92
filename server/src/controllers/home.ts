import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { DueResponse, WaitingQuestionsResponse } from '../../../shared/contracts/desk';
import type { Ability } from '../documents/access';
import { service } from '../services/service';

/** Widgets of the home page. They tell of entries that the user may see, and of none where that are none. */
export const home = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /newsroom/due` */
  async due(ctx: Context) {
    const found = await service(strapi, 'home').due(ctx.state.userAbility as Ability, new Date());
    ctx.body = found satisfies DueResponse;
  },

  /** `GET /newsroom/waiting-questions` */
  async waitingQuestions(ctx: Context) {
    const found = await service(strapi, 'home').waitingQuestions(ctx.state.userAbility as Ability);
    ctx.body = found satisfies WaitingQuestionsResponse;
  },
});
