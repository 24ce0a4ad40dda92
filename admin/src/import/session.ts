/** The page being imported survives a reload: it may be the editor's only copy. */
import type { ImportForm } from './form';

const KEY = 'newsroom.import';

/** @returns null where nothing was kept, or nothing we can read. */
export function readKept(): ImportForm | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return isForm(kept) ? kept : null;
  } catch (error) {
    // A damaged or forbidden storage is no reason to show no page at all.
    console.warn('[newsroom] The kept page could not be read', error);
    return null;
  }
}

/** @returns false where the browser does not take it, such as a page that is too large. */
export function keep(form: ImportForm): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(form));
    return true;
  } catch (error) {
    console.warn('[newsroom] The page could not be kept for a reload', error);
    return false;
  }
}

export function forget(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch (error) {
    console.warn('[newsroom] The kept page could not be cleared', error);
  }
}

const isForm = (value: unknown): value is ImportForm =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' && 'off' in value;
