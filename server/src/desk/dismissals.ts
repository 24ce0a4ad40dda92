import type { Core } from '@strapi/types';
import type { Pagination } from '../../../shared/contracts/desk';
import { type DismissalKind, lastDayOn } from '../../../shared/dismissals';
import { DISMISSAL_UID } from '../../../shared/uids';
import type { StoredDismissal } from '../services/dismissals';
import { countOf, paginationOf } from './findings';
import { PAGE_SIZE, type Query, rowsOf } from './query';
import type { Visible } from './visible';

export interface DismissalFilters {
  readonly rule?: string;
  readonly type?: string;
  readonly kind?: DismissalKind;
}

/** Decisions that hold. */
function holding(strapi: Core.Strapi, visible: Visible, { rule, type, kind }: DismissalFilters): Query {
  const today = lastDayOn(new Date());
  const query = rowsOf(strapi, DISMISSAL_UID).where((either) => {
    void either.whereNull('f.until').orWhere('f.until', '>=', today);
  });
  if (rule !== undefined) void query.where('f.rule', rule);
  if (type !== undefined) void query.where('f.type', type);
  if (kind !== undefined) void query.where('f.kind', kind);
  return visible(query);
}

export const countDismissals = (strapi: Core.Strapi, visible: Visible, filters: DismissalFilters): Promise<number> =>
  countOf(holding(strapi, visible, filters));

/** The newest first. */
export async function pageOfDismissals(
  strapi: Core.Strapi,
  visible: Visible,
  filters: DismissalFilters,
  page: number,
): Promise<{ rows: StoredDismissal[]; pagination: Pagination }> {
  const pagination = paginationOf(page, await countDismissals(strapi, visible, filters));
  const ids = (await holding(strapi, visible, filters)
    .select('f.id')
    .orderBy('f.id', 'desc')
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)) as { id: number }[];
  const where = { id: { $in: ids.map(({ id }) => id) } };
  const rows = await strapi.db.query(DISMISSAL_UID).findMany({ where, orderBy: { id: 'desc' } });
  return { rows: rows as StoredDismissal[], pagination };
}
