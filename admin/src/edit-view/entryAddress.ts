import type { DeskEntry } from '../../../shared/contracts/desk';

/** Part of an entry's address that names the finding it leads to, by its fingerprint. */
export const FINDING_IN_ADDRESS = 'newsroom';

/** Where an entry is edited. Without its locale Strapi opens the default one, which may be empty. */
export const addressOf = (uid: string, documentId: string, locale?: string): string =>
  `/content-manager/collection-types/${uid}/${documentId}${locale ? `?plugins[i18n][locale]=${locale}` : ''}`;

/**
 * Where an entry is edited; at a finding, if one is named.
 *
 * @param isSingle - A single type has one entry, which needs no name.
 */
export function entryAddress({ type, documentId, language }: DeskEntry, isSingle: boolean, fingerprint = ''): string {
  const address = addressOf(type, documentId, language ?? undefined);
  const edited = isSingle
    ? address.replace(`/collection-types/${type}/${documentId}`, `/single-types/${type}`)
    : address;
  if (!fingerprint) return edited;
  return `${edited}${edited.includes('?') ? '&' : '?'}${FINDING_IN_ADDRESS}=${fingerprint}`;
}
