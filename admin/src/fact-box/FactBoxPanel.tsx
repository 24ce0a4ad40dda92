import { useMemo } from 'react';
import { FACT_BOX_UID } from '../../../shared/uids';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { useWords } from '../components/words';
import type { PanelComponent } from '../strapi';
import { FactBoxUses, UsesFailed } from './FactBoxUses';
import { versionOf } from './versionOf';

/** Side panel of a fact box: where it is shown, what happens when it changes, and what it said before. */
export const FactBoxPanel: PanelComponent = ({ model, document }) => {
  const words = useWords();
  const documentId = document?.documentId;
  const locale: unknown = document?.locale;
  const version = versionOf(document);
  return useMemo(() => {
    if (model !== FACT_BOX_UID || !documentId || typeof locale !== 'string') return null;
    return {
      title: words('kind.fact-box'),
      content: (
        <ErrorBoundary fallback={(retry) => <UsesFailed onRetry={retry} />}>
          <FactBoxUses documentId={documentId} locale={locale} version={version} />
        </ErrorBoundary>
      ),
    };
  }, [words, model, documentId, locale, version]);
};
