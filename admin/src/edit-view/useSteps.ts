import { useEffect } from 'react';
import { useCheckStore } from '../check/useCheck';
import { useStable } from '../components/useStable';
import type { FindingActions } from '../panel/useFindingActions';
import { wordsOf } from './goThere';
import { type Step, stepFrom } from './steps';

/** Leads to the next finding, or to the one before. */
export function useStep({ show }: Pick<FindingActions, 'show'>): (by: Step) => void {
  const store = useCheckStore();
  return useStable((by: Step) => {
    const { checked, ...state } = store.getState();
    const next = checked && stepFrom(checked, state, by);
    if (next) show(next);
  });
}

/** F8 and Shift+F8 from anywhere in the edit view; Escape closes the open message, and the hands are in the words again. */
export function useStepKeys(step: (by: Step) => void): void {
  const store = useCheckStore();
  const close = useStable(() => {
    const { checked, open } = store.getState();
    const named = checked?.findings.find(({ key }) => key === open);
    if (!checked || !named || isElsewhere()) return;
    store.set({ open: null });
    wordsOf(named.finding, checked)?.focus();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || isDialogOpen()) return;
      if (event.key === 'Escape') close();
      if (event.key !== 'F8') return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [step, close]);
}

/** A dialog keeps the keys for itself. */
const isDialogOpen = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** Escape closes a menu or a list of choices first; in a grid it means the cell. */
const isElsewhere = (): boolean =>
  document.querySelector('[role="menu"], [role="listbox"]') !== null ||
  document.activeElement?.closest('[data-newsroom-grid]') !== null;
