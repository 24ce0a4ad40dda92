import type { Attribute, Schemas } from '../../../shared/schema';

/** A value as it was read, as the document service takes it: what was populated is named by its id. */
export function storable(value: unknown, attribute: Attribute | undefined, components: Schemas['components']): unknown {
  if (!attribute) return value;
  switch (attribute.type) {
    case 'media':
    case 'relation':
      return Array.isArray(value) ? value.map(idOf) : idOf(value);
    case 'component':
      return Array.isArray(value)
        ? value.map((one: unknown) => fieldsOf(one, attribute.component, components))
        : fieldsOf(value, attribute.component, components);
    case 'dynamiczone':
      return Array.isArray(value)
        ? value.map((row: unknown) => fieldsOf(row, isRecord(row) ? row.__component : undefined, components))
        : value;
    default:
      return value;
  }
}

function fieldsOf(value: unknown, component: unknown, components: Schemas['components']): unknown {
  const schema = components[typeof component === 'string' ? component : ''];
  if (!isRecord(value) || !schema) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, own]) => [name, storable(own, schema.attributes[name], components)]),
  );
}

const idOf = (value: unknown): unknown => (isRecord(value) && 'id' in value ? value.id : value);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
