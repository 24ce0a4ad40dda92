import type { FactBoxUseResponse, SincePublishedResponse } from '../../../shared/contracts/since-published';
import { ARTICLE_UID, FACT_BOX_UID } from '../../../shared/uids';
import type { CheckContext } from '../check/checkForm';
import { useCheckState } from '../check/useCheck';
import { type Asked, useAsked } from '../components/useAsked';
import { versionOf } from '../edit-view/versionOf';

const PATHS: Readonly<Record<string, string>> = {
  [ARTICLE_UID]: '/newsroom/since-published',
  [FACT_BOX_UID]: '/newsroom/fact-box-use',
};

/** Asks what only the server knows of an entry that readers have; anew once it is saved, published or corrected. */
export function useSincePublished({
  type,
  saved,
}: Pick<CheckContext, 'type' | 'saved'>): Asked<SincePublishedResponse | FactBoxUseResponse> {
  const { documentId, locale } = saved ?? {};
  const { corrected } = useCheckState();
  const path = typeof documentId === 'string' ? (PATHS[type.uid] ?? null) : null;
  return useAsked(path, { documentId, locale }, `${versionOf(saved)} ${corrected}`);
}
