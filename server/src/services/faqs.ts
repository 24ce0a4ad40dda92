import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import {
  FAQ_LIMITS,
  type DuplicateFaqsResponse,
  type FaqCopy,
  type FaqUsesResponse,
  type FaqsApartRequest,
  type MergePlan,
  type MergeRequest,
  type MergeResponse,
} from '../../../shared/contracts/faqs';
import { dismissalKey } from '../../../shared/dismissals';
import { SAME_QUESTION, type SameQuestion } from '../../../shared/same-questions';
import { FAQ_UID } from '../../../shared/uids';
import { articlesShowing } from '../desk/showing';
import { type Ability, allowedOf } from '../documents/access';
import { draftsOf } from '../documents/drafts';
import type { Row } from '../documents/rows';
import { answeringAlike } from '../faqs/asking';
import { copiesOf, duplicatesIn } from '../faqs/copies';
import { type Merger, merge, planMerge } from '../faqs/merging';
import { readableFaqs } from '../faqs/readable';
import { sameAsShown, sameAsWritten } from '../faqs/same';
import { service } from './service';

export type FaqsService = ReturnType<typeof createFaqsService>;

const MOST_PROPOSED = 3;
/** Groups of entries, whole texts side by side. */
const PAGE_SIZE = 20;

/** FAQ entries, which many articles show. */
export const createFaqsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Others that ask what is written in a form. */
  async same(ability: Ability, asked: Parameters<typeof sameAsWritten>[2]): Promise<SameQuestion[]> {
    return sameAsWritten(strapi, await readableFaqs(strapi, ability, asked.locale), asked);
  },

  /** Others that ask what an article shows. */
  async sameShown(ability: Ability, asked: Parameters<typeof sameAsShown>[2]): Promise<SameQuestion[]> {
    return sameAsShown(strapi, await readableFaqs(strapi, ability, asked.locale), asked);
  },

  /** @param faq - A draft that the user may see. */
  async uses(ability: Ability, faq: Row): Promise<FaqUsesResponse['data']> {
    const uses = await articlesShowing(strapi, ability, FAQ_UID, faq);
    return { ...uses, questions: await proposedTo(strapi, ability, faq) };
  },

  /** A page of those that ask the same and are not so on purpose. */
  async duplicates(ability: Ability, page: number): Promise<DuplicateFaqsResponse> {
    const groups = await duplicatesIn(strapi, ability);
    const data: FaqCopy[][] = [];
    for (const faqs of groups.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE))
      data.push(await copiesOf(strapi, faqs.slice(0, FAQ_LIMITS.entries)));
    const total = groups.length;
    return {
      data,
      meta: { pagination: { page, pageSize: PAGE_SIZE, pageCount: Math.ceil(total / PAGE_SIZE), total } },
    };
  },

  /** These ask the same on purpose. @throws {errors.ForbiddenError} When the user may not change one of them. */
  async setApart(ability: Ability, { locale, documentIds }: FaqsApartRequest, by: string): Promise<void> {
    const drafts = await draftsOf(strapi, FAQ_UID, { documentId: documentIds, locale });
    const allowed = await allowedOf(strapi, ability, 'update', FAQ_UID, drafts);
    if (allowed.length < documentIds.length) throw new errors.ForbiddenError('You may not change one of the entries');
    for (const { documentId } of drafts) {
      const { findings } = await service(strapi, 'checks').check(FAQ_UID, { documentId, locale });
      for (const finding of findings) {
        const { rule, severity, message, params, excerpt } = finding;
        if (rule !== SAME_QUESTION || !documentIds.includes(String(params.entry))) continue;
        const said = { key: dismissalKey(finding), rule, severity, message, params, excerpt };
        const entry = { uid: FAQ_UID, documentId, locale };
        const how = { kind: 'meant', reason: '', until: null } as const;
        await service(strapi, 'dismissals').add({ ...entry, ...said, ...how }, by);
      }
    }
  },

  /** What merging would do; nothing is changed. */
  plan: (ability: Ability, wish: Parameters<typeof planMerge>[2]): Promise<MergePlan> =>
    planMerge(strapi, ability, wish),

  merge: (merger: Merger, request: MergeRequest): Promise<MergeResponse['data']> => merge(strapi, merger, request),
});

/** Questions that somebody has asked: none is ever made up. */
async function proposedTo(strapi: Core.Strapi, ability: Ability, faq: Row): Promise<string[]> {
  const [question, answer] = [faq.question, faq.answer] as (string | null)[];
  if (question?.trim() || !answer?.trim()) return [];
  const known = await readableFaqs(strapi, ability, faq.locale);
  const others = known.filter((one) => one.question?.trim() && one.documentId !== faq.documentId);
  if (!known.some(({ id }) => id === faq.id)) return [];
  const alike = answeringAlike({ question: null, answer }, others).map(
    (index) => others[index]?.question?.trim() ?? '',
  );
  return [...new Set(alike)].slice(0, MOST_PROPOSED);
}
