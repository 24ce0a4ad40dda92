import type { Core } from '@strapi/types';
import { PLUGIN_ID } from '../../../shared/uids';
import { version } from '../../../shared/version';
import { headers, others, responses } from './answers';
import { type Json, componentSchemas, queryParameters, ref } from './json-schema';
import { POSTS, ROUTES, TAGS } from './routes';
import { stockParameters, stockRoutes, stockSchemas } from './stock';

/** `GET /api/newsroom/openapi.json`: every route of the content API, as OpenAPI 3.1. */
export const documentOf = (strapi: Core.Strapi): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Newsroom',
    version,
    description:
      'Published articles and what belongs to them. Every key is always there: what is unknown is null, a list without entries is empty. ' +
      'In later versions of the same major there may be more keys and more values in an enumeration, never fewer.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: `${strapi.config.get<string>('api.rest.prefix', '/api')}/${PLUGIN_ID}` }],
  tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
  security: [{}, { token: [] }],
  paths: pathsOf(strapi),
  components: {
    securitySchemes: {
      token: {
        type: 'http',
        scheme: 'bearer',
        description: 'An API token of Strapi, where the Public role may not read.',
      },
    },
    schemas: { ...componentSchemas(), ...stockSchemas(strapi) },
    parameters: { IfNoneMatch: ifNoneMatch, ...stockParameters },
    headers,
    responses,
  },
});

function pathsOf(strapi: Core.Strapi): Json {
  const read = operations(strapi).map(({ path, ...operation }) => [template(path), { get: operation }] as const);
  const paths: Record<string, Json> = Object.fromEntries(read);
  for (const [path, post] of Object.entries(POSTS)) paths[path] = { ...paths[path], post };
  return paths;
}

const operations = (strapi: Core.Strapi) => [
  ...Object.entries(ROUTES).map(([path, { tag, query, headers: sent = [], ok, also, ...said }]) => ({
    path,
    tags: [tag],
    ...said,
    parameters: [
      ...pathParameters(path),
      ...(query ? queryParameters(query) : []),
      ...sent,
      ...(also.includes(304) ? [ref('parameters', 'IfNoneMatch')] : []),
    ],
    responses: { 200: ok, ...others([...also, ...ALWAYS]) },
  })),
  ...stockRoutes(strapi).map(({ path, parameters, ok, also, ...said }) => ({
    path,
    tags: ['Stock'],
    ...said,
    parameters: [...pathParameters(path), ...parameters],
    responses: { 200: ok, 400: ref('responses', 'Refused'), ...others([...also, ...ALWAYS]) },
  })),
];

const ALWAYS = [401, 403] as const;

const PARAMETER = /:(\w+)/g;

const template = (path: string): string => path.replace(PARAMETER, '{$1}');

const pathParameters = (path: string): Json[] =>
  [...path.matchAll(PARAMETER)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    ...(name === 'id' ? { description: 'The documentId.' } : {}),
    schema: { type: 'string' },
  }));

const ifNoneMatch = {
  name: 'If-None-Match',
  in: 'header',
  description: 'ETags of the answers that you have.',
  schema: { type: 'string' },
};
