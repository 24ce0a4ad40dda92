import type { EntryValues } from '../../../shared/entry-to-document';
import { rowOf, valueAt, withValueAt } from '../../../shared/path';
import { type FormChange, withChanges } from '../../../shared/changes';

/** A repair that was made, and all that is needed to take it back. */
export interface AppliedRepair {
  /** What its row says while it can be taken back. */
  readonly label: string;
  /** Key of the group its row stands in. */
  readonly group: string;
  readonly before: EntryValues;
  readonly changes: readonly FormChange[];
}

/** Values to put back by path, or the old text where the form has changed since, so that nothing newer is lost. */
export type Undo =
  | { readonly possible: true; readonly fields: readonly (readonly [path: string, value: unknown])[] }
  | { readonly possible: false; readonly oldText: string };

/** How to take a repair back, in the form as it stands now. */
export function planUndo(now: EntryValues, { before, changes }: AppliedRepair): Undo {
  const zones = [...new Set(changes.flatMap((change) => (change.do === 'set' ? [] : [change.zone])))];
  const plain = changes.filter((change) => change.do === 'set' && !zones.includes(rowOf(change.path)?.zone ?? ''));
  const after = withChanges(before, changes);
  const paths = plain.flatMap((change) => (change.do === 'set' ? [change.path] : []));
  const restored = zones.map((zone) => [zone, restoredRows(now, before, after, zone)] as const);
  const isUntouched =
    paths.every((path) => isSame(valueAt(now, path), valueAt(after, path))) &&
    restored.every(([, rows]) => rows !== null);
  if (!isUntouched) return { possible: false, oldText: oldText(before, changes) };
  return { possible: true, fields: [...paths.map((path) => [path, valueAt(before, path)] as const), ...restored] };
}

/** Puts values back into a copy of the form. */
export const withFields = (values: EntryValues, fields: readonly (readonly [string, unknown])[]): EntryValues =>
  fields.reduce((current, [path, value]) => withValueAt(current, path, value), values);

/**
 * The rows of a zone with the repaired ones as they were. Rows that the repair left alone keep what was typed into them
 * since; null: a repaired row has changed, or rows were added, removed or moved.
 */
function restoredRows(now: EntryValues, before: EntryValues, after: EntryValues, zone: string): unknown[] | null {
  const [present, old, expected] = [rowsAt(now, zone), rowsAt(before, zone), rowsAt(after, zone)];
  if (present.length !== expected.length) return null;
  const kept = new Map<unknown, unknown>();
  for (const [index, row] of expected.entries()) {
    const own = present[index];
    // The repair shares the rows it left alone with the form before it.
    const isLeftAlone = old.includes(row);
    if (isLeftAlone ? keyOf(own) !== keyOf(row) : !isSame(own, row)) return null;
    if (isLeftAlone) kept.set(row, own);
  }
  return old.map((row) => kept.get(row) ?? row);
}

const rowsAt = (values: EntryValues, zone: string): readonly unknown[] => {
  const rows = valueAt(values, zone);
  return Array.isArray(rows) ? rows : [];
};

const keyOf = (row: unknown): unknown => valueAt(row, '__temp_key__') ?? valueAt(row, 'id');

/** Ids and keys are Strapi's: it may give a row new ones while its words stay. */
const isSame = (a: unknown, b: unknown): boolean => a === b || contentOf(a) === contentOf(b);

const contentOf = (value: unknown): string =>
  JSON.stringify(value ?? null, (key, inner: unknown) => (key === 'id' || key === '__temp_key__' ? undefined : inner));

function oldText(before: EntryValues, changes: readonly FormChange[]): string {
  const pieces = changes.flatMap((change) => {
    if (change.do === 'add') return [];
    const value = valueAt(before, change.do === 'set' ? change.path : `${change.zone}.${change.index}`);
    return [typeof value === 'string' ? value : textIn(value)];
  });
  return pieces.filter(Boolean).join('\n\n');
}

/** Tables by row with tabs, as spreadsheets take them; other blocks by field. */
function textIn(value: unknown): string {
  const rows = valueAt(value, 'rows');
  if (Array.isArray(rows)) return rows.map((row: unknown) => (Array.isArray(row) ? row.join('\t') : '')).join('\n');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .filter(([key]) => !key.startsWith('__') && key !== 'id')
    .map(([, inner]: [string, unknown]) => (typeof inner === 'string' ? inner : textIn(inner)))
    .filter(Boolean)
    .join('\n');
}
