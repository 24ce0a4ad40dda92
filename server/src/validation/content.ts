import { errors, validateZodSchema, z } from '@strapi/utils';
import type { Core } from '@strapi/types';
import { defaultLocale, localesOf } from '../documents/context';

const pageQuery = z.strictObject({ locale: z.string().optional(), redirect: z.literal('json').optional() });

export interface PageQuery {
  readonly locale: string;
  /** A moved article is told in a 200, for clients that follow redirects unseen. */
  readonly redirect?: 'json';
}

/** Unknown parameters are refused, never ignored; so is a language that the site doesn't have. */
export async function validatePageQuery(strapi: Core.Strapi, query: unknown): Promise<PageQuery> {
  const { locale, redirect } = validateZodSchema(pageQuery)(query) as Partial<PageQuery>;
  return {
    locale: locale === undefined ? await defaultLocale(strapi) : await knownLocale(strapi, locale),
    ...(redirect ? { redirect } : {}),
  };
}

/** @throws {ValidationError} when the site has no such language. */
export async function knownLocale(strapi: Core.Strapi, code: string): Promise<string> {
  if (await localesOf(strapi).findByCode(code)) return code;
  const message = `There is no language “${code.slice(0, 40)}” on this site`;
  throw new errors.ValidationError(message, { errors: [{ path: ['locale'], message, name: 'ValidationError' }] });
}
