import { errors, validateZodSchema, z } from '@strapi/utils';
import type { Core } from '@strapi/types';
import { type ArticlePage, PAGE_KEYS } from '../../../shared/contracts/content';
import { PLUGIN_ID } from '../../../shared/uids';
import { languagesOf } from '../site/languages';

export const namedQuery = z.strictObject({
  locale: z.string().optional(),
  fallback: z.literal('true').optional(),
  redirect: z.literal('json').optional(),
});

export const pageQuery = namedQuery.extend({
  fields: z
    .string()
    .transform((list) => [...new Set(list.split(','))])
    .pipe(z.array(z.enum(PAGE_KEYS, `fields is a list of these: ${PAGE_KEYS.join(', ')}`)))
    .optional(),
});

export interface PageQuery {
  /** The language asked for, and after it those that may stand in for it. */
  readonly locales: readonly string[];
  /** A moved article is told in a 200, for clients that follow redirects unseen. */
  readonly redirect?: 'json' | undefined;
  /** The only keys to answer, each once. */
  readonly fields?: readonly (keyof ArticlePage)[] | undefined;
}

/** Unknown parameters are refused, never ignored; so is a language that the site doesn't have. */
export async function validatePageQuery(strapi: Core.Strapi, query: unknown): Promise<PageQuery> {
  const { locale, redirect, fallback, fields } = validateZodSchema(pageQuery)(query) as z.infer<typeof pageQuery>;
  return { locales: await localesFor(strapi, locale, fallback), redirect, fields };
}

/** The languages in which a section or an author is sought, in this order. */
export async function validateNamedQuery(
  strapi: Core.Strapi,
  query: unknown,
): Promise<Pick<PageQuery, 'locales' | 'redirect'>> {
  const { locale, redirect, fallback } = validateZodSchema(namedQuery)(query) as z.infer<typeof namedQuery>;
  return { locales: await localesFor(strapi, locale, fallback), redirect };
}

const localesFor = async (strapi: Core.Strapi, locale: string | undefined, fallback: 'true' | undefined) => {
  const asked = await localeOr(strapi, locale);
  return fallback ? withFallback(strapi, asked) : [asked];
};

/** The language asked for, else the site's own. @throws {ValidationError} when the site has no such language. */
export const localeOr = async (strapi: Core.Strapi, locale: string | undefined): Promise<string> =>
  locale === undefined ? (await languagesOf(strapi)).main : knownLocale(strapi, locale);

const withFallback = async (strapi: Core.Strapi, locale: string): Promise<string[]> => [
  ...new Set([
    locale,
    (await languagesOf(strapi)).main,
    ...strapi.config.get<readonly string[]>(`plugin::${PLUGIN_ID}.fallbackLocales`),
  ]),
];

/** @throws {ValidationError} when the site has no such language. */
export async function knownLocale(strapi: Core.Strapi, code: string): Promise<string> {
  if ((await languagesOf(strapi)).codes.has(code)) return code;
  const message = `There is no language “${code.slice(0, 40)}” on this site`;
  throw new errors.ValidationError(message, { errors: [{ path: ['locale'], message, name: 'ValidationError' }] });
}
