/** What planned edits mean for an entry's values, or its form. */
import type { Edit, NewBlock, Repair } from '../engine';
import { PROSE } from './blocks';
import type { CheckedEntry } from './entry-to-document';
import { type Values, rowOf, valueAt, withValueAt } from './path';
import type { Schemas } from './schema';

/** A change of the form. Rows are counted in the form as it is when the change is its turn. */
export type FormChange =
  | { readonly do: 'set'; readonly path: string; readonly value: unknown }
  | { readonly do: 'add'; readonly zone: string; readonly index: number; readonly row: Values }
  | { readonly do: 'remove'; readonly zone: string; readonly index: number };

/**
 * Changes in the order to be made: fields first, while rows still have their places, then rows from the last to the
 * first.
 */
export function changesOf(
  values: Values,
  edits: readonly Edit[],
  projections: CheckedEntry['projections'],
): FormChange[] {
  const fields = fieldChanges(values, edits);
  const emptied = fields.filter((change) => isEmptiedProse(values, change)).map(({ path }) => path);
  // A block of prose without a word is a gap nobody sees; its row goes with its last words.
  const drops = emptied.map((path): Edit => ({ kind: 'drop', path: path.replace(/\.[^.]+$/, '') }));
  const kept = fields.filter(({ path }) => !emptied.includes(path));
  return [...kept, ...nodeChanges(edits, projections), ...rowChanges([...edits, ...drops])];
}

type FieldChange = Extract<FormChange, { do: 'set' }>;

const isEmptiedProse = (values: Values, { path, value }: FieldChange): boolean =>
  rowOf(path) !== null &&
  valueAt(values, path.replace(/[^.]+$/, '__component')) === PROSE &&
  typeof value === 'string' &&
  value.trim() === '';

function fieldChanges(values: Values, edits: readonly Edit[]): FieldChange[] {
  const fields = new Map<string, unknown>();
  for (const edit of fromTheEnd(edits)) {
    if (edit.kind === 'grid') fields.set(edit.path, edit.grid);
    if (edit.kind !== 'text') continue;
    const text = fields.get(edit.path) ?? valueAt(values, edit.path);
    const source = typeof text === 'string' ? text : '';
    fields.set(edit.path, source.slice(0, edit.start) + edit.text + source.slice(edit.end));
  }
  return [...fields].map(([path, value]) => ({ do: 'set', path, value }));
}

/** Text edits of a field from its end, so that the offsets before them hold. */
const fromTheEnd = (edits: readonly Edit[]): Edit[] =>
  [...edits].sort((a, b) => (a.kind === 'text' && b.kind === 'text' ? b.start - a.start || b.end - a.end : 0));

function nodeChanges(edits: readonly Edit[], projections: CheckedEntry['projections']): FieldChange[] {
  const fields = new Map<string, Map<number, readonly NewBlock[]>>();
  for (const edit of edits) {
    if (edit.kind !== 'nodes') continue;
    const own = fields.get(edit.path) ?? new Map<number, readonly NewBlock[]>();
    fields.set(edit.path, own.set(edit.index, edit.blocks));
  }
  return [...fields].flatMap(([path, replacements]): FieldChange[] => {
    const projection = projections.get(path);
    return projection ? [{ do: 'set', path, value: projection.apply(replacements) }] : [];
  });
}

function rowChanges(edits: readonly Edit[]): FormChange[] {
  const changes = edits.flatMap((edit, order): { at: number; order: number; change: FormChange }[] => {
    const row = edit.kind === 'insert' ? ownRow(edit.after) : edit.kind === 'drop' ? ownRow(edit.path) : null;
    if (!row) return [];
    const { zone, index } = row;
    if (edit.kind === 'drop') return [{ at: index, order, change: { do: 'remove', zone, index } }];
    if (edit.kind !== 'insert') return [];
    const prose = { __component: PROSE, markdown: edit.markdown };
    return [{ at: index + 0.5, order, change: { do: 'add', zone, index: index + 1, row: prose } }];
  });
  // Two rows after the same block: the later one first, since each pushes down what stands there.
  return changes.sort((a, b) => b.at - a.at || b.order - a.order).map(({ change }) => change);
}

/** `sections.0.parts` and 2 of `sections.0.parts.2`. */
function ownRow(path: string): { readonly zone: string; readonly index: number } | null {
  const [, zone, index] = /^(.+)\.(\d+)$/.exec(path) ?? [];
  return zone === undefined ? null : { zone, index: Number(index) };
}

/** The values after the changes. */
export function withChanges<T extends Values>(values: T, changes: readonly FormChange[]): T {
  return changes.reduce((current, change) => {
    if (change.do === 'set') return withValueAt(current, change.path, change.value);
    const rows = valueAt(current, change.zone);
    const list: readonly unknown[] = Array.isArray(rows) ? rows : [];
    const next =
      change.do === 'add'
        ? [...list.slice(0, change.index), change.row, ...list.slice(change.index)]
        : list.filter((_, index) => index !== change.index);
    return withValueAt(current, change.zone, next);
  }, values);
}

/** Repairs that the entry's type can hold: prose can be added only to a dynamic zone that takes it. */
export function possibleIn(repairs: readonly Repair[], schemas: Schemas | undefined): readonly Repair[] {
  if (!schemas) return repairs;
  const takesProse = (path: string): boolean =>
    schemas.contentType.attributes[rowOf(path)?.zone ?? '']?.components?.includes(PROSE) ?? false;
  const isPossible = (edit: Edit): boolean =>
    edit.kind === 'insert' ? takesProse(edit.after) : edit.kind === 'drop' ? ownRow(edit.path) !== null : true;
  return repairs.filter(({ edits }) => edits.every(isPossible));
}
