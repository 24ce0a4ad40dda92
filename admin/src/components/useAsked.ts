import { useEffect, useState } from 'react';
import { useFetchClient } from '../strapi';
import { answerIn } from './answerIn';
import { useStable } from './useStable';

/** What the server answered last; it stays while a newer answer is on its way, and when none comes. */
export interface Asked<T> {
  readonly answer: T | null;
  /** When it came. */
  readonly at: Date | null;
  readonly isLoading: boolean;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

type State<T> = Omit<Asked<T>, 'retry' | 'isLoading'> & { readonly of: string };

/**
 * Asks the server with GET.
 *
 * @param path - Null: there is nothing to ask yet.
 * @param version - Another one asks anew.
 */
export function useAsked<T>(path: string | null, params: object = {}, version: number | string = 0): Asked<T> {
  const { get } = useFetchClient();
  const [state, setState] = useState<State<T>>({ answer: null, at: null, hasFailed: false, of: '' });
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify([path, params, version, attempt]);
  useEffect(() => {
    if (path === null) return undefined;
    const control = new AbortController();
    get<T>(path, { params, signal: control.signal })
      .then(answerIn)
      .then(
        (answer) => {
          if (!control.signal.aborted) setState({ answer, at: new Date(), hasFailed: false, of: key });
        },
        (error: unknown) => {
          if (control.signal.aborted) return;
          console.error(`[newsroom] ${path} did not answer`, error);
          setState((last) => ({ ...last, hasFailed: true, of: key }));
        },
      );
    return () => control.abort();
    // The key stands for the parameters, which are a new object at every turn.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [get, key]);
  const retry = useStable(() => setAttempt(attempt + 1));
  return { ...state, isLoading: path !== null && state.of !== key, retry };
}
