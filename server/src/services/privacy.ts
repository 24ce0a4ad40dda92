import type { Core } from '@strapi/types';
import type { PrivacyAction, PrivacyResponse } from '../../../shared/contracts/intake';
import { READER_QUESTION_UID } from '../../../shared/uids';
import { anonymise, erase, exported } from '../intake/personal';
import { receiptOf } from '../intake/receipt';

type Done = PrivacyResponse['data'];

export type PrivacyService = ReturnType<typeof createPrivacyService>;

/** What somebody can have done with the questions they have sent. */
export const createPrivacyService = ({ strapi }: { strapi: Core.Strapi }) => {
  const perform = async (documentId: string, action: PrivacyAction): Promise<Done | null> => {
    const question = await exported(strapi, documentId);
    if (!question) return null;
    if (action === 'anonymise') await anonymise(strapi, documentId);
    if (action === 'erase') await erase(strapi, documentId);
    return { action, question: action === 'export' ? question : null };
  };

  return {
    /** Does it with one question. Null: there is none. */
    perform,

    /** Does it with what was sent under a token. Null: nothing is kept of that. */
    async byToken(token: string, action: PrivacyAction): Promise<Done | null> {
      const rows = (await strapi.db.query(READER_QUESTION_UID).findMany({
        select: ['documentId'],
        where: { receipt: receiptOf(token) },
        orderBy: { id: 'asc' },
      })) as { documentId: string }[];
      // An editor may have made a second entry of it, with all that is in it.
      const [first, ...copies] = new Set(rows.map(({ documentId }) => documentId));
      if (first === undefined) return null;
      if (action !== 'export') for (const copy of copies) await perform(copy, action);
      return perform(first, action);
    },
  };
};
