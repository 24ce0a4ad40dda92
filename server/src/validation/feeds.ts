import { z } from '@strapi/utils';
import { cursor, slug, validated, wholeNumber } from './lists';

export const inLocale = z.strictObject({ locale: z.string().optional() });

export const feed = inLocale.extend({
  section: slug.optional(),
  author: slug.optional(),
  limit: wholeNumber(50).default(20),
});

export const sitemapPage = inLocale.extend({
  page: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'it is a month such as 2026-11'),
});

export const redirects = inLocale.extend({
  since: z.iso
    .datetime({ offset: true, error: 'it is an instant with its zone, such as 2026-11-20T06:30:00Z' })
    .optional(),
  pageSize: wholeNumber(1000).default(500),
  cursor: cursor.optional(),
});

export const jsonFeed = feed.extend({ cursor: cursor.optional() });

type Feed = z.infer<typeof feed> & { readonly cursor?: string | undefined };

export type FeedQuery = Feed & { readonly locale: string };
export type RedirectsQuery = z.infer<typeof redirects> & { readonly locale: string };

/** Unknown parameters are refused, never ignored; what is out of bounds is not cut down. */
export const validateFeed = validated<Feed>(feed);
/** JSON Feed alone knows how to lead on. */
export const validateJsonFeed = validated<Feed>(jsonFeed);
export const validateLocale = validated(inLocale);
export const validateSitemapPage = validated(sitemapPage);
export const validateRedirects = validated(redirects);
