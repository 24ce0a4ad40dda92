import { useMemo } from 'react';
import type { CheckableTypesResponse } from '../../../../shared/contracts/settings';
import { kindOf } from '../../components/kinds';
import { useWords } from '../../components/words';
import { type Asked, useAsked } from '../../components/useAsked';

/** What can be checked; the plugin's own types are called as the panel calls them. */
export function useTypes(): Asked<CheckableTypesResponse> {
  const words = useWords();
  const asked = useAsked<CheckableTypesResponse>('/newsroom/settings/types');
  const { answer: given } = asked;
  const answer = useMemo(
    () =>
      given && {
        ...given,
        data: given.data.map((type) => (type.isOwn ? { ...type, name: words(kindOf(type.uid)) } : type)),
      },
    [given, words],
  );
  return { ...asked, answer };
}
