import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

const MAX = {
  query: 2_000,
  populateDepth: 4,
  populateKeys: 30,
  conditions: 20,
  values: 100,
  /** Names in one path of filters or sort. Each but the last is a join, and `localizations` leads on to itself. */
  path: 4,
  sorts: 10,
  pageSize: 100,
} as const;

type Tree = Readonly<Record<string, unknown>>;

/**
 * Bounds what a request to a stock route may ask for. Strapi answers a query that populates everything four levels deep,
 * and cuts a page size that is too large without a word; here both are a 400 that says so.
 */
export const bounds = () => (ctx: Context, next: Next) => {
  const query = ctx.query as Tree;
  if (ctx.querystring.length > MAX.query) refuse('', `The query is longer than ${MAX.query} characters`);
  checkPopulate(query.populate);
  checkFilters([query.filters, ...clausesIn(query.populate, 'filters')]);
  checkSort([query.sort, ...clausesIn(query.populate, 'sort')]);
  checkPageSize(query.pagination, 'pagination.');
  checkPageSize(query, '');
  return next();
};

function checkPopulate(populate: unknown): void {
  const { depth, keys } = measure(populate);
  if (depth > MAX.populateDepth) refuse('populate', `populate goes deeper than ${MAX.populateDepth} levels`);
  if (keys > MAX.populateKeys) refuse('populate', `populate names more than ${MAX.populateKeys} relations`);
}

interface Size {
  readonly depth: number;
  readonly keys: number;
}

/**
 * Levels and relations that a populate names, however it is written: `a.b,c`, a list of such texts, or
 * `{ a: { populate: 'b,c' }, d: '*' }`.
 */
function measure(populate: unknown): Size {
  if (typeof populate === 'string') return measurePaths(populate);
  const isList = Array.isArray(populate);
  const below = childrenOf(populate)
    .filter(([key]) => isList || !BESIDE.has(key))
    .map(([key, inner]): Size => {
      const size = measure(inner);
      return isList || BETWEEN.has(key) ? size : { depth: size.depth + 1, keys: size.keys + 1 };
    });
  return { depth: Math.max(0, ...below.map(({ depth }) => depth)), keys: sum(below.map(({ keys }) => keys)) };
}

function measurePaths(text: string): Size {
  if (SWITCHES.has(text)) return { depth: 0, keys: 0 };
  const paths = text.split(',');
  return { depth: Math.max(...paths.map((path) => path.split('.').length)), keys: paths.length };
}

/** Texts that Strapi takes for yes or no; they name nothing. */
const SWITCHES: ReadonlySet<string> = new Set(['true', 't', '1', 'false', 'f', '0']);

/** Words of the query language that lead to the next level, and those that narrow this one. */
const BETWEEN: ReadonlySet<string> = new Set(['populate', 'on']);
const BESIDE: ReadonlySet<string> = new Set(['fields', 'filters', 'sort', 'count']);

/** Filters and sort stand in a populate too. */
const clausesIn = (populate: unknown, name: 'filters' | 'sort'): unknown[] =>
  childrenOf(populate).flatMap(([key, inner]) => (key === name ? [inner] : clausesIn(inner, name)));

function checkFilters(filters: readonly unknown[]): void {
  if (Math.max(...filters.map(namesDown)) > MAX.path) refuse('filters', `filters goes deeper than ${MAX.path} levels`);
  if (conditionsIn(filters) > MAX.conditions)
    refuse('filters', `There are more than ${MAX.conditions} conditions in filters`);
}

/** Values of `$in` and the like are one condition together. */
function conditionsIn(value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value !== 'object' || value === null) return 1;
  const isList = Array.isArray(value) && value.length > 0 && value.every((item) => typeof item !== 'object');
  if (!isList) return sum(childrenOf(value).map(([, inner]) => conditionsIn(inner)));
  if (value.length > MAX.values) refuse('filters', `A filter lists more than ${MAX.values} values`);
  return 1;
}

function checkSort(sorts: readonly unknown[]): void {
  const paths = sorts.flatMap(sortPaths);
  if (paths.length > MAX.sorts) refuse('sort', `sort names more than ${MAX.sorts} fields`);
  if (Math.max(0, ...paths) > MAX.path || Math.max(...sorts.map(namesDown)) > MAX.path)
    refuse('sort', `sort goes deeper than ${MAX.path} levels`);
}

/** How long each path of a sort is that is written as `a.b:asc,c`; the values of `{ a: { b: 'asc' } }` have no dots. */
const sortPaths = (sort: unknown): number[] =>
  typeof sort === 'string'
    ? sort.split(',').map((path) => path.split('.').length)
    : childrenOf(sort).flatMap(([, inner]) => sortPaths(inner));

/** Most names on the way down to a value; operators and places in a list are none. */
const namesDown = (value: unknown): number =>
  Math.max(0, ...childrenOf(value).map(([key, inner]) => (/^(\$|\d+$)/.test(key) ? 0 : 1) + namesDown(inner)));

function checkPageSize(pagination: unknown, prefix: string): void {
  for (const [name, value] of childrenOf(pagination)) {
    if (name !== 'pageSize' && name !== 'limit') continue;
    const number = Number(value);
    if (!Number.isInteger(number) || number < 1 || number > MAX.pageSize)
      refuse(`${prefix}${name}`, `${name} is a whole number from 1 to ${MAX.pageSize}`);
  }
}

const childrenOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function refuse(path: string, message: string): never {
  throw new errors.ValidationError(message, {
    errors: [{ path: path ? path.split('.') : [], message, name: 'ValidationError' }],
  });
}
