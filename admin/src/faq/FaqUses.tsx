import { Flex, Typography } from '@strapi/design-system';
import type { FaqUsesResponse } from '../../../shared/contracts/faqs';
import { useAsked } from '../components/useAsked';
import { Waiting } from '../components/Waiting';
import { useWords } from '../components/words';
import { UsesFailed } from '../fact-box/FactBoxUses';
import { UseList } from '../fact-box/UseList';
import { LostQuestion } from './LostQuestion';

interface FaqUsesProps {
  readonly documentId: string;
  readonly locale: string;
  /** Another one when the entry was saved or published. */
  readonly version: string;
  readonly isReadOnly: boolean;
}

/** The articles that show a FAQ entry; above them the way to a question that is lost. */
export const FaqUses = ({ documentId, locale, version, isReadOnly }: FaqUsesProps) => {
  const words = useWords();
  const asked = useAsked<FaqUsesResponse>('/newsroom/faqs/uses', { documentId, locale }, version);
  const { answer, hasFailed, retry } = asked;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {!isReadOnly && <LostQuestion proposals={answer?.data.questions ?? []} />}
      {!answer && !hasFailed && <Waiting>{words('factBox.history.loading')}</Waiting>}
      {answer && (
        <>
          <Typography tag="p" variant="omega" fontWeight="semiBold">
            {words('faq.same.used', { count: answer.data.used })}
          </Typography>
          <UseList {...answer.data} />
          {answer.data.used > 0 && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {words('faq.whenChanged')}
            </Typography>
          )}
        </>
      )}
      {hasFailed && <UsesFailed onRetry={retry} />}
    </Flex>
  );
};
