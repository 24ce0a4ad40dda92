import type { Core } from '@strapi/types';
import type {
  ReviewDaysResponse,
  ReviewRequest,
  ReviewResponse,
  ReviewsResponse,
} from '../../../shared/contracts/reviews';
import { FACT_BOX_UID } from '../../../shared/uids';
import { patiently } from '../checking/patience';
import { saveFields } from '../checking/save';
import { REVIEWED, reviewDays, reviewsOf } from '../desk/reviews';
import { type Ability, mayWhole } from '../documents/access';
import type { Row } from '../documents/rows';

export type ReviewsService = ReturnType<typeof createReviewsService>;

type Outcome = ReviewResponse['data']['outcome'] | 'gone' | 'forbidden';

/** When fact boxes are to be looked at again, and that somebody has. */
export const createReviewsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  list: (ability: Ability, asked: { page: number; day?: string }): Promise<ReviewsResponse> =>
    reviewsOf(strapi, ability, asked, new Date()),

  days: (ability: Ability, month: string): Promise<ReviewDaysResponse['data']> => reviewDays(strapi, ability, month),

  /**
   * Sets the day of the facts and the next review of a draft, if its review is still due when the user has seen it to be.
   * What is published stays as it is.
   *
   * @param user - Id of the administrator who has looked.
   */
  async review(
    ability: Ability,
    { documentId, language, due, asOf, reviewBy }: ReviewRequest,
    user: number,
  ): Promise<Outcome> {
    const row = (await strapi.db.query(FACT_BOX_UID).findOne({
      select: ['id', 'documentId', 'locale', 'reviewBy', 'updatedAt'],
      where: { documentId, locale: language, publishedAt: null },
    })) as Row | null;
    if (!row) return 'gone';
    if (!(await mayWhole(strapi, ability, 'update', FACT_BOX_UID, [row], REVIEWED))) return 'forbidden';
    if (row.reviewBy !== due) return 'changed';
    const isSaved = await patiently(() => saveFields(strapi, FACT_BOX_UID, row, { asOf, reviewBy }, user));
    return isSaved ? 'done' : 'changed';
  },
});
