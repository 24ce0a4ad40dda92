import { useMemo } from 'react';
import { askAgain, useKnownTypes } from '../check/knownTypes';
import { useCheckedType } from '../check/useCheckedType';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { onDemand } from '../components/onDemand';
import { useWords } from '../components/words';
import { type PanelComponent, useQueryParams } from '../strapi';
import { Checking } from './Checking';
import { NotKnown } from './NotKnown';
import type { PanelContentProps } from './PanelContent';
import { Stopped } from './Stopped';

/** Comes with the checker, which is not loaded before an entry is edited. */
const PanelContent = onDemand<PanelContentProps>(async () => (await import('./PanelContent')).PanelContent, Checking);

/** Side panel of the edit view, for the types the rules know. */
export const NewsroomPanel: PanelComponent = ({ model, document, activeTab }) => {
  const words = useWords();
  const language = useLocale(document?.locale);
  const checking = useCheckedType(model);
  const { state } = useKnownTypes();
  const isPublished = activeTab === 'published';
  // Strapi compares what it is given with what it had, at every key: the same object costs nothing.
  return useMemo(() => {
    const title = words('panel.title');
    if (!checking)
      return state === 'unknown'
        ? { title, content: <NotKnown text={words('panel.unknownType')} onRetry={askAgain} /> }
        : null;
    // A language that is not written yet has no entry of its own.
    const saved = document?.documentId ? document : null;
    return {
      title,
      content: (
        <ErrorBoundary fallback={(retry) => <Stopped onRetry={retry} />}>
          <PanelContent context={{ ...checking, language, saved }} types={state} isPublished={isPublished} />
        </ErrorBoundary>
      ),
    };
  }, [words, checking, state, language, document, isPublished]);
};

/** Locale of the entry; of a new one, what the address says. */
export function useLocale(saved: unknown): string | null {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  return typeof saved === 'string' ? saved : (query.plugins?.i18n?.locale ?? null);
}
