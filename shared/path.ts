/** Paths in an entry's values, as Strapi's forms write them: `title`, `body.3.grid`. */
export type Values = Readonly<Record<string, unknown>>;

const isContainer = (value: unknown): value is Values => typeof value === 'object' && value !== null;

/** The value at a path; undefined where there is none. */
export const valueAt = (values: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isContainer(value) ? value[key] : undefined), values);

/** A copy with another value at the path; what lies beside the path is shared with the original. */
export function withValueAt<T>(values: T, path: string, value: unknown): T {
  const [key = '', ...rest] = path.split('.');
  const inner = rest.length ? withValueAt(isContainer(values) ? values[key] : undefined, rest.join('.'), value) : value;
  if (Array.isArray(values) || (values === undefined && /^\d+$/.test(key)))
    return withItem(Array.isArray(values) ? values : [], Number(key), inner) as T;
  if (isContainer(values)) return { ...values, [key]: inner };
  return { [key]: inner } as T;
}

/** A list may be shorter than the place that is set, as errors are: what lies between stays undefined. */
const withItem = (list: readonly unknown[], at: number, item: unknown): unknown[] =>
  Array.from({ length: Math.max(list.length, at + 1) }, (_, index) => (index === at ? item : list[index]));

/** The row of a dynamic zone a path lies in, or null for a plain field. */
export function rowOf(path: string): { readonly zone: string; readonly index: number } | null {
  const [zone = '', index] = path.split('.');
  return index !== undefined && /^\d+$/.test(index) ? { zone, index: Number(index) } : null;
}
