import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

const MAX = { query: 2_000, populateDepth: 4, populateKeys: 30, conditions: 20, values: 100, pageSize: 100 } as const;

type Tree = Readonly<Record<string, unknown>>;

/**
 * Bounds what a request to a stock route may ask for. Strapi answers a query that populates everything four levels deep,
 * and cuts a page size that is too large without a word; here both are a 400 that says so.
 */
export const bounds = () => (ctx: Context, next: Next) => {
  const query = ctx.query as Tree;
  if (ctx.querystring.length > MAX.query) refuse('', `The query is longer than ${MAX.query} characters`);
  checkPopulate(query.populate);
  checkFilters(query.filters);
  checkPageSize(query.pagination);
  return next();
};

function checkPopulate(populate: unknown): void {
  const size = measure(populate, (key) => POPULATE_WORDS.has(key));
  if (size.depth > MAX.populateDepth) refuse('populate', `populate goes deeper than ${MAX.populateDepth} levels`);
  if (size.keys > MAX.populateKeys) refuse('populate', `populate names more than ${MAX.populateKeys} relations`);
}

/** Words of Strapi's query language that lead to a level, but are none. */
const POPULATE_WORDS: ReadonlySet<string> = new Set(['populate', 'on', 'fields', 'filters', 'sort', 'count']);

function checkFilters(filters: unknown): void {
  let conditions = 0;
  const walk = (value: unknown): void => {
    if (Array.isArray(value) && value.length > MAX.values)
      refuse('filters', `A filter lists more than ${MAX.values} values`);
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
    else conditions++;
  };
  // Long lists first: their values would count as conditions too.
  walk(filters ?? {});
  const lists = countLists(filters);
  if (conditions - lists.values + lists.count > MAX.conditions)
    refuse('filters', `There are more than ${MAX.conditions} conditions in filters`);
}

/** Values of `$in` and the like are one condition together. */
function countLists(value: unknown): { count: number; values: number } {
  if (typeof value !== 'object' || value === null) return { count: 0, values: 0 };
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
    return { count: 1, values: value.length };
  return Object.values(value)
    .map(countLists)
    .reduce((sum, { count, values }) => ({ count: sum.count + count, values: sum.values + values }), {
      count: 0,
      values: 0,
    });
}

function checkPageSize(pagination: unknown): void {
  const { pageSize, limit } = (pagination ?? {}) as Tree;
  for (const [name, value] of Object.entries({ pageSize, limit })) {
    if (value === undefined) continue;
    const number = Number(value);
    if (!Number.isInteger(number) || number < 1 || number > MAX.pageSize)
      refuse(`pagination.${name}`, `${name} is a whole number from 1 to ${MAX.pageSize}`);
  }
}

function measure(value: unknown, isWord: (key: string) => boolean): { depth: number; keys: number } {
  if (typeof value === 'string') {
    const paths = value.split(',');
    return { depth: Math.max(...paths.map((path) => path.split('.').length)), keys: paths.length };
  }
  if (typeof value !== 'object' || value === null) return { depth: 0, keys: 0 };
  if (Array.isArray(value)) return total(value.map((item) => measure(item, isWord)));
  return total(
    Object.entries(value).map(([key, inner]) => {
      const below =
        typeof inner === 'object' ? measure(inner, isWord) : inner === '*' ? { depth: 1, keys: 1 } : NOTHING;
      return isWord(key) ? below : { depth: below.depth + 1, keys: below.keys + 1 };
    }),
  );
}

const NOTHING = { depth: 0, keys: 0 };

const total = (sizes: readonly { depth: number; keys: number }[]): { depth: number; keys: number } => ({
  depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
  keys: sizes.reduce((sum, { keys }) => sum + keys, 0),
});

function refuse(path: string, message: string): never {
  throw new errors.ValidationError(message, {
    errors: [{ path: path ? path.split('.') : [], message, name: 'ValidationError' }],
  });
}
