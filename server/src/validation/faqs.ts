import { validateZodSchema, z } from '@strapi/utils';
import type { Core } from '@strapi/types';
import { FAQ_LIMITS } from '../../../shared/contracts/faqs';
import { knownLocale } from './content';

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

const inKnownLocale = async <T extends { locale: string }>(strapi: Core.Strapi, value: T): Promise<T> => ({
  ...value,
  locale: await knownLocale(strapi, value.locale),
});
