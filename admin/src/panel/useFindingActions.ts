import { useStable } from '../components/useStable';
import { useWords } from '../components/words';
import type { FormFinding } from '../check/checkForm';
import { useCheckStore } from '../check/useCheck';
import { takeBack } from '../edit-view/fieldMessage';
import { goThere } from '../edit-view/goThere';
import { opened } from '../edit-view/steps';
import { useFormErrors } from '../edit-view/useFormErrors';
import { useRepairs } from '../repair/useRepairs';
import type { GroupRow } from './groups';

export interface FindingActions {
  /** Leads to the finding's place and opens its message there. */
  readonly show: (named: FormFinding) => void;
  /** Makes a safe repair at once; any other is shown first. @returns whether it was made. */
  readonly mend: (row: GroupRow, group: string) => boolean;
  readonly undo: () => string | null;
  /** Asks why it is on purpose. */
  readonly dismiss: (named: FormFinding) => void;
}

/** What the buttons of a finding do, wherever it is shown. */
export function useFindingActions(): FindingActions {
  const words = useWords();
  const store = useCheckStore();
  const form = useFormErrors();
  const { apply, undo, fresh } = useRepairs();
  return {
    show: useStable((named: FormFinding) => {
      const { checked } = store.getState();
      if (!checked) return;
      const isTakenBack = takeBack(store, form);
      store.set(opened(named.key, checked));
      // The hands must not be called back from the place they were led to.
      isTakenBack
        .then(() => goThere(named, checked, { store, ...form }))
        .catch((error: unknown) => console.error('[newsroom] The place could not be opened', error));
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
    dismiss: useStable((named: FormFinding) => store.set({ dismissing: { named, opener: document.activeElement } })),
  };
}
