import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { visibleOf } from '../documents/access';
import { draftsOf } from '../documents/drafts';
import type { Row } from '../documents/rows';
import { validateVersion } from '../validation/version';
import { abilityOf } from './users';

/** The draft that a query names. @throws {errors.ForbiddenError} When there is no such draft that the user may see. */
export async function draftIn(strapi: Core.Strapi, ctx: Context, uid: string): Promise<Row> {
  const which = await validateVersion(strapi, ctx.query);
  const [draft] = await visibleOf(strapi, abilityOf(ctx), uid, await draftsOf(strapi, uid, which));
  if (!draft) throw new errors.ForbiddenError('You may not see this entry');
  return draft;
}
