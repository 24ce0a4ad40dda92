import { validateZodSchema, z } from '@strapi/utils';
import type { Core } from '@strapi/types';
import { MOST_STATES, type StatesQuery } from '../../../shared/contracts/states';
import { knownEntry } from './entry';

const statesQuery = z.strictObject({
  uid: z.string().max(200),
  documentIds: z
    .string()
    .transform((ids) => ids.split(',').filter(Boolean))
    .pipe(z.array(z.string().max(64)).max(MOST_STATES, `More than ${MOST_STATES} entries are asked for`)),
  locale: z.string().max(40).optional(),
});

/** @throws {ValidationError} For a type that is not checked, or a language that the site doesn't have. */
export async function validateStatesQuery(strapi: Core.Strapi, query: unknown): Promise<StatesQuery> {
  return knownEntry(strapi, validateZodSchema(statesQuery)(query) as StatesQuery);
}
