import type { OwnPhrase } from '../../../../shared/settings';

/** The phrase in the form. It stays there while other tabs are looked at. */
export interface Edited {
  /** Null: a new one. */
  readonly before: OwnPhrase | null;
  readonly phrase: OwnPhrase;
}

const EMPTY: OwnPhrase = { phrase: '', language: null, shape: 'words', since: null };

export const editedOf = (before: OwnPhrase | null): Edited => ({ before, phrase: before ?? EMPTY });

/** Whether something would be lost with it. */
export const isTouched = (edited: Edited | null): boolean =>
  edited !== null && JSON.stringify(edited.phrase) !== JSON.stringify(editedOf(edited.before).phrase);
