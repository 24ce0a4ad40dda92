import { errors, validateZodSchema, z } from '@strapi/utils';
import type { Core } from '@strapi/types';
import { PRIVACY_ACTIONS, type PrivacyRequest } from '../../../shared/contracts/intake';
import { type Submission, submissionSchema } from '../intake/submission';
import { service } from '../services/service';
import { knownLocale, localeOr } from './content';

export const formQuery = z.strictObject({
  locale: z.string().optional(),
  article: z
    .string()
    .regex(/^[a-z0-9]{1,40}$/, 'a documentId is made of small letters and digits')
    .optional(),
});

export interface FormQuery {
  readonly locale: string;
  readonly article: string | null;
}

export async function validateFormQuery(strapi: Core.Strapi, query: unknown): Promise<FormQuery> {
  const { locale, article } = validateZodSchema(formQuery)(query) as z.infer<typeof formQuery>;
  return { locale: await localeOr(strapi, locale), article: article ?? null };
}

/** The language that a reader writes in, as far as it can be told from what was sent. */
export async function localeIn(strapi: Core.Strapi, body: unknown): Promise<string> {
  const { locale } = ((body as { data?: unknown } | null)?.data ?? {}) as { locale?: unknown };
  if (locale === undefined) return localeOr(strapi, undefined);
  if (typeof locale !== 'string') throw new errors.ValidationError('locale is the code of a language');
  return knownLocale(strapi, locale);
}

const privacyRequest = z.strictObject({
  token: z.string().max(100),
  action: z.enum(PRIVACY_ACTIONS),
  locale: z.string().optional(),
  returnTo: z.string().max(2000).optional(),
});

/** @throws {ValidationError} that says what is wrong with each field. */
export async function validatePrivacy(
  strapi: Core.Strapi,
  body: unknown,
): Promise<Required<Pick<PrivacyRequest, 'token' | 'action' | 'locale'>>> {
  const { token, action, locale } = validateZodSchema(privacyRequest)(body) as PrivacyRequest;
  return { token, action, locale: await localeOr(strapi, locale) };
}

/** @throws {ValidationError} that tells the reader, in their language, what is wrong with each field. */
export function validateSubmission(strapi: Core.Strapi, body: unknown, locale: string): Submission {
  const schema = submissionSchema(locale, service(strapi, 'intake').version());
  return (validateZodSchema(schema)(body) as z.infer<ReturnType<typeof submissionSchema>>).data;
}
