import type { ChangedBoxesResponse } from '../../../shared/contracts/fact-boxes';
import { ARTICLE_UID } from '../../../shared/uids';
import type { CheckContext } from '../check/checkForm';
import { type Asked, useAsked } from '../components/useAsked';
import { versionOf } from './versionOf';

/** Asks which fact boxes of an article have changed since it was published; anew once it is saved or published. */
export function useChangedBoxes({ type, saved }: Pick<CheckContext, 'type' | 'saved'>): Asked<ChangedBoxesResponse> {
  const { documentId, locale } = saved ?? {};
  const isKnown = type.uid === ARTICLE_UID && typeof documentId === 'string';
  return useAsked(isKnown ? '/newsroom/changed-boxes' : null, { documentId, locale }, versionOf(saved));
}
