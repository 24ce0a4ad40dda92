import { errors, validateZodSchema, z } from '@strapi/utils';
import type { Core } from '@strapi/types';
import { IMPORT_LIMITS, type ImportPlanRequest, type ImportRequest } from '../../../shared/contracts/import';
import { defaultLocale } from '../documents/context';
import { knownLocale } from './content';

const MAX_CHANGES = 5_000;
const grouped = new Intl.NumberFormat('en');
const tooLong = (what: string, limit: number): string => `${what} is longer than ${grouped.format(limit)} characters`;

const pageText = z
  .string('There is no text to import')
  .max(IMPORT_LIMITS.text, tooLong('The page', IMPORT_LIMITS.text));

const title = z.string().trim().max(IMPORT_LIMITS.title, tooLong('The title', IMPORT_LIMITS.title)).nullable();
const slug = z
  .string()
  .trim()
  .max(IMPORT_LIMITS.slug, tooLong('The slug', IMPORT_LIMITS.slug))
  .regex(/^[\w.~-]*$/, 'A slug holds letters, digits, dashes, dots, underscores and tildes only')
  .nullable();
const name = z.string().trim().min(1).max(200, tooLong('The name', 200));
const choice = z
  .union([z.strictObject({ documentId: z.string().min(1).max(64) }), z.strictObject({ name })])
  .nullable();
const ids = z.array(z.string().max(200)).max(MAX_CHANGES);
const locale = z.string().optional();

/** What a line may be said to be: kinds of boxes and furniture are words of the engine's own. */
const hint = z
  .string()
  .max(40)
  .regex(
    /^(?:title|byline|date|standfirst|breadcrumb|(?:faq|reader)-(?:question|answer)|fact-box(?::[a-z-]+)?|furniture:[a-z-]+)$/,
    'A line is said to be something that no page has',
  );
const hints = z.record(z.string().regex(/^\d{1,6}$/), hint).optional();

const importRequest = z.strictObject({
  text: pageText.refine((text) => text.trim() !== '', 'There is no text to import'),
  hints,
  locale,
  off: ids,
  keep: ids,
  choices: z.record(z.string(), z.number().int().min(0)).optional(),
  title,
  slug,
  section: choice,
  author: choice,
});

const planRequest = z.strictObject({
  text: pageText,
  locale,
  title,
  slug,
  section: name.nullable(),
  author: name.nullable(),
});

type WithLocale<T> = T & { readonly locale: string };

/** @throws {ValidationError} that says what is wrong with the text or the fields. */
export const validateImport = (strapi: Core.Strapi, body: unknown): Promise<WithLocale<ImportRequest>> =>
  withLocale(strapi, validateZodSchema(importRequest)(objectOr(body)) as ImportRequest);

/** @throws {ValidationError} that says what is wrong with the text or the fields. */
export const validateImportPlan = (strapi: Core.Strapi, body: unknown): Promise<WithLocale<ImportPlanRequest>> =>
  withLocale(strapi, validateZodSchema(planRequest)(objectOr(body)) as ImportPlanRequest);

async function withLocale<T extends { readonly locale?: string }>(
  strapi: Core.Strapi,
  request: T,
): Promise<WithLocale<T>> {
  const code = request.locale ? await knownLocale(strapi, request.locale) : await defaultLocale(strapi);
  return { ...request, locale: code };
}

function objectOr(body: unknown): object {
  if (typeof body === 'object' && body !== null) return body;
  throw new errors.ValidationError('The request has no body', { errors: [] });
}
