import { useRef, useState } from 'react';
import type { ImportPlanResponse, ImportRequest, ImportResponse } from '../../../shared/contracts/import';
import { useStable } from '../components/useStable';
import { useFetchClient } from '../strapi';
import { type CreateFailure, failureOf } from './failure';

export type Created = ImportResponse['data'];

export type Creation =
  | { readonly state: 'idle' | 'creating' }
  | { readonly state: 'done'; readonly created: Created }
  | { readonly state: 'failed'; readonly failure: CreateFailure }
  /** Found after silence: an article from this very page that was not there before. */
  | ({ readonly state: 'found' } & Made);

type Made = NonNullable<ImportPlanResponse['data']['importedBefore']>;

export interface Creating {
  readonly creation: Creation;
  /** @param before - The article known to come from this page already, if any. */
  readonly create: (request: ImportRequest, before: string | null) => Promise<void>;
  readonly reset: () => void;
}

/** Makes the drafts with one request; a second press while it is under way does nothing. */
export function useCreate(onDone: () => void): Creating {
  const { post } = useFetchClient();
  const [creation, setCreation] = useState<Creation>({ state: 'idle' });
  const isBusy = useRef(false);
  const wasSilent = useRef(false);

  const attempt = async (request: ImportRequest, before: string | null): Promise<Creation> => {
    if (wasSilent.current) {
      const found = await findMade(request, before, post);
      if (found) return { state: 'found', ...found };
    }
    const { data } = await post<ImportResponse>('/newsroom/import', request);
    return { state: 'done', created: data.data };
  };
  const create = useStable(async (request: ImportRequest, before: string | null) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setCreation({ state: 'creating' });
    try {
      const next = await attempt(request, before);
      wasSilent.current = false;
      setCreation(next);
      onDone();
    } catch (error) {
      const failure = failureOf(error);
      wasSilent.current = wasSilent.current || failure.kind === 'silent';
      setCreation({ state: 'failed', failure });
    } finally {
      isBusy.current = false;
    }
  });
  return { creation, create, reset: useStable(() => setCreation({ state: 'idle' })) };
}

/** After silence nobody knows whether the drafts were made: the server does. */
async function findMade(
  { text, locale }: ImportRequest,
  before: string | null,
  post: ReturnType<typeof useFetchClient>['post'],
): Promise<Made | null> {
  const request = { text, ...(locale ? { locale } : {}), title: null, slug: null, section: null, author: null };
  const { data } = await post<ImportPlanResponse>('/newsroom/import/plan', request);
  const made = data.data.importedBefore;
  return made && made.documentId !== before ? made : null;
}
