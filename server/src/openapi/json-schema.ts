import { z } from '@strapi/utils';
import { MEANINGS } from './meanings';
import { schemas } from './schemas';

export type Json = Readonly<Record<string, unknown>>;

export const ref = (kind: 'schemas' | 'responses' | 'parameters' | 'headers', name: string) => ({
  $ref: `#/components/${kind}/${name}`,
});

/** Everything under `components/schemas`; what has a name is referred to by it. */
export function componentSchemas(): Record<string, Json> {
  const named = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) named.add(schema, { id });
  const { schemas: made } = z.toJSONSchema(named, { uri: (id) => ref('schemas', id).$ref, override });
  return Object.fromEntries(Object.entries(made).map(([id, schema]) => [id, bare(schema)]));
}

/** The parameters of a query. All come as text; lists and numbers are told as what the text says. */
export function queryParameters(query: z.ZodType): Json[] {
  const { properties: sent = {}, required = [] } = z.toJSONSchema(query, { io: 'input', override });
  const { properties: read = {} } = z.toJSONSchema(query, { io: 'output', unrepresentable: 'any', override });
  return Object.entries(sent).map(([name, text]) => {
    const value = read[name] as Json;
    const isList = value.type === 'array';
    return {
      name,
      in: 'query',
      description: MEANINGS[name],
      ...(required.includes(name) ? { required: true } : {}),
      ...(isList ? { style: 'form', explode: false } : {}),
      schema: isList ? value : value.type === 'number' ? { ...value, type: 'integer' } : text,
    };
  });
}

const bare = ({ $schema: _schema, $id: _id, ...schema }: Json): Json => schema;

/** Takes out what says nothing to a reader, and what would forbid the keys that later versions add. */
function override({ jsonSchema }: { jsonSchema: Record<string, unknown> }): void {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
  if (jsonSchema.format) delete jsonSchema.pattern;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  // Zod calls a list so that TypeScript may not change; in OpenAPI the word is about requests.
  delete jsonSchema.readOnly;
  delete jsonSchema.propertyNames;
}
