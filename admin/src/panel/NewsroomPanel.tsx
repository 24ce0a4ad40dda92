import { useCheckedType } from '../check/useCheckedType';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { onDemand } from '../components/onDemand';
import { useWords } from '../components/words';
import { type PanelComponent, useQueryParams } from '../strapi';
import { Checking } from './Checking';
import type { PanelContentProps } from './PanelContent';
import { Stopped } from './Stopped';

/** Comes with the checker, which is not loaded before an entry is edited. */
const PanelContent = onDemand<PanelContentProps>(async () => (await import('./PanelContent')).PanelContent, Checking);

/** Side panel of the edit view, for the types the rules know. */
export const NewsroomPanel: PanelComponent = ({ model, document, activeTab }) => {
  const words = useWords();
  const language = useLocale(document?.locale);
  const checking = useCheckedType(model);
  if (!checking) return null;
  const context = { ...checking, language, saved: document ?? null };
  return {
    title: words('panel.title'),
    content: (
      <ErrorBoundary fallback={(retry) => <Stopped onRetry={retry} />}>
        <PanelContent context={context} isPublished={activeTab === 'published'} />
      </ErrorBoundary>
    ),
  };
};

/** Locale of the entry; of a new one, what the address says. */
export function useLocale(saved: unknown): string | null {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  return typeof saved === 'string' ? saved : (query.plugins?.i18n?.locale ?? null);
}
