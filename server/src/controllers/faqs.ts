import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { FaqUsesResponse, SameQuestionsResponse } from '../../../shared/contracts/faqs';
import { ARTICLE_UID, FAQ_UID } from '../../../shared/uids';
import { service } from '../services/service';
import { validateShown, validateWritten } from '../validation/faqs';
import { draftIn, visibleDraft } from './drafts';
import { abilityOf } from './users';

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
});
