import { useEffect, useRef } from 'react';
import type { GateRequest, GateResponse, OverrideRequest } from '../../../shared/contracts/gate';
import { ARTICLE_UID } from '../../../shared/uids';
import type { CheckedForm } from '../check/checkForm';
import { useCheckState, useCheckStore } from '../check/useCheck';
import { answerIn } from '../components/answerIn';
import { useStable } from '../components/useStable';
import { useFetchClient, useForm } from '../strapi';
import { embedsOf } from './embeds';
import { type Ask, createGate, entryOf } from './createGate';
import { setGate } from './gates';
import { overridden } from './verdict';

/** A server that says nothing for so long has the last word when Strapi publishes. */
const PATIENCE_MS = 3_000;
/** The line under Save follows the hands at a distance, once it has said something. */
const REST_MS = 600;

/** Puts the gate of this form between Publish and publishing. */
export function useGate(): void {
  const store = useCheckStore();
  const form = useForm('NewsroomGate', ({ getValues }) => getValues);
  const ask = useAsk();
  useEffect(() => setGate(form, createGate(store, ask)), [store, form, ask]);
  useKnownAnswer(ask);
}

/** Keeps what the server says of an article, for the line under Save. */
function useKnownAnswer(ask: Ask): void {
  const store = useCheckStore();
  const { checked } = useCheckState();
  const key = checked?.context.type.uid === ARTICLE_UID ? keyOf(checked) : '';
  const hasAsked = useRef(false);
  useEffect(() => {
    store.set({ gate: null });
    if (!key) return undefined;
    let isCurrent = true;
    const timer = setTimeout(
      () => {
        const now = store.getState().checked;
        if (now) void ask(now).then((gate) => isCurrent && store.set({ gate }));
      },
      hasAsked.current ? REST_MS : 0,
    );
    hasAsked.current = true;
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [store, ask, key]);
}

/** A part may be published elsewhere, and a slug taken: both are asked anew once the entry is saved. */
const keyOf = (checked: CheckedForm): string => {
  const { values, context } = checked;
  return JSON.stringify([entryOf(checked), values.slug, embedsOf(values), context.saved?.updatedAt]);
};

function useAsk(): Ask {
  const { post } = useFetchClient();
  return useStable(async (checked: CheckedForm) => {
    const { slug } = checked.values;
    const request: GateRequest = {
      ...entryOf(checked),
      slug: typeof slug === 'string' ? slug : null,
      embeds: embedsOf(checked.values),
    };
    const answer = post<GateResponse>('/newsroom/gate', request)
      .then(answerIn)
      .catch((error: unknown) => {
        console.error('[newsroom] What goes out with this entry is not known', error);
        return null;
      });
    return Promise.race([answer, new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS))]);
  });
}

/** Keeps a reason, so that the next publication of this text finds it. @throws what the server answers. */
export function useOverride(): (reason: string) => Promise<void> {
  const store = useCheckStore();
  const { post } = useFetchClient();
  return useStable(async (reason: string) => {
    const { publishing, checked } = store.getState();
    if (!publishing || !checked) return;
    const request: OverrideRequest = { ...entryOf(checked), reason, findings: overridden(publishing.verdict) };
    await post('/newsroom/overrides', request);
  });
}
