import { useMemo } from 'react';
import { READER_QUESTION_UID } from '../../../shared/uids';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { useWords } from '../components/words';
import { useTypes } from '../desk/useTypes';
import { versionOf } from '../edit-view/versionOf';
import { NotKnown } from '../panel/NotKnown';
import type { PanelComponent } from '../strapi';
import { AnswerUses } from './AnswerUses';

/** Side panel of a reader's question: where its answer can go. */
export const QuestionPanel: PanelComponent = ({ model, document }) => {
  const words = useWords();
  const documentId = document?.documentId;
  const locale: unknown = document?.locale;
  const version = versionOf(document);
  const isAnswered = document?.state === 'answered' && Boolean(document.answer);
  return useMemo(() => {
    if (model !== READER_QUESTION_UID || !documentId || typeof locale !== 'string' || !isAnswered) return null;
    return {
      title: words('kind.reader-question'),
      content: (
        <ErrorBoundary fallback={(retry) => <NotKnown text={words('questions.uses.failed')} onRetry={retry} />}>
          <PanelUses key={version} documentId={documentId} locale={locale} />
        </ErrorBoundary>
      ),
    };
  }, [words, model, documentId, locale, isAnswered, version]);
};

const PanelUses = (of: { readonly documentId: string; readonly locale: string }) => {
  const types = useTypes();
  return <AnswerUses {...of} types={types} />;
};
