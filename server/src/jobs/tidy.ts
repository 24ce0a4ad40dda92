import { subDays } from 'date-fns';
import type { Core } from '@strapi/types';
import { CHANGE_UID, FINDING_UID, JOB_UID, REPORT_UID } from '../../../shared/uids';
import { checkedTypes } from '../checking/types';
import { type EntryColumns, changedAt, entryKey } from '../desk/entries';
import { service } from '../services/service';

const PAGE = 100;
/** Longer than anything tells of it. */
const KEPT_DAYS = 90;

/** After a scan: takes off what is stored of entries that are gone and of types no longer checked, and what is old. */
export async function tidy(strapi: Core.Strapi, scanStarted: Date): Promise<void> {
  const uids = checkedTypes(strapi).map(({ uid }) => uid);
  await service(strapi, 'reports').forget({ type: { $notIn: uids } });
  await forgetGone(strapi, scanStarted);

  await service(strapi, 'overrides').tidy();
  const old = { $lt: subDays(new Date(), KEPT_DAYS) };
  await strapi.db.query(FINDING_UID).deleteMany({ where: { goneAt: old } });
  await strapi.db.query(JOB_UID).deleteMany({ where: { finishedAt: old } });
  await strapi.db.query(CHANGE_UID).deleteMany({ where: { createdAt: old } });
}

/** What the scan has not met is gone, or could not be checked. */
async function forgetGone(strapi: Core.Strapi, scanStarted: Date): Promise<void> {
  let after = 0;
  for (;;) {
    const reports = (await strapi.db.query(REPORT_UID).findMany({
      select: ['id', 'type', 'entry', 'language'],
      where: { id: { $gt: after }, checkedAt: { $lt: scanStarted } },
      orderBy: { id: 'asc' },
      limit: PAGE,
    })) as (EntryColumns & { id: number })[];
    const last = reports.at(-1);
    if (!last) return;
    after = last.id;
    const there = await changedAt(strapi, reports);
    for (const { type, entry, language } of reports)
      if (!there.has(entryKey({ type, entry, language })))
        await service(strapi, 'reports').forget({ type, entry, language });
  }
}
