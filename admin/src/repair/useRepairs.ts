import type { Repair } from '../../../engine';
import { useStable } from '../components/useStable';
import { useCheckStore } from '../check/useCheck';
import { editorIn, setText } from '../edit-view/editors';
import { textEditor } from '../edit-view/places';
import { type EntryForm, useEntryForm } from '../strapi';
import { type FormChange, changesOf } from '../../../shared/changes';
import { planUndo } from './undo';

export interface Repairing {
  /** Makes the repairs; `label` names what can be taken back, `group` where it says so. */
  readonly apply: (repairs: readonly Repair[], label: string, group: string) => void;
  /** Takes the last one back. @returns the old text where that is no longer possible, else null. */
  readonly undo: () => string | null;
  /** The same repairs, planned for the form as it stands at this very moment. */
  readonly fresh: (ids: readonly string[]) => readonly Repair[];
}

/** Making repairs in the form and taking them back. Nothing is saved by it. */
export function useRepairs(): Repairing {
  const store = useCheckStore();
  const form = useEntryForm();
  return {
    fresh: useStable((ids: readonly string[]) => {
      store.checkNow();
      return (store.getState().checked?.repairs ?? []).filter(({ id }) => ids.includes(id));
    }),
    apply: useStable((repairs: readonly Repair[], label: string, group: string) => {
      const before = form.getValues();
      const edits = repairs.flatMap((repair) => repair.edits);
      const changes = changesOf(before, edits, store.getState().checked?.projections ?? new Map());
      for (const change of changes) make(form, change);
      store.set({ applied: { label, group, before, changes }, preview: null, open: null });
    }),
    undo: useStable(() => {
      const { applied } = store.getState();
      if (!applied) return null;
      const undo = planUndo(form.getValues(), applied);
      if (!undo.possible) return undo.oldText;
      for (const [path, value] of undo.fields) set(form, path, value);
      store.set({ applied: null });
      return null;
    }),
  };
}

function make(form: EntryForm, change: FormChange): void {
  if (change.do === 'set') set(form, change.path, change.value);
  else if (change.do === 'add') form.addFieldRow(change.zone, { ...change.row }, change.index);
  else form.removeFieldRow(change.zone, change.index);
}

/** Prose that stands open in its editor is changed there, so that the cursor stays and Ctrl+Z takes it back, too. */
function set(form: EntryForm, path: string, value: unknown): void {
  const editor = typeof value === 'string' ? editorIn(textEditor(form.getValues(), path)) : null;
  if (editor && typeof value === 'string') setText(editor, value);
  else form.onChange(path, value);
}
