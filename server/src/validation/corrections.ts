import { validateZodSchema, z } from '@strapi/utils';
import type { Core } from '@strapi/types';
import {
  CORRECTION_LIMITS,
  type CorrectionRequest,
  type NewCorrectionRequest,
} from '../../../shared/contracts/corrections';
import { inKnownLocale, locale, version } from './version';

/** Clocks of editors go wrong by so much. */
const FAST_CLOCK_MS = 5 * 60_000;

const words = z
  .string()
  .trim()
  .min(1, 'Say it in words')
  .max(CORRECTION_LIMITS.words, `This is longer than ${CORRECTION_LIMITS.words} characters`);

const said = {
  locale,
  wrong: words,
  right: words,
  correctedAt: z.iso
    .datetime('This is no instant')
    .refine((instant) => Date.parse(instant) <= Date.now() + FAST_CLOCK_MS, 'This lies in the future')
    .optional(),
};
const request = z.strictObject(said);
const newRequest = z.strictObject({ ...said, ...version });
const inLocale = z.strictObject({ locale });

/** @throws {ValidationError} that says what is wrong. */
export const validateCorrection = (strapi: Core.Strapi, body: unknown): Promise<CorrectionRequest> =>
  inKnownLocale(strapi, validateZodSchema(request)(body ?? {}) as CorrectionRequest);

/** @throws {ValidationError} that says what is wrong. */
export const validateNewCorrection = (strapi: Core.Strapi, body: unknown): Promise<NewCorrectionRequest> =>
  inKnownLocale(strapi, validateZodSchema(newRequest)(body ?? {}) as NewCorrectionRequest);

/** @throws {ValidationError} For a language that the site doesn't have. */
export const validateLocaleOf = (strapi: Core.Strapi, query: unknown): Promise<{ readonly locale: string }> =>
  inKnownLocale(strapi, validateZodSchema(inLocale)(query) as z.infer<typeof inLocale>);
