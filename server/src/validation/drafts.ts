import { validateZodSchema, z } from '@strapi/utils';
import type { Core } from '@strapi/types';
import { knownLocale } from './content';

const query = z.strictObject({ documentId: z.string().min(1).max(64), locale: z.string().min(1).max(40) });

/** @throws {ValidationError} that says what is wrong. */
export async function validateDraftQuery(
  strapi: Core.Strapi,
  value: unknown,
): Promise<{ readonly documentId: string; readonly locale: string }> {
  const { documentId, locale } = validateZodSchema(query)(value) as { documentId: string; locale: string };
  return { documentId, locale: await knownLocale(strapi, locale) };
}
