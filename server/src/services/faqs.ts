import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Severity } from '../../../engine';
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
import type { DismissRequest } from '../../../shared/contracts/dismissals';
import { dismissalKey } from '../../../shared/dismissals';
import { SAME_QUESTION, type SameQuestion } from '../../../shared/same-questions';
import { FAQ_UID } from '../../../shared/uids';
import { findIn } from '../checking/check-row';
import { checkedType } from '../checking/types';
import { articlesShowing } from '../desk/showing';
import { type Ability, allowedOf } from '../documents/access';
import { draftsOf } from '../documents/drafts';
import type { Row } from '../documents/rows';
import { answeringAlike } from '../faqs/asking';
import { copiesOf, duplicatesIn } from '../faqs/copies';
import { type Merger, merge, planMerge } from '../faqs/merging';
import { readableFaqs } from '../faqs/readable';
import { sameAmongEntries, sameAsShown, sameAsWritten } from '../faqs/same';
import { service } from './service';

/** Who says that something is on purpose, and of how grave findings they may. */
export interface Decider {
  readonly by: string;
  readonly mayDismiss: readonly Severity[];
}

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
    // Where nobody is to be told, the desk tells nobody either.
    const groups = (await isAsked(strapi)) ? await duplicatesIn(strapi, ability) : [];
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
  async setApart(
    ability: Ability,
    { locale, documentIds }: FaqsApartRequest,
    { by, mayDismiss }: Decider,
  ): Promise<void> {
    const drafts = await draftsOf(strapi, FAQ_UID, { documentId: documentIds, locale });
    const allowed = await allowedOf(strapi, ability, 'update', FAQ_UID, drafts);
    if (allowed.length < documentIds.length) throw new errors.ForbiddenError('You may not change one of the entries');
    const decisions = await decisionsAbout(strapi, locale, drafts);
    if (decisions.some(({ severity }) => !mayDismiss.includes(severity)))
      throw new errors.ForbiddenError('You may not say of an error that it is on purpose');
    await strapi.db.transaction(async () => {
      for (const decision of decisions) await service(strapi, 'dismissals').add(decision, by);
    });
  },

  /** What merging would do; nothing is changed. */
  plan: (ability: Ability, wish: Parameters<typeof planMerge>[2]): Promise<MergePlan> =>
    planMerge(strapi, ability, wish),

  merge: (merger: Merger, request: MergeRequest): Promise<MergeResponse['data']> => merge(strapi, merger, request),
});

const isAsked = async (strapi: Core.Strapi): Promise<boolean> =>
  (await service(strapi, 'settings').current()).rules[SAME_QUESTION]?.severity !== 'off';

/** What is said of each entry about all others of them that ask the same. */
async function decisionsAbout(strapi: Core.Strapi, locale: string, drafts: readonly Row[]): Promise<DismissRequest[]> {
  const settings = await service(strapi, 'settings').current();
  const type = checkedType(strapi, FAQ_UID);
  if (!type) return [];
  const how = { kind: 'meant', reason: '', until: null } as const;
  return (await sameAmongEntries(strapi, locale, drafts)).flatMap((draft) =>
    findIn(strapi, type, draft, settings)
      .findings.filter(({ rule }) => rule === SAME_QUESTION)
      .map((finding) => {
        const { rule, severity, message, params, excerpt } = finding;
        const said = { key: dismissalKey(finding), rule, severity, message, params, excerpt };
        return { uid: FAQ_UID, documentId: draft.documentId, locale, ...said, ...how };
      }),
  );
}

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
