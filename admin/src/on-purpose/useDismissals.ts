import { useEffect, useState } from 'react';
import type {
  DismissRequest,
  DismissResponse,
  DismissalsResponse,
  EntryQuery,
} from '../../../shared/contracts/dismissals';
import { type Dismissal, dismissalKey, mayBeDismissed } from '../../../shared/dismissals';
import type { CheckContext, FormFinding } from '../check/checkForm';
import { isSameEntry } from '../check/store';
import { useCheckState, useCheckStore } from '../check/useCheck';
import { answerIn } from '../components/answerIn';
import { useStable } from '../components/useStable';
import { useFetchClient } from '../strapi';
import { DISMISSALS_PATH, useRevoke } from './useRevoke';

/** The first findings wait so long for what was decided about them, so that none is shown only to go again. */
const PATIENCE_MS = 1500;

/** How far it is known what was decided: `unknown` where the server has failed, or keeps silent for long. */
interface Asked {
  readonly of: string;
  readonly state: 'asking' | 'known' | 'unknown';
}

export interface Decisions {
  /** They are known, or not worth waiting for. */
  readonly isSettled: boolean;
  readonly isUnknown: boolean;
  readonly askAgain: () => void;
}

/** Fetches what was decided about the entry into its store. */
export function useDismissals(context: Pick<CheckContext, 'type' | 'saved'>): Decisions {
  const store = useCheckStore();
  const { get } = useFetchClient();
  const entry = entryOf(context);
  const { uid, documentId, locale } = entry ?? {};
  const key = `${uid} ${documentId} ${locale}`;
  const [asked, setAsked] = useState<Asked>({ of: key, state: 'asking' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    store.enter(uid && documentId ? { uid, documentId, locale } : null);
    if (!uid || !documentId) return undefined;
    const settle = (state: Asked['state']): void => setAsked({ of: key, state });
    const late = setTimeout(() => settle('unknown'), PATIENCE_MS);
    let isCurrent = true;
    get<DismissalsResponse>(DISMISSALS_PATH, { params: { uid, documentId, ...(locale ? { locale } : {}) } })
      .then(answerIn)
      .then(({ data, meta }) => {
        if (!isCurrent) return;
        store.decide({ entry: { uid, documentId, locale }, list: data, mayDismiss: meta.mayDismiss });
        clearTimeout(late);
        settle('known');
      })
      .catch((error: unknown) => {
        console.error('[newsroom] What is on purpose is not known', error);
        if (!isCurrent) return;
        clearTimeout(late);
        settle('unknown');
      });
    return () => {
      isCurrent = false;
      clearTimeout(late);
    };
  }, [store, get, uid, documentId, locale, key, attempt]);
  const state = asked.of === key ? asked.state : 'asking';
  return {
    isSettled: entry === null || state !== 'asking',
    isUnknown: entry !== null && state === 'unknown',
    askAgain: () => setAttempt((before) => before + 1),
  };
}

/** A new entry has no name yet that anything could be kept under. */
function entryOf({ type, saved }: Pick<CheckContext, 'type' | 'saved'>): EntryQuery | null {
  const { documentId, locale } = saved ?? {};
  if (typeof documentId !== 'string') return null;
  return { uid: type.uid, documentId, ...(typeof locale === 'string' ? { locale } : {}) };
}

export type Decision = Pick<DismissRequest, 'kind' | 'reason' | 'until'>;

export interface Deciding {
  /** @throws what the server answers. */
  readonly dismiss: (named: FormFinding, decision: Decision) => Promise<void>;
  /** @throws what the server answers. */
  readonly revoke: (dismissal: Dismissal) => Promise<void>;
}

/** Makes decisions, and takes them back. */
export function useDeciding(): Deciding {
  const store = useCheckStore();
  const { post } = useFetchClient();
  const takeBack = useRevoke();
  /** Nothing to keep where the form has gone on to another entry meanwhile. */
  const keep = (entry: EntryQuery, list: readonly Dismissal[], lastDecided: Dismissal | null): void => {
    const { decided } = store.getState();
    if (!decided || !isSameEntry(decided.entry, entry)) return;
    store.set({ lastDecided });
    store.decide({ ...decided, list });
  };
  const others = (gone: Pick<Dismissal, 'key'>): readonly Dismissal[] =>
    store.getState().decided?.list.filter(({ key }) => key !== gone.key) ?? [];
  return {
    dismiss: useStable(async ({ finding }: FormFinding, decision: Decision) => {
      const { decided } = store.getState();
      if (!decided) return;
      const { rule, severity, message, params, excerpt } = finding;
      const said = { key: dismissalKey(finding), rule, severity, message, params, excerpt };
      const request = { ...decided.entry, ...said, ...decision };
      const { data } = await post<DismissResponse>(DISMISSALS_PATH, request satisfies DismissRequest);
      keep(decided.entry, [...others(data.data), data.data], data.data);
    }),
    revoke: useStable(async (dismissal: Dismissal) => {
      const { decided } = store.getState();
      await takeBack(dismissal);
      if (decided) keep(decided.entry, others(dismissal), null);
    }),
  };
}

/** Whether the user may say of a finding that it is on purpose. */
export function useMayDismiss(): (named: FormFinding) => boolean {
  const { decided } = useCheckState();
  return ({ finding }) => mayBeDismissed(finding) && (decided?.mayDismiss.includes(finding.severity) ?? false);
}
