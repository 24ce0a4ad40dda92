/** Which types are checked, and how the newsroom has set the rules: asked of the server, once for all views. */
import { useEffect, useSyncExternalStore } from 'react';
import type { CheckedType } from '../../../shared/checked-types';
import type { CheckedTypesResponse } from '../../../shared/contracts/checked';
import { NO_SETTINGS, type Settings } from '../../../shared/settings';
import { CHECKED_UIDS } from '../../../shared/uids';
import { getFetchClient } from '../strapi';

export interface KnownTypes {
  readonly types: readonly CheckedType[];
  readonly settings: Settings;
  /** `unknown`: the server has failed or keeps silent; until it answers, the plugin's own types are checked as they come. */
  readonly state: 'asking' | 'known' | 'unknown';
}

let known: KnownTypes = { types: CHECKED_UIDS.map((uid) => ({ uid })), settings: NO_SETTINGS, state: 'asking' };
/** As the server sent it: what has not changed stays the same object, and nothing is checked again. */
let sent = '';
let request: Promise<void> | null = null;
const listeners = new Set<() => void>();
const ASKED_AGAIN_MS = 5_000;
/** The edit view waits so long for an answer. */
const PATIENCE_MS = 1500;

/** Asks the server, at most once in a while. Never rejects: the next entry asks again. */
async function ask(): Promise<void> {
  request ??= fetchTypes();
  return request;
}

async function fetchTypes(): Promise<void> {
  const late = setTimeout(missed, PATIENCE_MS);
  try {
    const { data: answer } = await getFetchClient().get<CheckedTypesResponse>('/newsroom/checked');
    setTimeout(() => (request = null), ASKED_AGAIN_MS);
    take(answer);
  } catch (error) {
    request = null;
    missed();
    console.error('[newsroom] Which types are checked is not known', error);
  } finally {
    clearTimeout(late);
  }
}

function take({ data, meta }: CheckedTypesResponse): void {
  const now = JSON.stringify([data, meta]);
  if (now !== sent) set({ types: data, settings: meta.settings, state: 'known' });
  else if (known.state !== 'known') set({ ...known, state: 'known' });
  sent = now;
}

/** What was known before stays. */
function missed(): void {
  if (known.state === 'asking') set({ ...known, state: 'unknown' });
}

function set(next: KnownTypes): void {
  known = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Whether entries of a type are checked, as far as it is known by now. */
export function isChecked(uid: string): boolean {
  void ask();
  return known.types.some((type) => type.uid === uid);
}

export function useKnownTypes(): KnownTypes {
  useEffect(() => void ask(), []);
  return useSyncExternalStore(subscribe, () => known);
}

/** Asks anew, though the last request may still be under way. */
export function askAgain(): void {
  request = null;
  void ask();
}
