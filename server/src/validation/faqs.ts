import { errors, validateZodSchema, z } from '@strapi/utils';
import type { Core } from '@strapi/types';
import { FAQ_LIMITS, type FaqsApartRequest, type MergeRequest } from '../../../shared/contracts/faqs';
import { page } from './findings';
import { inKnownLocale } from './version';

const documentId = z.string().min(1).max(64);
const locale = z.string().min(1).max(40);

const written = z.strictObject({
  locale,
  documentId: documentId.optional(),
  question: z.string().max(FAQ_LIMITS.question),
});
const shown = z.strictObject({
  locale,
  documentId: documentId.optional(),
  connected: z
    .string()
    .max(65 * FAQ_LIMITS.connected)
    .default('')
    .transform((ids) => ids.split(',').filter(Boolean).slice(0, FAQ_LIMITS.connected)),
});

/** @throws {ValidationError} that says what is wrong. */
export const validateWritten = (strapi: Core.Strapi, query: unknown) =>
  inKnownLocale(strapi, validateZodSchema(written)(query) as z.infer<typeof written>);

/** @throws {ValidationError} that says what is wrong. */
export const validateShown = (strapi: Core.Strapi, query: unknown) =>
  inKnownLocale(strapi, validateZodSchema(shown)(query) as z.infer<typeof shown>);

const others = z
  .array(documentId)
  .min(1)
  .max(FAQ_LIMITS.entries - 1);
const afterwards = z.enum(['delete', 'withdraw']);
const planned = z.strictObject({
  locale,
  keep: documentId,
  others: z
    .string()
    .max(65 * FAQ_LIMITS.entries)
    .transform((ids) => ids.split(','))
    .pipe(others),
  afterwards: afterwards.default('delete'),
});
const merged = z.strictObject({
  locale,
  keep: documentId,
  others,
  answer: z.string().max(FAQ_LIMITS.answer).optional(),
  afterwards,
  version: z.string().max(64),
});

/** @throws {ValidationError} that says what is wrong. */
export const validateMergePlan = (strapi: Core.Strapi, query: unknown) =>
  asOne(strapi, validateZodSchema(planned)(query) as z.infer<typeof planned>);

/** @throws {ValidationError} that says what is wrong. */
export const validateMerge = (strapi: Core.Strapi, body: unknown): Promise<MergeRequest> =>
  asOne(strapi, validateZodSchema(merged)(body ?? {}) as MergeRequest);

async function asOne<T extends Pick<MergeRequest, 'locale' | 'keep' | 'others'>>(
  strapi: Core.Strapi,
  request: T,
): Promise<T> {
  if (request.others.includes(request.keep))
    throw new errors.ValidationError('The entry that stays is among those that go');
  return inKnownLocale(strapi, { ...request, others: [...new Set(request.others)] });
}

const apart = z.strictObject({ locale, documentIds: z.array(documentId).min(2).max(FAQ_LIMITS.entries) });

/** @throws {ValidationError} that says what is wrong. */
export const validateApart = (strapi: Core.Strapi, body: unknown): Promise<FaqsApartRequest> =>
  inKnownLocale(strapi, validateZodSchema(apart)(body ?? {}) as FaqsApartRequest);

const onPage = z.strictObject({ page });

/** @throws {ValidationError} that says what is wrong. */
export const validatePage = (query: unknown): number => (validateZodSchema(onPage)(query) as { page: number }).page;
