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
  const asked = useAsked<SincePublishedResponse | FactBoxUseResponse>(
    path,
    { documentId, locale },
    `${versionOf(saved)} ${corrected}`,
  );
  // What was answered last may be about the entry before, or the same in another language.
  const isSame = asked.answer?.meta.documentId === documentId && asked.answer?.meta.locale === locale;
  return path !== null && isSame ? asked : { ...asked, answer: null };
}
