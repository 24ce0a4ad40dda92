import { validateZodSchema, z } from '@strapi/utils';
import type { Core } from '@strapi/types';
import { ARTICLE_UID, FACT_BOX_UID } from '../../../shared/uids';
import { knownLocale } from './content';

/** One language of an entry. */
export interface Version {
  readonly documentId: string;
  readonly locale: string;
}

const version = z.strictObject({ documentId: z.string().min(1).max(64), locale: z.string().min(1).max(40) });
const known = version.extend({ uid: z.enum([ARTICLE_UID, FACT_BOX_UID]) });

/** @throws {ValidationError} that says what is wrong. */
export const validateFactBoxQuery = (strapi: Core.Strapi, value: unknown): Promise<Version> =>
  inKnownLocale(strapi, validateZodSchema(version)(value) as z.infer<typeof version>);

/** @throws {ValidationError} that says what is wrong. */
export const validateKnownQuery = (
  strapi: Core.Strapi,
  value: unknown,
): Promise<Version & { readonly uid: typeof ARTICLE_UID | typeof FACT_BOX_UID }> =>
  inKnownLocale(strapi, validateZodSchema(known)(value) as z.infer<typeof known>);

const inKnownLocale = async <T extends Version>(strapi: Core.Strapi, value: T): Promise<T> => ({
  ...value,
  locale: await knownLocale(strapi, value.locale),
});
