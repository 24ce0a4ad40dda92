/** Holds answers against the schemas of the OpenAPI document, strictly: no key more or less. */
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Response } from 'supertest';

type Json = Readonly<Record<string, unknown>>;

interface Operation {
  readonly parameters: readonly Json[];
  readonly responses: Readonly<Record<string, Json>>;
}

export interface OpenApi {
  readonly info: Json;
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: { readonly schemas: Json; readonly responses: Readonly<Record<string, Json>> };
}

export function contractOf(document: OpenApi) {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema({ $id: 'openapi', ...(closed(document) as object) });

  /** What is wrong with a value that is to be of this schema of the document. */
  const faults = (value: unknown, at: string): string[] => {
    const validate = ajv.compile({ $ref: `openapi#${at}` });
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) =>
      [error.instancePath, error.message, JSON.stringify(error.params)].join(' '),
    );
  };

  return {
    faults: (value: unknown, schema: string): string[] => faults(value, `/components/schemas/${schema}`),
    /** What is wrong with an answer of a route. */
    faultsOf(path: string, { status, body }: Response): string[] {
      const responses = document.paths[path]?.get.responses ?? {};
      const response = responses[status];
      if (!response) return [`${path} answers ${status}, but the document does not say so`];
      const name = typeof response.$ref === 'string' ? response.$ref.split('/').at(-1) : undefined;
      const at = name
        ? `/components/responses/${name}`
        : `/paths/${path.replaceAll('/', '~1').replace('{', '%7B').replace('}', '%7D')}/get/responses/${status}`;
      return faults(body, `${at}/content/application~1json/schema`);
    },
  };
}

/** The document lets keys be added by later versions; in a test there is to be none. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const inside = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, closed(inner)]));
  return 'properties' in value && value.constructor === Object && !('additionalProperties' in value)
    ? { ...inside, additionalProperties: false }
    : inside;
}
