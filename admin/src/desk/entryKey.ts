import type { DeskEntry } from '../../../shared/contracts/desk';

/** Tells the languages of an entry apart, too. */
export const entryKey = ({ type, documentId, language }: Pick<DeskEntry, 'type' | 'documentId' | 'language'>): string =>
  `${type} ${documentId} ${language ?? ''}`;
