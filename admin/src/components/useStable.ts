import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that never changes its identity, but always does what the newest render says: memoised rows stay as they are. */
export function useStable<Args extends readonly unknown[], Result>(
  act: (...args: Args) => Result,
): (...args: Args) => Result {
  const newest = useRef(act);
  useLayoutEffect(() => {
    newest.current = act;
  });
  return useCallback((...args: Args) => newest.current(...args), []);
}
