import { errors, validateZodSchema, z } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { JobRequest } from '../../../shared/contracts/desk';
import { checkedType } from '../checking/types';
import { LARGEST_ID } from './id';

const MOST_ENTRIES = 500;

const entry = z.strictObject({
  type: z.string().max(200),
  documentId: z.string().min(1).max(64),
  language: z.string().max(40).nullable(),
});

const jobRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('scan') }),
  z.strictObject({
    kind: z.literal('repair'),
    fingerprint: z.string().min(1).max(64),
    entries: z.array(entry).min(1).max(MOST_ENTRIES, `More than ${MOST_ENTRIES} entries are chosen`),
  }),
  z.strictObject({ kind: z.literal('undo'), job: z.number().int().min(1).max(LARGEST_ID) }),
]);

/** @throws {ValidationError} that says what is wrong. */
export function validateJobRequest(strapi: Core.Strapi, body: unknown): JobRequest {
  const request = validateZodSchema(jobRequest)(typeof body === 'object' && body ? body : {}) as JobRequest;
  if (request.kind === 'repair')
    for (const { type } of request.entries)
      if (!checkedType(strapi, type)) throw new errors.ValidationError(`“${type}” is not checked`);
  return request;
}
