import { CHECKED_UIDS, type CheckedUid } from '../../../shared/uids';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { useWords } from '../components/words';
import { type PanelComponent, useQueryParams } from '../strapi';
import { PanelContent } from './PanelContent';
import { Stopped } from './Stopped';

/** Side panel of the edit view, for the types the rules know. */
export const NewsroomPanel: PanelComponent = ({ model, document, activeTab }) => {
  const words = useWords();
  const language = useLocale(document?.locale);
  const uid = checkedUid(model);
  if (!uid) return null;
  const context = { uid, language, saved: document ?? null };
  return {
    title: words('panel.title'),
    content: (
      <ErrorBoundary fallback={(retry) => <Stopped onRetry={retry} />}>
        <PanelContent context={context} isPublished={activeTab === 'published'} />
      </ErrorBoundary>
    ),
  };
};

const checkedUid = (model: string): CheckedUid | null => CHECKED_UIDS.find((uid) => uid === model) ?? null;

/** Locale of the entry; of a new one, what the address says. */
export function useLocale(saved: unknown): string | null {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  return typeof saved === 'string' ? saved : (query.plugins?.i18n?.locale ?? null);
}
