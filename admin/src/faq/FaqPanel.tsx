import { useMemo } from 'react';
import { FAQ_UID } from '../../../shared/uids';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { useWords } from '../components/words';
import { UsesFailed } from '../fact-box/FactBoxUses';
import { versionOf } from '../edit-view/versionOf';
import type { PanelComponent } from '../strapi';
import { FaqUses } from './FaqUses';

/** Side panel of a FAQ entry: where it is shown, and what may have been asked where only an answer is left. */
export const FaqPanel: PanelComponent = ({ model, document, activeTab }) => {
  const words = useWords();
  const documentId = document?.documentId;
  const locale: unknown = document?.locale;
  const version = versionOf(document);
  const isReadOnly = activeTab === 'published';
  return useMemo(() => {
    if (model !== FAQ_UID || !documentId || typeof locale !== 'string') return null;
    return {
      title: words('kind.faq'),
      content: (
        <ErrorBoundary fallback={(retry) => <UsesFailed onRetry={retry} />}>
          <FaqUses documentId={documentId} locale={locale} version={version} isReadOnly={isReadOnly} />
        </ErrorBoundary>
      ),
    };
  }, [words, model, documentId, locale, version, isReadOnly]);
};
