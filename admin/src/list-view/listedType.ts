import { isChecked } from '../check/knownTypes';

/** The checked type whose list stands open; null: none. The list's hooks run for every type and do not say for which. */
export function listedType(): string | null {
  const uid = /\/collection-types\/([^/?]+)/.exec(window.location.pathname)?.[1];
  return uid && isChecked(uid) ? uid : null;
}
