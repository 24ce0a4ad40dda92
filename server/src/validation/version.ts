import { validateZodSchema, z } from '@strapi/utils';
import type { Core } from '@strapi/types';
import { knownLocale } from './content';

export const locale = z.string().min(1).max(40);
/** One language of an entry. */
export const version = { documentId: z.string().min(1).max(64), locale };

const query = z.strictObject(version);

/** @throws {ValidationError} that says what is wrong. */
export async function validateVersion(
  strapi: Core.Strapi,
  value: unknown,
): Promise<{ readonly documentId: string; readonly locale: string }> {
  return inKnownLocale(strapi, validateZodSchema(query)(value) as z.infer<typeof query>);
}

/** @throws {ValidationError} For a language that the site doesn't have. */
export const inKnownLocale = async <T extends { readonly locale: string }>(
  strapi: Core.Strapi,
  asked: T,
): Promise<T> => ({ ...asked, locale: await knownLocale(strapi, asked.locale) });
