import type { Core } from '@strapi/types';
import type { Severity } from '../../../engine';
import type { DeskResponse } from '../../../shared/contracts/desk';
import { FINDING_UID } from '../../../shared/uids';
import { lastMondays } from '../reports/weeks';
import { thereAre } from './findings';
import { numberOf, rowsOf } from './query';
import type { Visible } from './visible';

const WEEKS = 8;
const WEEK_MS = 7 * 86_400_000;

/** What is open, by how grave it is. */
export async function openBySeverity(strapi: Core.Strapi, visible: Visible): Promise<Record<Severity, number>> {
  const rows = (await thereAre(strapi, visible, {}).select('f.severity').count('* as count').groupBy('f.severity')) as {
    severity: Severity;
    count: unknown;
  }[];
  const open = { error: 0, warning: 0, info: 0 };
  for (const { severity, count } of rows) open[severity] = numberOf(count);
  return open;
}

/**
 * Findings that came and that went, by the week. What stood in the text before anybody could see it (before the first
 * scan, before a rule was there) did not come in the week in which it was seen first.
 */
export async function lastWeeks(
  strapi: Core.Strapi,
  visible: Visible,
  now: Date,
): Promise<DeskResponse['data']['weeks']> {
  const mondays = lastMondays(WEEKS, now);
  const added = await perWeek(strapi, visible, 'first_seen_at', mondays);
  const gone = await perWeek(strapi, visible, 'gone_at', mondays);
  return mondays.map((monday, index) => ({
    monday: monday.toISOString().slice(0, 10),
    added: added[index] ?? 0,
    gone: gone[index] ?? 0,
  }));
}

async function perWeek(
  strapi: Core.Strapi,
  visible: Visible,
  column: 'first_seen_at' | 'gone_at',
  mondays: readonly Date[],
): Promise<number[]> {
  const query = visible(rowsOf(strapi, FINDING_UID).where(`f.${column}`, '>=', mondays[0] as Date));
  void query.where('f.is_dismissed', false);
  if (column === 'first_seen_at') void query.where('f.was_there', false);
  for (const [index, monday] of mondays.entries()) {
    const next = new Date(monday.getTime() + WEEK_MS);
    const sum = `sum(case when f.${column} >= ? and f.${column} < ? then 1 else 0 end) as w${index}`;
    void query.select(strapi.db.connection.raw(sum, [monday, next]));
  }
  const [sums] = (await query) as Record<string, unknown>[];
  return mondays.map((_, index) => numberOf(sums?.[`w${index}`]));
}
