import { validateZodSchema, z } from '@strapi/utils';
import type { ReviewRequest } from '../../../shared/contracts/reviews';

const MOST_PAGES = 10_000;

const day = z.iso.date().regex(/^(?:19|20|21)/, 'a day lies between 1900 and 2199');

const listQuery = z.strictObject({
  page: z.coerce.number().int().min(1).max(MOST_PAGES).default(1),
  day: day.optional(),
});

/** @throws {ValidationError} that says what is wrong. */
export const validateReviewsQuery = (query: unknown): z.infer<typeof listQuery> =>
  validateZodSchema(listQuery)(query) as z.infer<typeof listQuery>;

const daysQuery = z.strictObject({
  month: z.string().regex(/^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/, 'a month is written such as 2026-11'),
});

/** @throws {ValidationError} that says what is wrong. */
export const validateDaysQuery = (query: unknown): z.infer<typeof daysQuery> =>
  validateZodSchema(daysQuery)(query) as z.infer<typeof daysQuery>;

const request = z
  .strictObject({
    documentId: z.string().min(1).max(64),
    language: z.string().min(1).max(40),
    due: day,
    asOf: day,
    reviewBy: day.nullable(),
  })
  .refine(({ asOf, reviewBy }) => reviewBy === null || reviewBy > asOf, {
    path: ['reviewBy'],
    message: 'the next review comes after the day of the facts',
  });

/** @throws {ValidationError} that says what is wrong. */
export const validateReviewRequest = (body: unknown): ReviewRequest =>
  validateZodSchema(request)(body ?? {}) as ReviewRequest;
