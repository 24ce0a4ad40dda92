import { validateZodSchema, z } from '@strapi/utils';
import type { Core } from '@strapi/types';
import { QUESTION_STATES } from '../../../shared/contracts/content';
import type { AssignRequest, DecideRequest, EditorPrivacyRequest } from '../../../shared/contracts/questions';
import { localeOr } from './content';

const MOST_AT_ONCE = 50;
const MOST_PAGES = 10_000;

const documentId = z.string().regex(/^[a-z0-9]{1,40}$/, 'a documentId is made of small letters and digits');

const listQuery = z.strictObject({
  state: z.enum(QUESTION_STATES).default('received'),
  mine: z.literal('true').optional(),
  page: z.coerce.number().int().min(1).max(MOST_PAGES).default(1),
});

/** @throws {ValidationError} that says what is wrong. */
export const validateListQuery = (query: unknown): z.infer<typeof listQuery> =>
  validateZodSchema(listQuery)(query) as z.infer<typeof listQuery>;

const decideRequest = z.strictObject({
  questions: z
    .array(z.strictObject({ documentId, language: z.string().max(40).nullable(), from: z.enum(QUESTION_STATES) }))
    .min(1)
    .max(MOST_AT_ONCE),
  to: z.enum(QUESTION_STATES),
  answer: z.strictObject({ type: z.string().max(100), documentId }).optional(),
});

/** @throws {ValidationError} that says what is wrong. */
export const validateDecideRequest = (body: unknown): DecideRequest =>
  validateZodSchema(decideRequest)(body ?? {}) as DecideRequest;

const assignRequest = z.strictObject({
  questions: z
    .array(z.strictObject({ documentId, language: z.string().max(40).nullable() }))
    .min(1)
    .max(MOST_AT_ONCE),
  to: z.int().positive().nullable(),
});

/** @throws {ValidationError} that says what is wrong. */
export const validateAssignRequest = (body: unknown): AssignRequest =>
  validateZodSchema(assignRequest)(body ?? {}) as AssignRequest;

const inLocale = z.strictObject({ locale: z.string().optional() });

/** @throws {ValidationError} For a language that the site doesn't have. */
export const validateLocale = async (strapi: Core.Strapi, query: unknown): Promise<string> =>
  localeOr(strapi, (validateZodSchema(inLocale)(query) as z.infer<typeof inLocale>).locale);

const privacyRequest = z.strictObject({ action: z.enum(['export', 'anonymise']) });

/** @throws {ValidationError} that says what is wrong. */
export const validateEditorPrivacy = (body: unknown): EditorPrivacyRequest =>
  validateZodSchema(privacyRequest)(body ?? {}) as EditorPrivacyRequest;
