import type { EntryValues } from '../../../shared/entry-to-document';

/** Another one after an entry was saved, published or withdrawn: publishing alone changes only its status. */
export const versionOf = (saved: EntryValues | null | undefined): string =>
  [saved?.updatedAt, saved?.status].map(String).join(' ');
