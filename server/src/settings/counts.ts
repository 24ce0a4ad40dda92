import type { Core } from '@strapi/types';
import type { RuleCountsResponse } from '../../../shared/contracts/settings';
import type { DismissalKind } from '../../../shared/dismissals';
import { DISMISSAL_UID, FINDING_UID, REPORT_UID } from '../../../shared/uids';

const FALSE_ALARM: DismissalKind = 'false-alarm';

/** How often each rule speaks in the stored findings, and how often somebody said that it was wrong. */
export async function countsByRule(strapi: Core.Strapi): Promise<RuleCountsResponse> {
  const open = await countBy(strapi, FINDING_UID, { gone_at: null, is_dismissed: false });
  const falseAlarms = await countBy(strapi, DISMISSAL_UID, { kind: FALSE_ALARM });
  const rules = new Set([...open.keys(), ...falseAlarms.keys()]);
  const data = [...rules].map((rule) => [rule, { open: open.get(rule) ?? 0, falseAlarms: falseAlarms.get(rule) ?? 0 }]);
  return {
    data: Object.fromEntries(data) as RuleCountsResponse['data'],
    meta: { entries: await strapi.db.query(REPORT_UID).count() },
  };
}

/** @param where - By column; null: it is empty. */
async function countBy(
  strapi: Core.Strapi,
  uid: string,
  where: Readonly<Record<string, string | boolean | null>>,
): Promise<Map<string, number>> {
  const { tableName } = strapi.db.metadata.get(uid);
  const rows = (await strapi.db
    .getConnection(tableName)
    .where(where)
    .groupBy('rule')
    .select('rule')
    .count({ count: '*' })) as unknown as { rule: string; count: number | string }[];
  return new Map(rows.map(({ rule, count }) => [rule, Number(count)]));
}
