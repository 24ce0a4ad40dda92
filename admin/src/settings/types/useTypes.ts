import { useMemo } from 'react';
import type { CheckableTypesResponse } from '../../../../shared/contracts/settings';
import { kindOf } from '../../components/kinds';
import { useWords } from '../../components/words';
import { type Answer, useAnswer } from '../useAnswer';

/** What can be checked; the plugin's own types are called as the panel calls them. */
export function useTypes(): Answer<CheckableTypesResponse> {
  const words = useWords();
  const { answer: given, hasFailed, retry } = useAnswer<CheckableTypesResponse>('/newsroom/settings/types');
  const answer = useMemo(
    () =>
      given && {
        ...given,
        data: given.data.map((type) => (type.isOwn ? { ...type, name: words(kindOf(type.uid)) } : type)),
      },
    [given, words],
  );
  return { answer, hasFailed, retry };
}
