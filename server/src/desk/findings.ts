import type { Core } from '@strapi/types';
import type { DeskFilters, DeskFinding, Pagination } from '../../../shared/contracts/desk';
import { FINDING_UID, REPORT_UID } from '../../../shared/uids';
import { unbarred } from '../documents/about';
import type { Ability } from '../documents/access';
import type { StoredFound } from '../reports/found';
import { changedAt, entryKey } from './entries';
import { fieldsBehind, filtered } from './filters';
import { type Query, numberOf, rowsOf, PAGE_SIZE } from './query';
import { WITHOUT_WORDS, fieldOf, readableIn, titleFields, titlesOf } from './readable';
import { type Visible, visibleTo } from './visible';

/** A finding with what the desk says of its entry. */
export interface StoredFinding extends StoredFound {
  readonly type: string;
  readonly entry: string;
  readonly language: string;
  readonly title: string | null;
  readonly section: string | null;
  readonly authors: string | null;
  readonly firstSeenAt: string;
}

/** Findings (`f`) that are there; those that are on purpose only where they are asked for. */
export function thereAre(strapi: Core.Strapi, visible: Visible, filters: DeskFilters, withDismissed = false): Query {
  const query = rowsOf(strapi, FINDING_UID).whereNull('f.gone_at');
  if (!withDismissed) void query.where('f.is_dismissed', false);
  return visible(filtered(query, filters));
}

/** The gravest first, of those the oldest. */
export const gravestFirst = (query: Query): Query =>
  query
    .orderByRaw("case f.severity when 'error' then 0 when 'warning' then 1 else 2 end")
    .orderBy('f.first_seen_at')
    .orderBy('f.id');

export async function pageOfFindings(
  strapi: Core.Strapi,
  ability: Ability,
  filters: DeskFilters,
  page: number,
): Promise<{ data: DeskFinding[]; pagination: Pagination }> {
  const visible = visibleTo(strapi, ability, { fields: fieldsBehind(filters) });
  const pagination = paginationOf(page, await countOf(thereAre(strapi, visible, filters)));
  const rows = (await gravestFirst(thereAre(strapi, visible, filters))
    .select('f.id')
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)) as { id: number }[];
  return { data: await deskFindings(strapi, ability, await findingsById(strapi, rows)), pagination };
}

export const countOf = async (query: Query): Promise<number> =>
  numberOf(((await query.count('* as count')) as { count: unknown }[])[0]?.count);

export const paginationOf = (page: number, total: number): Pagination => ({
  page,
  pageSize: PAGE_SIZE,
  pageCount: Math.ceil(total / PAGE_SIZE),
  total,
});

/** In the order of the ids. */
export async function findingsById(strapi: Core.Strapi, ids: readonly { id: number }[]): Promise<StoredFinding[]> {
  const where = { id: { $in: ids.map(({ id }) => id) } };
  const rows = (await strapi.db.query(FINDING_UID).findMany({ where })) as StoredFinding[];
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap(({ id }) => byId.get(id) ?? []);
}

/** As the contract has them: in words that the user may read, with whether their entries were changed since. */
export async function deskFindings(
  strapi: Core.Strapi,
  ability: Ability,
  rows: readonly StoredFinding[],
): Promise<DeskFinding[]> {
  const changed = await changedAt(strapi, rows);
  const checked = await checkedVersions(strapi, rows);
  const mayRead = await readableIn(strapi, ability, rows);
  const titles = await titlesOf(
    strapi,
    ability,
    rows.filter(({ title }) => !title),
  );
  return rows.map((row) => {
    const [now, then] = [changed.get(entryKey(row)), checked.get(entryKey(row))];
    const isStale = now === undefined || then === undefined || Date.parse(now) > Date.parse(then);
    return {
      ...deskFinding(row, isStale),
      ...(mayRead(row, fieldOf(row.path)) ? {} : WITHOUT_WORDS),
      title: mayRead(row, titleFields(strapi, row.type)) ? row.title || (titles.get(entryKey(row)) ?? '') : '',
      ...(mayRead(row, ['section']) ? {} : { section: null }),
      ...(mayRead(row, ['authors']) ? {} : { authors: [] }),
    };
  });
}

function deskFinding(row: StoredFinding, isStale: boolean): Omit<DeskFinding, 'title'> {
  const { id, rule, version, severity, message, params, excerpt, fingerprint, path, section, firstSeenAt } = row;
  return {
    id,
    type: row.type,
    documentId: row.entry,
    language: row.language || null,
    rule,
    version,
    severity,
    message,
    params,
    excerpt,
    fingerprint,
    path,
    section,
    authors: unbarred(row.authors),
    firstSeenAt,
    isStale,
  };
}

/** Of entries: when the draft that was checked last had been changed. */
async function checkedVersions(strapi: Core.Strapi, rows: readonly StoredFinding[]): Promise<Map<string, string>> {
  const reports = (await strapi.db.query(REPORT_UID).findMany({
    select: ['type', 'entry', 'language', 'entryUpdatedAt'],
    where: { entry: { $in: [...new Set(rows.map(({ entry }) => entry))] } },
  })) as { type: string; entry: string; language: string; entryUpdatedAt: string }[];
  return new Map(reports.map((report) => [entryKey(report), report.entryUpdatedAt]));
}
