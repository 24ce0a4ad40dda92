import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { CorrectionResponse, CorrectionsResponse } from '../../../shared/contracts/corrections';
import { ARTICLE_UID, CORRECTION_UID } from '../../../shared/uids';
import { type EntryAction, mayAny, mayOpen } from '../documents/access';
import { service } from '../services/service';
import { validateCorrection, validateLocaleOf, validateNewCorrection } from '../validation/corrections';
import { validateVersion } from '../validation/version';
import { abilityOf, userOf } from './users';

/** Corrections of an article: whoever may write them in the content manager may do so beside the article they see. */
export const corrections = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /newsroom/corrections?documentId&locale` */
  async list(ctx: Context) {
    const article = await validateVersion(strapi, ctx.query);
    await demandArticle(strapi, ctx, article);
    const data = await service(strapi, 'corrections').of(abilityOf(ctx), article);
    const mayAdd = service(strapi, 'corrections').mayAdd(abilityOf(ctx), article.locale, userOf(ctx));
    ctx.body = { data, meta: { mayAdd } } satisfies CorrectionsResponse;
  },

  /** `POST /newsroom/corrections` */
  async create(ctx: Context) {
    demandAny(strapi, ctx, 'create');
    const request = await validateNewCorrection(strapi, ctx.request.body);
    await demandArticle(strapi, ctx, request);
    if (!service(strapi, 'corrections').mayAdd(abilityOf(ctx), request.locale, userOf(ctx))) throw forbidden();
    const data = await service(strapi, 'corrections').add(request, userOf(ctx));
    ctx.status = 201;
    ctx.body = { data } satisfies CorrectionResponse;
  },

  /** `PUT /newsroom/corrections/:documentId` */
  async update(ctx: Context) {
    demandAny(strapi, ctx, 'update');
    const documentId = String(ctx.params.documentId);
    const request = await validateCorrection(strapi, ctx.request.body);
    const { locale } = request;
    if (!(await service(strapi, 'corrections').may(abilityOf(ctx), 'update', { documentId, locale })))
      throw forbidden();
    const data = await service(strapi, 'corrections').change(documentId, request, userOf(ctx));
    ctx.body = { data } satisfies CorrectionResponse;
  },

  /** `DELETE /newsroom/corrections/:documentId?locale` */
  async remove(ctx: Context) {
    demandAny(strapi, ctx, 'delete');
    const { locale } = await validateLocaleOf(strapi, ctx.query);
    const which = { documentId: String(ctx.params.documentId), locale };
    if (!(await service(strapi, 'corrections').may(abilityOf(ctx), 'delete', which))) throw forbidden();
    await service(strapi, 'corrections').remove(which);
    ctx.status = 204;
  },
});

/** One that is gone is refused alike: nobody learns which there are. */
const forbidden = (): Error => new errors.ForbiddenError('You may not do this with the correction');

/** @throws {errors.ForbiddenError} Before anything that was sent is looked at. */
function demandAny(strapi: Core.Strapi, ctx: Context, action: EntryAction): void {
  if (!mayAny(strapi, abilityOf(ctx), action, CORRECTION_UID)) throw forbidden();
}

/** @throws {errors.ForbiddenError} When there is no such article that the user may see. */
async function demandArticle(
  strapi: Core.Strapi,
  ctx: Context,
  { documentId, locale }: { readonly documentId: string; readonly locale: string },
): Promise<void> {
  if (!(await mayOpen(strapi, abilityOf(ctx), 'read', { uid: ARTICLE_UID, documentId, locale })))
    throw new errors.ForbiddenError('You may not see this article');
}
