import { useRef, useLayoutEffect } from 'react';
import { useStable } from '../components/useStable';
import { useWords } from '../components/words';
import type { FormFinding } from '../check/checkForm';
import { useCheckStore } from '../check/useCheck';
import { goThere } from '../edit-view/goThere';
import { useRepairs } from '../repair/useRepairs';
import { useEntryForm, useForm } from '../strapi';
import type { GroupRow } from './groups';

export interface FindingActions {
  /** Leads to the finding's place and opens its message there. */
  readonly show: (named: FormFinding) => void;
  /** Makes a safe repair at once; any other is shown first. @returns whether it was made. */
  readonly mend: (row: GroupRow, group: string) => boolean;
  readonly undo: () => string | null;
}

/** What the buttons of a finding do, wherever it is shown. */
export function useFindingActions(): FindingActions {
  const words = useWords();
  const store = useCheckStore();
  const { setErrors } = useEntryForm();
  const errors = useForm('Newsroom', (form) => form.errors);
  const newest = useRef<object>(errors);
  useLayoutEffect(() => void (newest.current = errors), [errors]);
  const { apply, undo, fresh } = useRepairs();
  return {
    show: useStable((named: FormFinding) => {
      const { checked } = store.getState();
      if (!checked) return;
      store.set({ open: named.key });
      goThere(named.finding, checked, { store, errors: () => newest.current, setErrors }).catch((error: unknown) =>
        console.error('[newsroom] The place could not be opened', error),
      );
    }),
    mend: useStable((row: GroupRow, group: string) => {
      if (!row.repair) return false;
      const repairs = fresh([row.repair.id]);
      if (row.repair.kind === 'ask') {
        store.set({ preview: repairs.map(({ id }) => id) });
        return false;
      }
      apply(repairs, words('panel.fixed'), group);
      return true;
    }),
    undo,
  };
}
