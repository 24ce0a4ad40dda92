import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type {
  DuplicateFaqsResponse,
  FaqUsesResponse,
  MergePlanResponse,
  MergeResponse,
  SameQuestionsResponse,
} from '../../../shared/contracts/faqs';
import { ARTICLE_UID, FAQ_UID } from '../../../shared/uids';
import { service } from '../services/service';
import {
  validateApart,
  validateMerge,
  validateMergePlan,
  validatePage,
  validateShown,
  validateWritten,
} from '../validation/faqs';
import { gravestOf } from './dismissals';
import { draftIn, visibleDraft } from './drafts';
import { abilityOf, nameOf, userOf } from './users';

export const faqs = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /newsroom/faqs/same?locale&documentId&question` */
  async same(ctx: Context) {
    const { documentId = '', ...asked } = await validateWritten(strapi, ctx.query);
    if (documentId) await visibleDraft(strapi, ctx, FAQ_UID, { documentId, locale: asked.locale });
    const data = await service(strapi, 'faqs').same(abilityOf(ctx), { documentId, ...asked });
    ctx.body = { data } satisfies SameQuestionsResponse;
  },

  /** `GET /newsroom/faqs/same-shown?locale&documentId&connected` */
  async sameShown(ctx: Context) {
    const { documentId, locale, connected } = await validateShown(strapi, ctx.query);
    const article = documentId ? await visibleDraft(strapi, ctx, ARTICLE_UID, { documentId, locale }) : undefined;
    const data = await service(strapi, 'faqs').sameShown(abilityOf(ctx), { locale, article, connected });
    ctx.body = { data } satisfies SameQuestionsResponse;
  },

  /** `GET /newsroom/faqs/uses?locale&documentId` */
  async uses(ctx: Context) {
    const faq = await draftIn(strapi, ctx, FAQ_UID);
    const data = await service(strapi, 'faqs').uses(abilityOf(ctx), faq);
    ctx.body = { data } satisfies FaqUsesResponse;
  },

  /** `GET /newsroom/faqs/duplicates?page` */
  async duplicates(ctx: Context) {
    const answer = await service(strapi, 'faqs').duplicates(abilityOf(ctx), validatePage(ctx.query));
    ctx.body = answer satisfies DuplicateFaqsResponse;
  },

  /** `POST /newsroom/faqs/apart` */
  async apart(ctx: Context) {
    const request = await validateApart(strapi, ctx.request.body);
    const decider = { by: nameOf(userOf(ctx)), mayDismiss: gravestOf(abilityOf(ctx)) };
    await service(strapi, 'faqs').setApart(abilityOf(ctx), request, decider);
    ctx.status = 204;
  },

  /** `GET /newsroom/faqs/merge?locale&keep&others&afterwards` */
  async plan(ctx: Context) {
    const data = await service(strapi, 'faqs').plan(abilityOf(ctx), await validateMergePlan(strapi, ctx.query));
    ctx.body = { data } satisfies MergePlanResponse;
  },

  /** `POST /newsroom/faqs/merge` */
  async merge(ctx: Context) {
    const request = await validateMerge(strapi, ctx.request.body);
    const merger = { id: userOf(ctx).id, ability: abilityOf(ctx) };
    ctx.body = { data: await service(strapi, 'faqs').merge(merger, request) } satisfies MergeResponse;
  },
});
