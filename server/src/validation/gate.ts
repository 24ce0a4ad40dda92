import { validateZodSchema, z } from '@strapi/utils';
import type { Core } from '@strapi/types';
import { GATE_LIMITS, type GateRequest, type OverrideRequest } from '../../../shared/contracts/gate';
import { knownEntry } from './entry';
import { page } from './findings';
import { words } from './words';

const entry = {
  uid: z.string().max(200),
  documentId: z.string().min(1).max(64).optional(),
  locale: z.string().max(40).optional(),
};
const documentIds = z.array(z.string().min(1).max(64)).max(GATE_LIMITS.parts);

const gateRequest = z.strictObject({
  ...entry,
  slug: z.string().max(300).nullish(),
  embeds: z
    .array(
      z.strictObject({
        component: z.string().max(200),
        id: z.number().int().nullable(),
        connect: documentIds,
        disconnect: documentIds,
      }),
    )
    .max(GATE_LIMITS.embeds)
    .refine((embeds) => embeds.reduce((sum, { connect }) => sum + connect.length, 0) <= GATE_LIMITS.parts, {
      message: `More than ${GATE_LIMITS.parts} parts are added at once`,
    }),
});

const overrideRequest = z.strictObject({
  ...entry,
  reason: z
    .string()
    .trim()
    .min(GATE_LIMITS.shortestReason, `The reason is shorter than ${GATE_LIMITS.shortestReason} characters`)
    .max(GATE_LIMITS.reason, `The reason is longer than ${GATE_LIMITS.reason} characters`),
  findings: z
    .array(
      z.strictObject({
        key: z.string().min(1).max(100),
        rule: z.string().max(200),
        ...words,
      }),
    )
    .min(1, 'Nothing asks for a reason')
    .max(GATE_LIMITS.findings),
});

const overridesQuery = z.strictObject({ page });

const asObject = (body: unknown): object => (typeof body === 'object' && body ? body : {});

/** @throws {ValidationError} that says what is wrong. */
export async function validateGateRequest(strapi: Core.Strapi, body: unknown): Promise<GateRequest> {
  return knownEntry(strapi, validateZodSchema(gateRequest)(asObject(body)) as GateRequest);
}

/** @throws {ValidationError} that says what is wrong. */
export async function validateOverrideRequest(strapi: Core.Strapi, body: unknown): Promise<OverrideRequest> {
  return knownEntry(strapi, validateZodSchema(overrideRequest)(asObject(body)) as OverrideRequest);
}

/** @throws {ValidationError} that says what is wrong. */
export const validateOverridesQuery = (query: unknown): { readonly page: number } =>
  validateZodSchema(overridesQuery)(query) as { page: number };
