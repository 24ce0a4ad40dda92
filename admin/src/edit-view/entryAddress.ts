import type { DeskEntry } from '../../../shared/contracts/desk';
import { addressOf } from '../import/address';

/** Part of an entry's address that names the finding it leads to, by its fingerprint. */
export const FINDING_IN_ADDRESS = 'newsroom';

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
