import { useMemo } from 'react';
import { ARTICLE_UID, CORRECTION_UID } from '../../../shared/uids';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { onDemand } from '../components/onDemand';
import { useWords } from '../components/words';
import { versionOf } from '../edit-view/versionOf';
import { type PanelComponent, useRBAC } from '../strapi';
import { CorrectionsFailed, CorrectionsLoading } from './CorrectionsFailed';
import type { CorrectionsProps } from './Corrections';

/** Comes with the checker, whose notes lead here. */
const Corrections = onDemand<CorrectionsProps>(
  async () => (await import('./Corrections')).Corrections,
  CorrectionsLoading,
);

const NOTHING: [] = [];
const READ = [{ action: 'plugin::content-manager.explorer.read', subject: CORRECTION_UID }];

/** Side panel of an article that readers have: what it had wrong, and the way to say that of more. */
export const CorrectionsPanel: PanelComponent = ({ model, document }) => {
  const words = useWords();
  const { allowedActions } = useRBAC(model === ARTICLE_UID ? READ : NOTHING);
  const mayRead = allowedActions.canRead === true;
  const documentId = document?.documentId;
  const locale: unknown = document?.locale;
  const version = versionOf(document);
  const isOut = document?.status === 'published' || document?.status === 'modified';
  return useMemo(() => {
    if (model !== ARTICLE_UID || !mayRead || !isOut || !documentId || typeof locale !== 'string') return null;
    return {
      title: words('corrections.title'),
      content: (
        <ErrorBoundary fallback={(retry) => <CorrectionsFailed onRetry={retry} />}>
          <Corrections documentId={documentId} locale={locale} version={version} />
        </ErrorBoundary>
      ),
    };
  }, [words, model, mayRead, isOut, documentId, locale, version]);
};
