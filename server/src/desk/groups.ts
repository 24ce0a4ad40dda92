import type { Core } from '@strapi/types';
import type { DeskFilters, FindingGroup, Pagination } from '../../../shared/contracts/desk';
import type { Ability } from '../documents/access';
import { fieldsBehind } from './filters';
import { countOf, deskFindings, findingsById, paginationOf, thereAre } from './findings';
import { PAGE_SIZE, type Query, instantOf, numberOf } from './query';
import { type Visible, visibleTo } from './visible';

/** Of an entry in one language, to be counted once. */
const PAGE = "f.type || ' ' || f.entry || ' ' || f.language";

/** A fault is a group where it stands on two pages. */
const grouped = (strapi: Core.Strapi, visible: Visible, filters: DeskFilters): Query =>
  thereAre(strapi, visible, filters)
    .select('f.fingerprint')
    .groupBy('f.fingerprint')
    .havingRaw(`count(distinct ${PAGE}) > 1`);

export const countGroups = (strapi: Core.Strapi, visible: Visible, filters: DeskFilters): Promise<number> =>
  countOf(strapi.db.getConnection().from(grouped(strapi, visible, filters).as('g')));

export async function pageOfGroups(
  strapi: Core.Strapi,
  ability: Ability,
  filters: DeskFilters,
  page: number,
): Promise<{ data: FindingGroup[]; pagination: Pagination }> {
  const visible = visibleTo(strapi, ability, { fields: fieldsBehind(filters) });
  const pagination = paginationOf(page, await countGroups(strapi, visible, filters));
  const groups = (await grouped(strapi, visible, filters)
    .select(strapi.db.connection.raw(`count(distinct ${PAGE}) as pages`))
    .select(strapi.db.connection.raw(`count(distinct case when f.is_repairable then ${PAGE} end) as repairable`))
    .min('f.first_seen_at as since')
    .min('f.id as sample')
    .orderBy('pages', 'desc')
    .orderBy('since')
    .orderBy('f.fingerprint')
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)) as {
    fingerprint: string;
    pages: unknown;
    repairable: unknown;
    since: unknown;
    sample: number;
  }[];
  const samples = await deskFindings(
    strapi,
    ability,
    await findingsById(
      strapi,
      groups.map(({ sample }) => ({ id: sample })),
    ),
  );
  const data = groups.flatMap(({ fingerprint, pages, repairable, since, sample }) => {
    const finding = samples.find(({ id }) => id === sample);
    if (!finding) return [];
    const counts = { pages: numberOf(pages), repairable: numberOf(repairable) };
    return [{ fingerprint, sample: finding, ...counts, firstSeenAt: instantOf(since) }];
  });
  return { data, pagination };
}
