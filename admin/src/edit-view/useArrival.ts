import { useEffect, useRef, useState } from 'react';
import type { CheckedForm, FormFinding } from '../check/checkForm';
import { useQueryParams } from '../strapi';
import { FINDING_IN_ADDRESS } from './entryAddress';

/**
 * Goes to the finding that the address names, once for each address: whoever reads on is not taken back.
 *
 * @param checked - As the first check left it.
 * @returns whether there is nothing left to go to.
 */
export function useArrival(checked: CheckedForm, show: (named: FormFinding) => void): boolean {
  const [{ query }] = useQueryParams<Partial<Record<typeof FINDING_IN_ADDRESS, string>>>();
  const sought = query[FINDING_IN_ADDRESS];
  const reached = useRef<string | undefined>(undefined);
  const [isGone, setGone] = useState(false);
  useEffect(() => {
    if (!sought || reached.current === sought) return;
    reached.current = sought;
    const named = checked.findings.find(({ finding }) => finding.fingerprint === sought);
    setGone(named === undefined);
    if (named) show(named);
  }, [sought, checked, show]);
  return isGone;
}
