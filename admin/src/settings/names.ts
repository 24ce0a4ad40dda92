import { useMemo } from 'react';
import type { CheckableTypesResponse } from '../../../shared/contracts/settings';
import { summaryOf } from '../check/wording';
import type { Names } from './save/sayChange';

/** Names of rules and types in the words of who reads them; a rule or type that is unknown here has its id alone. */
export function useNames(types: CheckableTypesResponse | null): Names {
  return useMemo(
    () => ({
      rule: summaryOf,
      type: (uid) => types?.data.find((one) => one.uid === uid)?.name ?? uid,
    }),
    [types],
  );
}
