/** Strapi's own find and findOne of the public types, from the types as this application has them. */
import type { Core } from '@strapi/types';
import { PUBLIC_UIDS } from '../public-access';
import { type OtherStatus, json } from './answers';
import { type Json, ref } from './json-schema';

interface Attribute {
  readonly type: string;
  readonly private?: boolean;
  readonly enum?: readonly string[];
}

interface ContentType {
  readonly info: { readonly singularName: string; readonly pluralName: string; readonly displayName: string };
  readonly attributes: Readonly<Record<string, Attribute>>;
}

export interface StockRoute {
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly Json[];
  readonly ok: Json;
  readonly also: readonly OtherStatus[];
}

const typeOf = (strapi: Core.Strapi, uid: string) => strapi.contentType(uid as never) as unknown as ContentType;

export const stockRoutes = (strapi: Core.Strapi): StockRoute[] =>
  PUBLIC_UIDS.flatMap((uid) => {
    const { info } = typeOf(strapi, uid);
    const entry = ref('schemas', entryName(info.singularName));
    const many = { data: { type: 'array', items: entry }, meta: ref('schemas', 'StockMeta') };
    const one = { data: entry, meta: { type: 'object' } };
    return [
      {
        path: `/${info.pluralName}`,
        operationId: `find${pascal(info.pluralName)}`,
        summary: `Find: ${info.displayName}`,
        parameters: ['populate', 'fields', 'locale', 'filters', 'sort', 'pagination'].map(parameter),
        ok: { description: 'What was found.', content: json(object(many)) },
        also: [429],
      },
      {
        path: `/${info.pluralName}/:id`,
        operationId: `findOne${pascal(info.singularName)}`,
        summary: `Find one: ${info.displayName}`,
        parameters: ['populate', 'fields', 'locale', 'filters'].map(parameter),
        ok: { description: 'The entry.', content: json(object(one)) },
        also: [404, 429],
      },
    ];
  });

const parameter = (name: string): Json => ref('parameters', name);

/** A query as Strapi reads it is nested (`filters[slug][$eq]=a`), deeper than OpenAPI can write. */
const nested = (name: string, description: string): Json => ({
  name,
  in: 'query',
  description,
  style: 'deepObject',
  explode: true,
  schema: { type: 'object' },
});
const plain = (name: string, description: string): Json => ({
  name,
  in: 'query',
  description,
  schema: { type: 'string' },
});

export const stockParameters = {
  populate: plain('populate', 'Relations and components to bring along, at most four levels deep.'),
  fields: plain('fields', 'The only attributes to answer, as a comma list.'),
  locale: plain('locale', 'Code of a language; without it the default language.'),
  filters: nested('filters', 'Conditions, such as `filters[slug][$eq]=night-train`; at most 20.'),
  sort: plain('sort', 'Attributes to sort by, as a comma list, such as `publishedAt:desc`.'),
  pagination: nested('pagination', '`page` and `pageSize`, or `start` and `limit`; at most 100 in a page.'),
};

const integer = { type: 'integer' };
const pagination = { page: integer, pageSize: integer, pageCount: integer, total: integer };

/** Entries of each type, by the names they have in the document. */
export const stockSchemas = (strapi: Core.Strapi): Record<string, Json> => ({
  StockMeta: object({ pagination: object(pagination) }),
  ...Object.fromEntries(
    PUBLIC_UIDS.map((uid) => {
      const { info, attributes } = typeOf(strapi, uid);
      return [entryName(info.singularName), entrySchema(attributes)];
    }),
  ),
});

function entrySchema(attributes: ContentType['attributes']): Json {
  const shown = Object.entries(attributes).filter(([, attribute]) => attribute.private !== true);
  const values = shown.filter(([, { type }]) => !POPULATED.has(type));
  const ids = { id: integer, documentId: { type: 'string' } };
  const properties = { ...ids, ...Object.fromEntries(shown.map(([name, attribute]) => [name, schemaOf(attribute)])) };
  return { type: 'object', properties, required: [...Object.keys(ids), ...values.map(([name]) => name)] };
}

/** What comes only where `populate` names it. */
const POPULATED: ReadonlySet<string> = new Set(['relation', 'component', 'dynamiczone', 'media']);

const TYPES: Readonly<Record<string, Json>> = {
  boolean: { type: ['boolean', 'null'] },
  integer: { type: ['integer', 'null'] },
  float: { type: ['number', 'null'] },
  decimal: { type: ['number', 'null'] },
  datetime: { type: ['string', 'null'], format: 'date-time' },
  date: { type: ['string', 'null'], format: 'date' },
  json: {},
  blocks: {},
};

function schemaOf({ type, enum: values }: Attribute): Json {
  if (values) return { enum: [...values, null] };
  if (POPULATED.has(type)) return { description: 'Only where `populate` names it.' };
  return TYPES[type] ?? { type: ['string', 'null'] };
}

const object = (properties: Json): Json => ({ type: 'object', properties, required: Object.keys(properties) });

const entryName = (singularName: string): string => `${pascal(singularName)}Entry`;

const pascal = (name: string): string => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
