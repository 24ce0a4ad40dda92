import type { EntryValues } from '../../../shared/entry-to-document';

const RELATIONS = ['authors', 'section'] as const;

/**
 * Puts what is saved beside what the form has changed. A form holds only added and removed relations, the saved entry
 * only their number: together they tell whether none is left, which is all that the rules about missing ones ask.
 */
export function withSavedRelations(values: EntryValues, saved: EntryValues | null): EntryValues {
  const known = RELATIONS.filter((name) => name in values && isEmptied(values[name], saved?.[name], saved === null));
  return known.length
    ? { ...values, ...Object.fromEntries(known.map((name) => [name, name === 'section' ? null : []])) }
    : values;
}

function isEmptied(change: unknown, saved: unknown, isNew: boolean): boolean {
  const before = isNew ? 0 : countOf(saved);
  if (before === null) return false;
  return before + lengthOf(change, 'connect') - lengthOf(change, 'disconnect') <= 0;
}

function countOf(saved: unknown): number | null {
  if (saved === null) return 0;
  if (Array.isArray(saved)) return saved.length;
  const count = isRecord(saved) ? saved.count : undefined;
  return typeof count === 'number' ? count : null;
}

function lengthOf(change: unknown, key: 'connect' | 'disconnect'): number {
  const list = isRecord(change) ? change[key] : undefined;
  return Array.isArray(list) ? list.length : 0;
}

const isRecord = (value: unknown): value is EntryValues => typeof value === 'object' && value !== null;
