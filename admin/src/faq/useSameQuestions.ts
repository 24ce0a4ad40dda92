import { useEffect, useState } from 'react';
import { FAQ_EMBED } from '../../../shared/blocks';
import { FAQ_LIMITS, type SameQuestionsResponse } from '../../../shared/contracts/faqs';
import type { EntryValues } from '../../../shared/entry-to-document';
import { ARTICLE_UID, FAQ_UID } from '../../../shared/uids';
import type { CheckContext } from '../check/checkForm';
import { type Asked, useAsked } from '../components/useAsked';
import { versionOf } from '../edit-view/versionOf';
import { embedsOf } from '../publish/embeds';
import { useForm } from '../strapi';

const REST_MS = 600;

/** Asks which FAQ entries answer what this entry asks, or what this article shows; anew when the hands rest. */
export function useSameQuestions({
  type,
  saved,
  language,
}: Pick<CheckContext, 'type' | 'saved' | 'language'>): Asked<SameQuestionsResponse> {
  const asked = useRested(useForm('NewsroomSame', ({ values }) => askedIn(type.uid, values as EntryValues)));
  const { documentId, locale = language } = saved ?? {};
  const isFaq = type.uid === FAQ_UID;
  const path = isFaq ? '/newsroom/faqs/same' : '/newsroom/faqs/same-shown';
  const params = { locale, ...(documentId ? { documentId } : {}), [isFaq ? 'question' : 'connected']: asked };
  return useAsked(asked === null || !locale ? null : path, params, versionOf(saved));
}

/** As one text, which is the same as long as there is nothing else to ask; null: there is nothing. */
function askedIn(uid: string, values: EntryValues): string | null {
  if (uid === FAQ_UID) {
    const { question } = values;
    return typeof question === 'string' && question.trim() && question.length <= FAQ_LIMITS.question ? question : null;
  }
  const embeds = uid === ARTICLE_UID ? embedsOf(values).filter(({ component }) => component === FAQ_EMBED) : [];
  const connected = [...new Set(embeds.flatMap(({ connect }) => connect))].slice(0, FAQ_LIMITS.connected);
  return embeds.length > 0 ? connected.join(',') : null;
}

/** What it was when the hands rested last. */
function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
