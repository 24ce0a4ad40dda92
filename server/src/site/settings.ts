import { z } from '@strapi/utils';

/** Pages of the site that the content API names an address of. */
export type Place = 'article' | 'section' | 'author' | 'tag';

interface OneSite {
  /** As readers know it; publisher of its articles for search engines. */
  readonly name?: string;
  /** Where it is read, such as `https://www.example.org`. */
  readonly url?: string;
  /** Below `url`, such as `/articles/{slug}`. `preview` shows drafts: `/preview?token={token}`. */
  readonly paths?: Readonly<Partial<Record<Place | 'preview', string>>>;
}

export const FAQ_MARKUP = ['dl', 'details'] as const;

export type FaqMarkup = (typeof FAQ_MARKUP)[number];

/** The website that shows what the newsroom publishes. Without `url` no answer has an address of a page. */
export interface SiteSettings extends OneSite {
  readonly logo?: string;
  /** Questions and answers as a list, or each to be opened by itself; feeds have lists. */
  readonly faqMarkup?: FaqMarkup;
  /** What is different in a language, by its code. */
  readonly locales?: Readonly<Record<string, OneSite>>;
}

const webAddress = z
  .string()
  .refine(isWebAddress, 'it is an address such as https://www.example.org, without ? and #')
  .optional();

const path = (...places: readonly string[]) =>
  z
    .string()
    .refine(
      (text) => isPath(text, places),
      `it begins with a slash, has {slug} or {documentId} in it, and can have ${places.map((place) => `{${place}}`).join(', ')}`,
    )
    .optional();

const previewPath = z
  .string()
  .regex(/^\/[^#\s]*\{token\}[^#\s]*$/, 'it begins with a slash and has {token} in it, as in /preview?token={token}')
  .optional();

const named = path('slug', 'documentId', 'locale');
const name = z.string().regex(/\S/, 'it is a name of at least one letter').optional();

const oneSite = z.strictObject({
  name,
  url: webAddress,
  paths: z
    .strictObject({
      article: path('slug', 'documentId', 'locale', 'section'),
      section: named,
      author: named,
      tag: named,
      preview: previewPath,
    })
    .optional(),
});

const site = oneSite.extend({
  logo: webAddress,
  faqMarkup: z.enum(FAQ_MARKUP, `it can be ${FAQ_MARKUP.join(' or ')}`).optional(),
  locales: z.record(z.string(), oneSite).optional(),
});

/** @throws {Error} that names the setting that is wrong, and says what it can be. */
export function validateSite(settings: unknown): void {
  const [issue] = site.safeParse(settings).error?.issues ?? [];
  if (!issue) return;
  const value = issue.path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown>)[key], settings);
  const place = ['site', ...issue.path].join('.');
  if (issue.code === 'unrecognized_keys') throw new Error(`${place} has no ${issue.keys.join(', ')}`);
  throw new Error(`${place} is “${typeof value === 'string' ? value : JSON.stringify(value)}”; ${issue.message}`);
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^/?#\s][^?#\s]*$/.test(text) && URL.canParse(text);
}

function isPath(text: string, places: readonly string[]): boolean {
  const named = [...text.matchAll(/\{([^}]*)\}/g)].map(([, place = '']) => place);
  const leadsThere = named.includes('slug') || named.includes('documentId');
  return /^\/[^?#\s]*$/.test(text) && leadsThere && named.every((place) => places.includes(place));
}
