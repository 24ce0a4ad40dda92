import { useMemo, useSyncExternalStore } from 'react';
import { useForm } from '../strapi';
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
