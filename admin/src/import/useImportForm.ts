import { useEffect, useState } from 'react';
import { useStable } from '../components/useStable';
import { forget, keep, readKept } from './session';

/** What the editor has pasted, typed and chosen. `undefined`: left as the page says. */
export interface ImportForm {
  readonly text: string;
  /** The page was read: its lines are shown instead of the text box. */
  readonly isRead: boolean;
  /** HTML that shall be read as the text it is. */
  readonly isHtmlText: boolean;
  readonly title?: string;
  readonly slug?: string;
  readonly locale?: string;
  /** An entry's id, or `new:` and a name; null: none. */
  readonly section?: string | null;
  readonly author?: string | null;
  readonly off: readonly string[];
  readonly keep: readonly string[];
  readonly choices: Readonly<Record<string, number>>;
}

export const EMPTY_FORM: ImportForm = { text: '', isRead: false, isHtmlText: false, off: [], keep: [], choices: {} };

const KEEP_AFTER_MS = 300;

export interface ImportFormState {
  readonly form: ImportForm;
  readonly change: (part: Partial<ImportForm>) => void;
  /** Another text: what was chosen for the old one no longer applies. */
  readonly setText: (text: string, isRead: boolean) => void;
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
    setText: useStable((text: string, isRead: boolean) =>
      setForm((old) => (old.text === text ? { ...old, isRead } : { ...EMPTY_FORM, locale: old.locale, text, isRead })),
    ),
    clear: useStable(() => {
      forget();
      setForm(EMPTY_FORM);
    }),
  };
}
