import type { Core } from '@strapi/types';
import type { EntryState } from '../../../shared/contracts/states';
import { checkRow } from '../checking/check-row';
import { checkedType } from '../checking/types';
import type { Row } from '../documents/rows';

export type StatesService = ReturnType<typeof createStatesService>;

/** What is open in drafts, counted. Permissions are the caller's affair. */
export const createStatesService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @param rows - Drafts of one type, with all that is checked of them. */
  async of(uid: string, rows: readonly Row[]): Promise<Record<string, EntryState>> {
    const type = checkedType(strapi, uid);
    const states: Record<string, EntryState> = {};
    if (!type) return states;
    // One after another: other requests are answered in between.
    for (const row of rows) {
      const { findings } = await checkRow(strapi, type, row);
      const count = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length;
      states[row.documentId] = { errors: count('error'), warnings: count('warning') };
    }
    return states;
  },
});
