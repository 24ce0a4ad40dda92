import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { visibleOf } from '../documents/access';
import { draftsOf } from '../documents/drafts';
import type { Row } from '../documents/rows';
import { validateVersion } from '../validation/version';
import { abilityOf } from './users';

/** The draft that a request names. @throws {errors.ForbiddenError} When there is none that the user may see. */
export const draftIn = async (strapi: Core.Strapi, ctx: Context, uid: string): Promise<Row> =>
  visibleDraft(strapi, ctx, uid, await validateVersion(strapi, ctx.query));

/** @throws {errors.ForbiddenError} When there is no such draft that the user may see. */
export async function visibleDraft(
  strapi: Core.Strapi,
  ctx: Context,
  uid: string,
  which: { readonly documentId: string; readonly locale: string },
): Promise<Row> {
  const [draft] = await visibleOf(strapi, abilityOf(ctx), uid, await draftsOf(strapi, uid, which));
  if (!draft) throw new errors.ForbiddenError('You may not see this entry');
  return draft;
}
