/** What every route may answer besides 200, once for all of them. */
import { type Json, ref } from './json-schema';
import type { SchemaName } from './schemas';

export const json = (schema: Json): Json => ({ 'application/json': { schema } });

/** A text of another kind, such as XML. */
export const file = (type: string): Json => ({ [type]: { schema: { type: 'string' } } });

const failure = (description: string, schema: SchemaName = 'Failure', headers?: Json): Json => ({
  description,
  ...(headers ? { headers } : {}),
  content: json(ref('schemas', schema)),
});

const text = (description: string): Json => ({ description, schema: { type: 'string' } });

export const headers = {
  ETag: text('Names this state of the answer. Send it as If-None-Match, and an answer that is the same costs a 304.'),
  CacheControl: text('Ask again each time; the tag makes it cheap.'),
  Location: text('The same question with the present slug.'),
  RetryAfter: { description: 'Seconds until the next request is taken.', schema: { type: 'integer' } },
  Link: text('The address of the next page, as `<…>; rel="next"`.'),
  ContentLanguage: text('The language that came.'),
};

const cached = { ETag: ref('headers', 'ETag'), 'Cache-Control': ref('headers', 'CacheControl') };

/** By status, under the name it has in the document. */
export const RESPONSES = {
  301: { name: 'Moved', response: failure('It has another slug now.', 'MovedFailure', headersOf('Location')) },
  304: { name: 'NotModified', response: { description: 'You have this one already.', headers: cached } },
  400: { name: 'Invalid', response: failure('A parameter is unknown or wrong.', 'ValidationFailure') },
  401: { name: 'Unauthorized', response: failure('The token is none of ours, or has run out.') },
  403: { name: 'Forbidden', response: failure('The Public role or the token may not read this.') },
  404: { name: 'NotFound', response: failure('Nothing published is there.') },
  410: { name: 'Gone', response: failure('It was published, and is no more.', 'GoneFailure') },
  413: { name: 'TooLarge', response: failure('It is longer than 16 KB.') },
  415: { name: 'UnknownType', response: failure('It is neither JSON nor a form.') },
  429: {
    name: 'TooManyRequests',
    response: failure('Too many requests in a minute.', 'Failure', { 'Retry-After': ref('headers', 'RetryAfter') }),
  },
  503: { name: 'NoSite', response: failure('The address of the site is not set (`site.url` in the settings).') },
} as const;

export type OtherStatus = keyof typeof RESPONSES;

export const responses = {
  ...Object.fromEntries(Object.values(RESPONSES).map(({ name, response }) => [name, response])),
  /** What Strapi says of a query has details of its own, a different kind for each fault. */
  Refused: failure('Strapi refuses the query.'),
};

/** By status, in whatever document they are referred to. */
export const others = (statuses: readonly OtherStatus[]): Json =>
  Object.fromEntries(statuses.map((status) => [status, ref('responses', RESPONSES[status].name)]));

/** An answer with 200. */
export const ok = (description: string, content: Json, more: readonly (keyof typeof headers)[] = []): Json => ({
  description,
  headers: { ...cached, ...headersOf(...more) },
  content,
});

function headersOf(...names: readonly (keyof typeof headers)[]): Json {
  return Object.fromEntries(
    names.map((name) => [name.replace(/\B[A-Z]/g, (letter) => `-${letter}`), ref('headers', name)]),
  );
}
