import { useEffect, useState } from 'react';
import { getFetchClient } from '../strapi';

export interface Answer<T> {
  /** The last one; kept when a later one fails. */
  readonly answer: T | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** What the server answers to a question that never changes. */
export function useAnswer<T>(path: string): Answer<T> {
  const [answer, setAnswer] = useState<T | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const control = new AbortController();
    getFetchClient()
      .get<T>(path, { signal: control.signal })
      .then(({ data }) => {
        setAnswer(data);
        setFailed(false);
      })
      .catch((error: unknown) => {
        if (control.signal.aborted) return;
        console.error(`[newsroom] ${path} was not answered`, error);
        setFailed(true);
      });
    return () => control.abort();
  }, [path, attempt]);
  return { answer, hasFailed, retry: () => setAttempt(attempt + 1) };
}
