import type { Edit } from '../../../engine';
import { PROSE } from '../../../shared/blocks';
import type { EntryValues } from '../../../shared/entry-to-document';
import { rowOf, valueAt, withValueAt } from '../check/path';

/** A change of the form. Rows are counted in the form as it is when the change is its turn. */
export type FormChange =
  | { readonly do: 'set'; readonly path: string; readonly value: unknown }
  | { readonly do: 'add'; readonly zone: string; readonly index: number; readonly row: EntryValues }
  | { readonly do: 'remove'; readonly zone: string; readonly index: number };

/**
 * What planned edits mean for a form, in the order to be made: fields first, while rows still have their places, then
 * rows from the last to the first.
 */
export function applyEdits(values: EntryValues, edits: readonly Edit[]): FormChange[] {
  const fields = fieldChanges(values, edits);
  const emptied = fields.filter((change) => isEmptiedProse(values, change)).map(({ path }) => path);
  // A block of prose without a word is a gap nobody sees; its row goes with its last words.
  const drops = emptied.map((path): Edit => ({ kind: 'drop', path: path.replace(/\.[^.]+$/, '') }));
  return [...fields.filter(({ path }) => !emptied.includes(path)), ...rowChanges([...edits, ...drops])];
}

type FieldChange = Extract<FormChange, { do: 'set' }>;

const isEmptiedProse = (values: EntryValues, { path, value }: FieldChange): boolean =>
  rowOf(path) !== null &&
  valueAt(values, path.replace(/[^.]+$/, '__component')) === PROSE &&
  typeof value === 'string' &&
  value.trim() === '';

function fieldChanges(values: EntryValues, edits: readonly Edit[]): FieldChange[] {
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

function rowChanges(edits: readonly Edit[]): FormChange[] {
  const changes = edits.flatMap((edit, order): { at: number; order: number; change: FormChange }[] => {
    const row = edit.kind === 'insert' ? rowOf(edit.after) : edit.kind === 'drop' ? rowOf(edit.path) : null;
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

/** The form's values after the changes. */
export function withChanges(values: EntryValues, changes: readonly FormChange[]): EntryValues {
  return changes.reduce((current, change) => {
    if (change.do === 'set') return withValueAt(current, change.path, change.value);
    const rows = valueAt(current, change.zone);
    const list: readonly unknown[] = Array.isArray(rows) ? rows : [];
    const next =
      change.do === 'add'
        ? [...list.slice(0, change.index), change.row, ...list.slice(change.index)]
        : list.filter((_, index) => index !== change.index);
    return { ...current, [change.zone]: next };
  }, values);
}
