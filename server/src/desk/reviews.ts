/** Fact boxes by the day on which somebody looks at them again: drafts of all languages, as far as a user may see them. */
import type { Core } from '@strapi/types';
import type { DueBox, ReviewDaysResponse, ReviewsResponse } from '../../../shared/contracts/reviews';
import { REVIEW_PERIODS, type ReviewPeriod, dayAfter, spansFrom } from '../../../shared/reviews';
import { FACT_BOX_UID } from '../../../shared/uids';
import { type Ability, allowedOf, closedFields, readableWhere } from '../documents/access';
import { articlesCarryingEach } from '../documents/carrying';
import { paginationOf } from './findings';
import { PAGE_SIZE, numberOf } from './query';

interface Row {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string;
  readonly title: string | null;
  readonly asOf: string | null;
  readonly reviewBy: string;
}

/** The day by the clock of Greenwich, as the rule about overdue reviews has it. */
export const todayOf = (now: Date): string => now.toISOString().slice(0, 10);

/** Drafts whose day of review the user may read; null: none at all. */
function whereDue(strapi: Core.Strapi, ability: Ability, reviewBy: object): object | null {
  const readable = [undefined, 'reviewBy'].map((field) => readableWhere(strapi, ability, FACT_BOX_UID, field));
  return readable.includes(null) ? null : { $and: [...readable, { publishedAt: null, reviewBy }] };
}

/** How many are due in a period; null where the user may see none. */
export async function countDue(
  strapi: Core.Strapi,
  ability: Ability,
  period: ReviewPeriod,
  now: Date,
): Promise<number | null> {
  const { from, before } = spansFrom(todayOf(now))[period];
  const where = whereDue(strapi, ability, { ...(from && { $gte: from }), ...(before && { $lt: before }) });
  return where && strapi.db.query(FACT_BOX_UID).count({ where });
}

/** @param day - ISO day; all days where none is named. */
export async function reviewsOf(
  strapi: Core.Strapi,
  ability: Ability,
  { page, day }: { readonly page: number; readonly day?: string },
  now: Date,
): Promise<ReviewsResponse> {
  const counted = REVIEW_PERIODS.map(
    async (period) => [period, (await countDue(strapi, ability, period, now)) ?? 0] as const,
  );
  const counts = Object.fromEntries(await Promise.all(counted)) as Record<ReviewPeriod, number>;
  const meta = { counts, today: todayOf(now) };
  const where = whereDue(strapi, ability, day ? { $eq: day } : { $notNull: true });
  if (!where) return { data: [], meta: { ...meta, pagination: paginationOf(page, 0) } };
  const boxes = strapi.db.query(FACT_BOX_UID);
  const rows = (await boxes.findMany({
    select: ['id', 'documentId', 'locale', 'title', 'asOf', 'reviewBy'],
    where,
    orderBy: [{ reviewBy: 'asc' }, { id: 'asc' }],
    offset: (page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  })) as Row[];
  const pagination = paginationOf(page, await boxes.count({ where }));
  return { data: await dueBoxes(strapi, ability, rows), meta: { ...meta, pagination } };
}

async function dueBoxes(strapi: Core.Strapi, ability: Ability, rows: readonly Row[]): Promise<DueBox[]> {
  const [closed, changeable, unchangeable, carrying] = await Promise.all([
    closedFields(strapi, ability, 'read', FACT_BOX_UID, rows),
    allowedOf(strapi, ability, 'update', FACT_BOX_UID, rows),
    closedFields(strapi, ability, 'update', FACT_BOX_UID, rows),
    articlesCarryingEach(strapi, FACT_BOX_UID, [...new Set(rows.map(({ documentId }) => documentId))]),
  ]);
  return rows.map((row) => {
    const { id, documentId, locale } = row;
    const isOpen = (name: string): boolean => !(closed.get(id) ?? [name]).includes(name);
    const isShut = (name: string): boolean => (unchangeable.get(id) ?? [name]).includes(name);
    return {
      type: FACT_BOX_UID,
      documentId,
      language: locale,
      title: isOpen('title') ? (row.title?.trim() ?? '') : '',
      asOf: isOpen('asOf') ? row.asOf : null,
      reviewBy: row.reviewBy,
      used: (carrying.get(documentId) ?? []).filter((article) => article.locale === locale).length,
      mayReview: changeable.some((one) => one.id === id) && !REVIEWED.some(isShut),
    };
  });
}

/** The fields that a review sets. */
export const REVIEWED = ['asOf', 'reviewBy'] as const;

/** @param month - `2026-11`. */
export async function reviewDays(
  strapi: Core.Strapi,
  ability: Ability,
  month: string,
): Promise<ReviewDaysResponse['data']> {
  const first = `${month}-01`;
  const where = whereDue(strapi, ability, { $gte: first, $lte: lastOf(first) });
  if (!where) return [];
  const due = strapi.db.queryBuilder(FACT_BOX_UID).select(['reviewBy', 'id']).where(where).getKnexQuery();
  const column = 'review_by';
  const rows = (await strapi.db
    .getConnection()
    .from(due.as('g'))
    .select(column)
    .countDistinct('id as count')
    .groupBy(column)
    .orderBy(column)) as Readonly<Record<typeof column | 'count', unknown>>[];
  return rows.map((row) => ({ day: String(row[column]), count: numberOf(row.count) }));
}

/** The last day of the month that a day begins. */
function lastOf(first: string): string {
  const next = dayAfter(first, 31).slice(0, 8);
  return dayAfter(`${next}01`, -1);
}
