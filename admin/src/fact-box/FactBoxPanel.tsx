import { useMemo } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { FACT_BOX_UID } from '../../../shared/uids';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { useWords } from '../components/words';
import { useLocale } from '../panel/NewsroomPanel';
import type { PanelComponent } from '../strapi';
import { AlikeHere } from './AlikeHere';
import { FactBoxUses, UsesFailed } from './FactBoxUses';
import { versionOf } from '../edit-view/versionOf';

/** Side panel of a fact box: where it is shown, what happens when it changes, what it said before, and what is like it. */
export const FactBoxPanel: PanelComponent = ({ model, document, activeTab }) => {
  const words = useWords();
  const documentId = document?.documentId;
  const locale = useLocale(document?.locale);
  const version = versionOf(document);
  const isDraft = activeTab !== 'published';
  return useMemo(() => {
    if (model !== FACT_BOX_UID || locale === null) return null;
    return {
      title: words('kind.fact-box'),
      content: (
        <ErrorBoundary fallback={(retry) => <UsesFailed onRetry={retry} />}>
          <Flex direction="column" alignItems="stretch" gap={3} width="100%">
            {documentId ? (
              <FactBoxUses documentId={documentId} locale={locale} version={version} />
            ) : (
              <Typography tag="p" variant="omega">
                {words('factBox.used', { count: 0 })}
              </Typography>
            )}
            {isDraft && <AlikeHere locale={locale} documentId={documentId} />}
          </Flex>
        </ErrorBoundary>
      ),
    };
  }, [words, model, documentId, locale, version, isDraft]);
};
