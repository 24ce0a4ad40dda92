import { useMemo } from 'react';
import type { CheckableTypesResponse } from '../../../shared/contracts/settings';
import { registry } from '../check/rules';
import { textsOfRule } from '../check/wording';
import type { Names } from './save/sayChange';

/** Names of rules and types in the words of who reads them; a rule or type that is unknown here has its id alone. */
export function useNames(types: CheckableTypesResponse | null): Names {
  return useMemo(
    () => ({
      rule: (id) => {
        const rule = registry.all().find((one) => one.id === id);
        return rule ? textsOfRule(rule).summary : id;
      },
      type: (uid) => types?.data.find((one) => one.uid === uid)?.name ?? uid,
    }),
    [types],
  );
}
