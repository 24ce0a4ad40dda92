import type { SincePublishedResponse } from '../../../shared/contracts/since-published';
import { ARTICLE_UID } from '../../../shared/uids';
import type { CheckContext } from '../check/checkForm';
import { useCheckState } from '../check/useCheck';
import { type Asked, useAsked } from '../components/useAsked';
import { versionOf } from '../fact-box/versionOf';

/** Asks what happened to an article since readers have it; anew once it is saved, published or corrected. */
export function useSincePublished({
  type,
  saved,
}: Pick<CheckContext, 'type' | 'saved'>): Asked<SincePublishedResponse> {
  const { documentId, locale } = saved ?? {};
  const { corrected } = useCheckState();
  const isKnown = type.uid === ARTICLE_UID && typeof documentId === 'string';
  const version = `${versionOf(saved)} ${corrected}`;
  return useAsked(isKnown ? '/newsroom/since-published' : null, { documentId, locale }, version);
}
