import type { Core } from '@strapi/types';
import type { CheckedType } from '../../../shared/checked-types';
import { FINDING_UID, REPORT_UID } from '../../../shared/uids';
import { findIn } from '../checking/check-row';
import { checkedType } from '../checking/types';
import { draftsOf } from '../documents/drafts';
import type { Row } from '../documents/rows';
import { createQueue } from '../queue';
import { onPageOnly } from '../freshness/aging';
import { ruleSetOf } from '../reports/rule-set';
import { storeReport } from '../reports/store';
import { service } from './service';

export type ReportsService = ReturnType<typeof createReportsService>;

/** What the last checks said of all drafts, kept for lists and the desk. */
export const createReportsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const queue = createQueue(async (item) => {
    const [uid = '', documentId = ''] = item.split(' ');
    try {
      await refresh(uid, documentId);
    } catch (error) {
      // What was stored stays, and says that it is older than the entry.
      strapi.log.error(`[newsroom] The entry “${documentId}” of “${uid}” could not be checked`, error);
    }
  });

  return {
    check,

    /** Checks an entry in all languages soon, in the background. Never throws. */
    queue: (uid: string, documentId: string): void => queue.add(`${uid} ${documentId}`),

    /** When all that is queued has been checked. */
    settled: () => queue.settled(),

    stop: () => queue.stop(),

    /** Takes off what is stored of entries. */
    forget,
  };

  /** Checks a draft and stores what was found. */
  async function check(type: CheckedType, row: Row): Promise<void> {
    const settings = await service(strapi, 'settings').current();
    const ruleSet = ruleSetOf(settings, service(strapi, 'rules').all());
    const said = findIn(strapi, type, row, settings);
    await storeReport(strapi, type, row, said, ruleSet, await onPageOnly(strapi, type, row, said, settings));
  }

  async function refresh(uid: string, documentId: string): Promise<void> {
    const type = checkedType(strapi, uid);
    const rows = type ? await draftsOf(strapi, uid, { documentId, locale: '*' }) : [];
    for (const row of rows) if (type) await check(type, row);
    await forget({ type: uid, entry: documentId, language: { $notIn: rows.map(({ locale }) => locale ?? '') } });
  }

  async function forget(where: object): Promise<void> {
    await strapi.db.transaction(async () => {
      for (const uid of [FINDING_UID, REPORT_UID]) await strapi.db.query(uid).deleteMany({ where });
    });
  }
};
