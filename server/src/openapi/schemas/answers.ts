import { z } from '@strapi/utils';
import { address, documentId, instant, locale } from './basics';

const place = { slug: z.string(), locale, url: address.nullable() };

export const redirect = z.object({ status: z.literal(301), ...place });
export const movedResponse = z.object({ data: z.null(), meta: z.object({ redirect }) });

export const redirectEntry = z.object({
  from: z.string().meta({ description: 'A path of the site.' }),
  to: z.string().nullable().meta({ description: 'Null when the article is published no more.' }),
  status: z.union([z.literal(301), z.literal(410)]),
  locale,
  changedAt: instant,
});

const details = z.record(z.string(), z.unknown());
const error = z.object({ status: z.int(), name: z.string(), message: z.string(), details });
export const failure = z.object({ data: z.null(), error });

const failureWith = <Name extends string, Details extends z.ZodType>(name: Name, more: Details) =>
  failure.extend({ error: error.extend({ name: z.literal(name), details: more }) });

/** Failures whose details are contract; no other has any. */
export const movedFailure = failureWith('MovedPermanentlyError', z.object({ documentId, ...place }));
export const goneFailure = failureWith('GoneError', z.object({ since: instant }));
const fault = z.object({
  path: z.array(z.union([z.string(), z.int()])).meta({ description: 'The parameter.' }),
  message: z.string(),
  name: z.string(),
});
export const validationFailure = failureWith('ValidationError', z.object({ errors: z.array(fault) }));

export const listMeta = z.object({
  pageSize: z.int(),
  next: z.string().nullable().meta({ description: 'Cursor of the next page; null at the end.' }),
  total: z.int().optional().meta({ description: 'Only where it was asked for.' }),
});

export const listOf = <Item extends z.ZodType>(item: Item) => z.object({ data: z.array(item), meta: listMeta });
