import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { EntryValues } from '../../../shared/entry-to-document';
import { useForm } from '../strapi';
import type { CheckContext } from './checkForm';
import { type CheckState, type CheckStore, storeOf } from './store';

/** The store of the form this stands in. */
export function useCheckStore(): CheckStore {
  // Strapi keeps this function for the life of a form: it tells forms apart.
  const getValues = useForm('NewsroomCheck', ({ getValues }) => getValues);
  return useMemo(() => storeOf(getValues), [getValues]);
}

export function useCheckState(): CheckState {
  const store = useCheckStore();
  return useSyncExternalStore(store.subscribe, store.getState);
}

/** Hands every state of the form to its store; runs in the browser, no request is made. @param isReady - What it waits for is there. */
export function useOfferedForm(context: CheckContext, isReady: boolean): void {
  const { type, settings, schemas, projectHtml, language, saved } = context;
  const store = useCheckStore();
  const values = useForm('NewsroomCheck', ({ values }) => values) as EntryValues;
  useEffect(() => {
    if (isReady) store.offer(values, { type, settings, schemas, projectHtml, language, saved });
  }, [store, values, type, settings, schemas, projectHtml, language, saved, isReady]);
}
