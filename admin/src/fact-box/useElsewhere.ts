import type { KnownElsewhereResponse } from '../../../shared/contracts/fact-boxes';
import { ARTICLE_UID, FACT_BOX_UID } from '../../../shared/uids';
import type { CheckContext } from '../check/checkForm';
import { type Asked, useAsked } from '../components/useAsked';
import { versionOf } from './versionOf';

const TYPES = [ARTICLE_UID, FACT_BOX_UID] as const;

/**
 * Asks what is checked of an entry and only the server knows: fact boxes that have changed since the article was published,
 * whether any article shows a fact box. Anew once the entry is saved or published.
 */
export function useElsewhere({ type, saved }: Pick<CheckContext, 'type' | 'saved'>): Asked<KnownElsewhereResponse> {
  const { documentId, locale } = saved ?? {};
  const uid = TYPES.find((one) => one === type.uid);
  const isKnown = uid !== undefined && typeof documentId === 'string';
  return useAsked(isKnown ? '/newsroom/known-elsewhere' : null, { uid, documentId, locale }, versionOf(saved));
}
