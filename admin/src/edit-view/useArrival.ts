import { useEffect, useRef, useState } from 'react';
import type { CheckedForm, FormFinding } from '../check/checkForm';
import { useForm, useQueryParams } from '../strapi';
import { FINDING_IN_ADDRESS } from './entryAddress';

/**
 * Goes to the finding that the address names. Then the address names it no longer: whoever reads on, in another language
 * perhaps, is not taken back. It may come with a later check, as long as nothing was changed: with the settings, or a rule
 * of the application's.
 *
 * @returns whether there is nothing left to go to.
 */
export function useArrival(checked: CheckedForm, show: (named: FormFinding) => void): boolean {
  const [{ query }, setQuery] = useQueryParams<Partial<Record<typeof FINDING_IN_ADDRESS, string>>>();
  const sought = query[FINDING_IN_ADDRESS];
  const reached = useRef<string | undefined>(undefined);
  const isModified = useForm('NewsroomArrival', ({ modified }) => modified);
  const [isGone, setGone] = useState(false);
  useEffect(() => {
    if (!sought || reached.current === sought) return;
    const named = checked.findings.find(({ finding }) => finding.fingerprint === sought);
    if (named || isModified) reached.current = sought;
    setGone(named === undefined);
    if (!named) return;
    setQuery({ [FINDING_IN_ADDRESS]: sought }, 'remove', true);
    show(named);
  }, [sought, checked, show, isModified, setQuery]);
  return isGone;
}
