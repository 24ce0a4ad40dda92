import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { ShownResponse } from '../../../shared/contracts/shown';
import { readRow } from '../checking/check-row';
import { checkedType } from '../checking/types';
import { draftsOf } from '../documents/drafts';
import { openRows } from '../documents/open';
import { shownOf } from '../freshness/shown';
import { validateEntryQuery } from '../validation/dismissals';
import { abilityOf } from './users';

export const shown = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /newsroom/shown?uid&documentId&locale`. Its checks know the same; the edit view has to ask. */
  async find(ctx: Context) {
    const { uid, ...which } = await validateEntryQuery(strapi, ctx.query);
    const type = checkedType(strapi, uid);
    const [row] = await openRows(strapi, abilityOf(ctx), uid, await draftsOf(strapi, uid, which));
    if (!row || !type) throw new errors.ForbiddenError('You may not see this entry');
    const data = shownOf(readRow(strapi, type, row).document, row) ?? null;
    const meta = { documentId: row.documentId, locale: row.locale ?? null };
    ctx.body = { data, meta } satisfies ShownResponse;
  },
});
