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
  /** Makes changes that no rule has planned; they are taken back as repairs are. */
  readonly make: (changes: readonly FormChange[], label: string, group: string) => void;
  /** Takes the last one back. @returns the old text where that is no longer possible, else null. */
  readonly undo: () => string | null;
  /** The same repairs, planned for the form as it stands at this very moment. */
  readonly fresh: (ids: readonly string[]) => readonly Repair[];
}

/** Making repairs in the form and taking them back. Nothing is saved by it. */
export function useRepairs(): Repairing {
  const store = useCheckStore();
  const form = useEntryForm();
  const make = useStable((changes: readonly FormChange[], label: string, group: string) => {
    const before = form.getValues();
    for (const change of changes) makeIn(form, change);
    store.set({ applied: { label, group, before, changes }, preview: null, open: null });
  });
  return {
    make,
    fresh: useStable((ids: readonly string[]) => {
      store.checkNow();
      return (store.getState().checked?.repairs ?? []).filter(({ id }) => ids.includes(id));
    }),
    apply: useStable((repairs: readonly Repair[], label: string, group: string) => {
      const edits = repairs.flatMap((repair) => repair.edits);
      make(changesOf(form.getValues(), edits, store.getState().checked?.projections ?? new Map()), label, group);
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

function makeIn(form: EntryForm, change: FormChange): void {
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
