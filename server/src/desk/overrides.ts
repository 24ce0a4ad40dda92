import type { Core } from '@strapi/types';
import type { Pagination } from '../../../shared/contracts/desk';
import { OVERRIDE_UID } from '../../../shared/uids';
import type { StoredOverride } from '../services/overrides';
import { countOf, paginationOf } from './findings';
import { PAGE_SIZE, type Query, rowsOf } from './query';
import type { Visible } from './visible';

/** Those under which something went out; a reason that was given and not used is none. */
const used = (strapi: Core.Strapi, visible: Visible): Query =>
  visible(rowsOf(strapi, OVERRIDE_UID).whereNotNull('f.published_at_under_it'));

/** The newest first. */
export async function pageOfOverrides(
  strapi: Core.Strapi,
  visible: Visible,
  page: number,
): Promise<{ rows: StoredOverride[]; pagination: Pagination }> {
  const pagination = paginationOf(page, await countOf(used(strapi, visible)));
  const ids = (await used(strapi, visible)
    .select('f.id')
    .orderBy('f.id', 'desc')
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)) as { id: number }[];
  const where = { id: { $in: ids.map(({ id }) => id) } };
  const rows = await strapi.db.query(OVERRIDE_UID).findMany({ where, orderBy: { id: 'desc' } });
  return { rows: rows as StoredOverride[], pagination };
}
