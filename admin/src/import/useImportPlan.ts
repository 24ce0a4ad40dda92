import { useEffect, useState } from 'react';
import type { ImportResult } from '../../../importer';
import type { ImportPlanRequest, ImportPlanResponse } from '../../../shared/contracts/import';
import { useFetchClient } from '../strapi';
import { bylineName, titleOf } from './choice';
import { refusalOf } from './failure';
import type { ImportForm } from './form';

export type ImportPlan = ImportPlanResponse['data'];

interface Answer {
  readonly plan: ImportPlan | null;
  readonly failed: boolean;
  /** Why the server does not take the wished slug, in its words. */
  readonly slugProblem: string | null;
}

export interface PlanState extends Answer {
  readonly retry: () => void;
}

/** The server is asked when the hands rest. */
const REST_MS = 400;

/** What the drafts would meet on the server: a taken slug, known names, an earlier import. Kept while a newer one is on its way. */
export function useImportPlan(form: ImportForm, result: ImportResult | null): PlanState {
  const { post } = useFetchClient();
  const [answer, setAnswer] = useState<Answer>({ plan: null, failed: false, slugProblem: null });
  const [attempt, setAttempt] = useState(0);
  const request = result ? planRequest(form, result) : null;
  const key = JSON.stringify(request && { ...request, text: form.text.length });

  useEffect(() => {
    if (!request) return undefined;
    const control = new AbortController();
    const timer = setTimeout(() => {
      post<ImportPlanResponse>('/newsroom/import/plan', request, { signal: control.signal })
        .then(({ data }) => setAnswer({ plan: data.data, failed: false, slugProblem: null }))
        .catch((error: unknown) => {
          if (control.signal.aborted) return;
          const slugProblem = refusalOf(error, 'slug');
          if (!slugProblem) console.warn('[newsroom] The plan of the import failed', error);
          // Without any plan the language is unknown, and that must be said too.
          setAnswer(({ plan }) => ({ plan, failed: !slugProblem || !plan, slugProblem }));
        });
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
    // The key stands for the request, which is a new object at every turn.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, form.text, post, attempt]);
  return { ...answer, retry: () => setAttempt(attempt + 1) };
}

function planRequest(form: ImportForm, result: ImportResult): ImportPlanRequest {
  return {
    text: form.text,
    ...(form.locale ? { locale: form.locale } : {}),
    title: titleOf(form, result),
    slug: form.slug?.trim() || null,
    section: result.section,
    author: bylineName(result),
  };
}
