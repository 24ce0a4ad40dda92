import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { ReviewDaysResponse, ReviewResponse, ReviewsResponse } from '../../../shared/contracts/reviews';
import { service } from '../services/service';
import { validateDaysQuery, validateReviewRequest, validateReviewsQuery } from '../validation/reviews';
import { abilityOf, userOf } from './users';

/** Reviews of fact boxes, on the desk. They tell of entries that the user may see, and of none where that are none. */
export const reviews = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /newsroom/reviews?page&day` */
  async list(ctx: Context) {
    const found = await service(strapi, 'reviews').list(abilityOf(ctx), validateReviewsQuery(ctx.query));
    ctx.body = found satisfies ReviewsResponse;
  },

  /** `GET /newsroom/reviews/days?month` */
  async days(ctx: Context) {
    const { month } = validateDaysQuery(ctx.query);
    ctx.body = { data: await service(strapi, 'reviews').days(abilityOf(ctx), month) } satisfies ReviewDaysResponse;
  },

  /** `POST /newsroom/reviews` */
  async create(ctx: Context) {
    const request = validateReviewRequest(ctx.request.body);
    const outcome = await service(strapi, 'reviews').review(abilityOf(ctx), request, userOf(ctx).id);
    if (outcome === 'gone') throw new errors.NotFoundError('There is no such fact box any more');
    if (outcome === 'forbidden') throw new errors.ForbiddenError('You may not change this fact box');
    ctx.body = { data: { outcome } } satisfies ReviewResponse;
  },
});
