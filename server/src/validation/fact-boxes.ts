import { validateZodSchema, z } from '@strapi/utils';
import type { Core } from '@strapi/types';
import { FACT_BOX_KINDS } from '../../../engine';
import { type AlikeRequest, FACT_BOX_LIMITS, type NewFactBox } from '../../../shared/contracts/fact-boxes';
import { inKnownLocale } from './version';

const locale = z.string().min(1).max(40);

const newBox = z
  .strictObject({
    locale,
    kind: z.enum(FACT_BOX_KINDS),
    title: z.string().trim().max(FACT_BOX_LIMITS.title),
    body: z.string().max(FACT_BOX_LIMITS.body),
  })
  .refine(({ title, body }) => title !== '' || body.trim() !== '', { path: ['body'], message: 'a fact box has words' });

/** @throws {ValidationError} that says what is wrong. */
export const validateNewFactBox = (strapi: Core.Strapi, value: unknown): Promise<NewFactBox> =>
  inKnownLocale(strapi, validateZodSchema(newBox)(value ?? {}) as NewFactBox);

const alike = z.strictObject({
  locale,
  text: z.string().max(FACT_BOX_LIMITS.likened),
  except: z.string().max(64).optional(),
});

/** @throws {ValidationError} that says what is wrong. */
export const validateAlikeRequest = (strapi: Core.Strapi, value: unknown): Promise<AlikeRequest> =>
  inKnownLocale(strapi, validateZodSchema(alike)(value ?? {}) as AlikeRequest);
