import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/types';
import { hasPhrases } from '../../../engine';
import type { EntryState } from '../../../shared/contracts/states';
import { checkRow } from '../checking/check-row';
import { checkedType } from '../checking/types';
import type { Row } from '../documents/rows';
import { service } from './service';

export type StatesService = ReturnType<typeof createStatesService>;

/** What is open in drafts, counted. Permissions are the caller's affair. */
export const createStatesService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @param rows - Drafts of one type, with all that is checked of them. */
  async of(uid: string, rows: readonly Row[]): Promise<Record<string, EntryState>> {
    const type = checkedType(strapi, uid);
    const states: Record<string, EntryState> = {};
    if (!type) return states;
    const decided = await service(strapi, 'dismissals').ofAll(uid, rows);
    for (const row of rows) {
      // Other requests are answered in between.
      await setImmediate();
      const { findings, document } = await checkRow(strapi, type, row, { dismissals: decided(row) });
      const count = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length;
      states[row.documentId] = {
        errors: count('error'),
        warnings: count('warning'),
        isPartly: !hasPhrases(document.language),
      };
    }
    return states;
  },
});
