import type { Attribute, Schemas } from '../../../shared/schema';
import { CARRIED } from '../components/blocks';
import { EMBEDS } from '../documents/rows';

/**
 * A value as it was read, as the document service takes it: what was populated is named by its id.
 *
 * @param isFresh - Components are made anew, for those that were read may be gone by then.
 */
export function storable(
  value: unknown,
  attribute: Attribute | undefined,
  components: Schemas['components'],
  isFresh = false,
): unknown {
  const fieldsOf = (one: unknown, component: unknown) => storableFields(one, component, components, isFresh);
  if (!attribute) return value;
  switch (attribute.type) {
    case 'media':
    case 'relation':
      return Array.isArray(value) ? value.map(idOf) : idOf(value);
    case 'component':
      return Array.isArray(value)
        ? value.map((one: unknown) => fieldsOf(one, attribute.component))
        : fieldsOf(value, attribute.component);
    case 'dynamiczone':
      return Array.isArray(value)
        ? value.map((row: unknown) => fieldsOf(row, isRecord(row) ? row.__component : undefined))
        : value;
    default:
      return value;
  }
}

function storableFields(
  value: unknown,
  component: unknown,
  components: Schemas['components'],
  isFresh: boolean,
): unknown {
  const schema = components[typeof component === 'string' ? component : ''];
  if (!isRecord(value) || !schema) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !isFresh || (name !== 'id' && !isOurs(component, name)))
      .map(([name, own]) => [name, storable(own, schema.attributes[name], components, isFresh)]),
  );
}

/** What publishing writes down in a block is none of its content: it neither changes it nor comes back with it. */
const isOurs = (component: unknown, name: string): boolean =>
  name === CARRIED && EMBEDS.some((embed) => embed.component === component);

/** Where a relation may lead to any type, with the type. */
function idOf(value: unknown): unknown {
  if (!isRecord(value) || !('id' in value)) return value;
  return '__type' in value ? { id: value.id, __type: value.__type } : value.id;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
