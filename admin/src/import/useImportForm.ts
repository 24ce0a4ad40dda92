import { useEffect, useState } from 'react';
import type { Hints } from '../../../engine';
import { useStable } from '../components/useStable';
import { EMPTY_FORM, type ImportForm } from './form';
import { forget, keep, readKept } from './session';

const KEEP_AFTER_MS = 300;

export interface ImportFormState {
  readonly form: ImportForm;
  readonly change: (part: Partial<ImportForm>) => void;
  /** Another text: what was chosen for the old one no longer applies. */
  readonly setText: (text: string, isRead: boolean, hints?: Hints) => void;
  readonly clear: () => void;
}

export function useImportForm(): ImportFormState {
  const [form, setForm] = useState<ImportForm>(() => readKept() ?? EMPTY_FORM);
  useEffect(() => {
    if (form === EMPTY_FORM) return undefined;
    const timer = setTimeout(() => keep(form), KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [form]);
  return {
    form,
    change: useStable((part: Partial<ImportForm>) => setForm((old) => ({ ...old, ...part }))),
    setText: useStable((text: string, isRead: boolean, hints?: Hints) =>
      setForm((old) =>
        old.text === text && !hints
          ? { ...old, isRead }
          : { ...EMPTY_FORM, locale: old.locale, text, isRead, ...(hints ? { hints } : {}) },
      ),
    ),
    clear: useStable(() => {
      forget();
      setForm(EMPTY_FORM);
    }),
  };
}
