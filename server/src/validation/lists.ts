import { validateZodSchema, z } from '@strapi/utils';
import type { Core } from '@strapi/types';
import { FACT_BOX_KINDS } from '../../../engine';
import { ARTICLE_KINDS } from '../../../shared/contracts/content';
import { localeOr } from './content';

const MOST_TAGS = 5;
const MOST_ENTRIES = 50;

export const slug = z.string().min(1).max(200);
const documentId = z.string().regex(/^[a-z0-9]{1,40}$/, 'a documentId is made of small letters and digits');

/** Texts between commas, each once. */
const listOf = <T extends z.ZodType<string, string>>(item: T, most: number) =>
  z
    .string()
    .transform((list) => [...new Set(list.split(','))])
    .pipe(z.array(item).max(most));

export const wholeNumber = (most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'it is a whole number')
    .transform(Number)
    .pipe(z.number().min(1).max(most));

/** A day, which begins at midnight UTC, or an instant with its zone; as an instant. */
const moment = z
  .union(
    [z.iso.date(), z.iso.datetime({ offset: true })],
    'it is a day such as 2026-11-20, or an instant with its zone',
  )
  .transform((text) => new Date(text).toISOString());

const words = z
  .string()
  .trim()
  .min(2)
  .max(80)
  .transform((text) => text.split(/\s+/));

export const cursor = z.string().min(1).max(512);

const page = {
  locale: z.string().optional(),
  pageSize: wholeNumber(100).default(25),
  cursor: cursor.optional(),
};
const total = z.literal('true').optional();

export const articleCards = z
  .strictObject({
    ...page,
    total,
    section: slug.optional(),
    author: slug.optional(),
    tag: listOf(slug, MOST_TAGS).optional(),
    kind: listOf(z.enum(ARTICLE_KINDS), ARTICLE_KINDS.length).optional(),
    from: moment.optional(),
    to: moment.optional(),
    q: words.optional(),
    documentId: listOf(documentId, MOST_ENTRIES).optional(),
  })
  .refine(({ from, to }) => !from || !to || from < to, { path: ['to'], message: 'to is after from' });

export const cards = z.strictObject(page);

export const partCards = z.strictObject({
  ...page,
  total,
  article: documentId.optional(),
  q: words.optional(),
});
export const factBoxCards = partCards.extend({
  kind: listOf(z.enum(FACT_BOX_KINDS), FACT_BOX_KINDS.length).optional(),
});

export type ArticleCardsQuery = z.infer<typeof articleCards> & { readonly locale: string };
export type CardsQuery = z.infer<typeof cards> & { readonly locale: string };
export type PartCardsQuery = z.infer<typeof factBoxCards> & { readonly locale: string };

export const validated =
  <T extends { locale?: string | undefined }>(schema: z.ZodType<T>) =>
  async (strapi: Core.Strapi, query: unknown): Promise<T & { readonly locale: string }> => {
    const { locale, ...rest } = validateZodSchema(schema)(query) as T;
    return { ...rest, locale: await localeOr(strapi, locale) } as T & { readonly locale: string };
  };

/** Unknown parameters are refused, never ignored; what is out of bounds is not cut down. */
export const validateArticleCards = validated(articleCards);
export const validateCards = validated(cards);
export const validateFactBoxCards = validated(factBoxCards);
export const validatePartCards = validated(partCards);
