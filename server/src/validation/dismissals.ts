import { validateZodSchema, z } from '@strapi/utils';
import type { Core } from '@strapi/types';
import { DISMISSAL_LIMITS, type DismissRequest, type EntryQuery } from '../../../shared/contracts/dismissals';
import { DISMISSAL_KINDS, isAccepted, lastDayOn, mayBeDismissed } from '../../../shared/dismissals';
import type { DismissalFilters } from '../desk/dismissals';
import { knownEntry } from './entry';
import { page } from './findings';
import { words } from './words';

const entry = {
  uid: z.string().max(200),
  documentId: z.string().min(1).max(64),
  locale: z.string().max(40).optional(),
};
const entryQuery = z.strictObject(entry);

const { reason: LONGEST, shortestReason: SHORTEST } = DISMISSAL_LIMITS;

const dismissRequest = z
  .strictObject({
    ...entry,
    key: z.string().regex(/^[\da-f]{16}$/, 'This names no finding'),
    rule: z
      .string()
      .max(200)
      .regex(/^[\w-]+\/[\w-]+$/, 'This is no rule')
      .refine((rule) => mayBeDismissed({ rule }), 'Publishing needs this, whatever the reason'),
    severity: z.enum(['error', 'warning', 'info']),
    ...words,
    kind: z.enum(DISMISSAL_KINDS),
    reason: z.string().trim().max(LONGEST, `The reason is longer than ${LONGEST} characters`),
    until: z.iso
      .date('This is no day')
      .refine((day) => day >= lastDayOn(new Date()), 'This day is over')
      .nullable(),
  })
  .refine(({ rule, kind }) => (kind === 'accepted') === isAccepted({ rule }), {
    path: ['kind'],
    message: 'Only what has changed elsewhere is accepted, and in no other way',
  })
  .refine(({ severity, kind, reason }) => severity !== 'error' || kind === 'accepted' || reason.length >= SHORTEST, {
    path: ['reason'],
    message: 'An error needs a reason',
  });

const allQuery = z
  .strictObject({
    page,
    rule: z.string().max(200).optional(),
    type: z.string().max(200).optional(),
    kind: z.enum(DISMISSAL_KINDS).optional(),
  })
  .transform(({ page: number, ...filters }) => ({ page: number, filters }));

/** @throws {ValidationError} that says what is wrong. */
export const validateAllQuery = (query: unknown): { readonly page: number; readonly filters: DismissalFilters } =>
  validateZodSchema(allQuery)(query) as { page: number; filters: DismissalFilters };

/** @throws {ValidationError} For an entry of a type that is not checked, or in no language of the site. */
export async function validateEntryQuery(strapi: Core.Strapi, query: unknown): Promise<EntryQuery> {
  return knownEntry(strapi, validateZodSchema(entryQuery)(query) as EntryQuery);
}

/** @throws {ValidationError} that says what is wrong. */
export async function validateDismissRequest(strapi: Core.Strapi, body: unknown): Promise<DismissRequest> {
  const request = validateZodSchema(dismissRequest)(typeof body === 'object' && body ? body : {}) as DismissRequest;
  return knownEntry(strapi, request);
}
