import type { Core } from '@strapi/types';
import type { DeskFilters, Facet, FacetsResponse } from '../../../shared/contracts/desk';
import { unbarred } from '../documents/about';
import type { Ability } from '../documents/access';
import { fieldsBehind } from './filters';
import { thereAre } from './findings';
import { numberOf } from './query';
import { visibleTo } from './visible';

/** Values of one filter, the most frequent first. */
const MOST = 200;
/** Different sets of authors. */
const MOST_AUTHORS = 5_000;

const COLUMNS = { rule: 'rule', severity: 'severity', type: 'type', section: 'section', language: 'language' } as const;

export async function facetsOf(
  strapi: Core.Strapi,
  ability: Ability,
  filters: DeskFilters,
): Promise<FacetsResponse['data']> {
  const counted = async (column: string, name: keyof DeskFilters, most: number): Promise<Facet[]> => {
    const visible = visibleTo(strapi, ability, { fields: fieldsBehind({ ...filters, [name]: '' }) });
    const rows = (await thereAre(strapi, visible, { ...filters, [name]: undefined })
      .select(`f.${column} as value`)
      .count('* as count')
      .groupBy(`f.${column}`)
      .orderBy('count', 'desc')
      .orderBy('value')
      .limit(most)) as { value: string | null; count: unknown }[];
    return rows.flatMap(({ value, count }) => (value ? [{ value, count: numberOf(count) }] : []));
  };
  const facets: Partial<Record<keyof typeof COLUMNS, Facet[]>> = {};
  for (const [name, column] of Object.entries(COLUMNS) as [keyof typeof COLUMNS, string][])
    facets[name] = await counted(column, name, MOST);
  const author = singly(await counted('authors', 'author', MOST_AUTHORS));
  return { ...(facets as Record<keyof typeof COLUMNS, Facet[]>), author };
}

/** Those who wrote together, one by one. */
function singly(sets: readonly Facet[]): Facet[] {
  const counts = new Map<string, number>();
  for (const { value, count } of sets)
    for (const name of unbarred(value)) counts.set(name, (counts.get(name) ?? 0) + count);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
    .slice(0, MOST);
}
