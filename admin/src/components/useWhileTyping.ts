import { useEffect, useState } from 'react';
import { refusalIn } from './refusal';
import { getFetchClient } from '../strapi';

/** What is known about a question that changes as somebody types. */
export type Known<T> =
  | { readonly state: 'idle' | 'asking' | 'failed' }
  | { readonly state: 'refused'; readonly message: string }
  | { readonly state: 'answered'; readonly answer: T };

/**
 * Asks the server when the hands rest; an older question is taken back.
 *
 * @param body - Null: there is nothing to ask.
 */
export function useWhileTyping<T>(
  path: string,
  body: object | null,
  restMs: number,
): Known<T> & { readonly retry: () => void } {
  const [asked, setAsked] = useState<Known<T>>({ state: 'idle' });
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify(body);
  useEffect(() => {
    if (key === 'null') return setAsked({ state: 'idle' });
    const control = new AbortController();
    setAsked({ state: 'asking' });
    const timer = setTimeout(() => {
      getFetchClient()
        .post<{ data: T }>(path, JSON.parse(key) as object, { signal: control.signal })
        .then(({ data }) => setAsked({ state: 'answered', answer: data.data }))
        .catch((error: unknown) => {
          if (control.signal.aborted) return;
          const refusal = refusalIn(error);
          if (!refusal) console.error(`[newsroom] ${path} was not answered`, error);
          setAsked(refusal ? { state: 'refused', message: refusal.message } : { state: 'failed' });
        });
    }, restMs);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [path, key, restMs, attempt]);
  return { ...asked, retry: () => setAttempt(attempt + 1) };
}
