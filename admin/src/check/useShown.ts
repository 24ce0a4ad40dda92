import type { Shown } from '../../../engine';
import type { ShownResponse } from '../../../shared/contracts/shown';
import { type Asked, useAsked } from '../components/useAsked';
import { versionOf } from '../edit-view/versionOf';
import type { CheckContext } from './checkForm';

interface KnownShown extends Pick<Asked<ShownResponse>, 'hasFailed' | 'retry'> {
  readonly shown?: Shown;
}

/** Asks since when readers read the entry, and which days its plans name; anew once it is saved or published. */
export function useShown({ type, saved }: Pick<CheckContext, 'type' | 'saved'>): KnownShown {
  const { documentId, locale, status } = saved ?? {};
  const isRead = typeof documentId === 'string' && status !== 'draft';
  const query = { uid: type.uid, documentId, ...(typeof locale === 'string' ? { locale } : {}) };
  const { answer, hasFailed, retry } = useAsked<ShownResponse>(
    isRead ? '/newsroom/shown' : null,
    query,
    versionOf(saved),
  );
  // What was answered last may be about the entry before.
  const isSame = answer?.meta.documentId === documentId && answer?.meta.locale === (locale ?? null);
  return { shown: isRead && isSame ? (answer?.data ?? undefined) : undefined, hasFailed, retry };
}
