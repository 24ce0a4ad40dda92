import { subDays } from 'date-fns';
import type { Age, DeskFilters } from '../../../shared/contracts/desk';
import { barred } from '../documents/about';
import type { Query } from './query';

/** At most so many days old; `older` is what is none of the others. */
const DAYS: Readonly<Record<Exclude<Age, 'older'>, number>> = { day: 1, week: 7, month: 31 };

const COLUMNS = {
  severity: 'f.severity',
  type: 'f.type',
  section: 'f.section',
  language: 'f.language',
  fingerprint: 'f.fingerprint',
  documentId: 'f.entry',
} as const;

/** Fields of entries by which filters choose: a list by a field tells what is in it. */
export const fieldsBehind = ({ section, author }: DeskFilters): string[] => [
  ...(section === undefined ? [] : ['section']),
  ...(author === undefined ? [] : ['authors']),
];

/** Leaves of findings (`f`) those that all filters let through. */
export function filtered(query: Query, filters: DeskFilters, now = new Date()): Query {
  for (const [name, column] of Object.entries(COLUMNS)) {
    const value = filters[name as keyof typeof COLUMNS];
    if (value !== undefined) void query.where(column, value);
  }
  const { author, age, rule } = filters;
  if (rule?.includes('/')) void query.where('f.rule', rule);
  else if (rule !== undefined) void query.whereRaw("f.rule like ? escape '!'", [`${literal(rule)}/%`]);
  if (author !== undefined) void query.whereRaw("f.authors like ? escape '!'", [`%${literal(barred([author]))}%`]);
  if (age === 'older') void query.where('f.first_seen_at', '<', subDays(now, DAYS.month));
  else if (age) void query.where('f.first_seen_at', '>=', subDays(now, DAYS[age]));
  return query;
}

const literal = (text: string): string => text.replace(/[!%_]/g, '!$&');
