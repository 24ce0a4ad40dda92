import type { Core } from '@strapi/types';
import type { FaqUsesResponse } from '../../../shared/contracts/faqs';
import type { SameQuestion } from '../../../shared/same-questions';
import { FAQ_UID } from '../../../shared/uids';
import { articlesShowing } from '../desk/showing';
import type { Ability } from '../documents/access';
import type { Row } from '../documents/rows';
import { answeringAlike } from '../faqs/asking';
import { readableFaqs } from '../faqs/readable';
import { sameAsShown, sameAsWritten } from '../faqs/same';

export type FaqsService = ReturnType<typeof createFaqsService>;

const MOST_PROPOSED = 3;

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
