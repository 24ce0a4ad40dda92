import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import type { FactBoxHistoryResponse } from '../../../shared/contracts/fact-boxes';
import { useAsked } from '../components/useAsked';
import { Waiting } from '../components/Waiting';
import { useWords } from '../components/words';
import { NotKnown } from '../panel/NotKnown';
import { HistoryDialog } from './HistoryDialog';
import { UseList } from './UseList';

interface FactBoxUsesProps {
  readonly documentId: string;
  readonly locale: string;
  /** Another one when the entry was saved or published. */
  readonly version: string;
}

/** The articles that show a fact box, and the way to what it said. */
export const FactBoxUses = ({ documentId, locale, version }: FactBoxUsesProps) => {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const params = { documentId, locale };
  const { answer, hasFailed, retry } = useAsked<FactBoxHistoryResponse>('/newsroom/fact-box-history', params, version);
  if (!answer)
    return hasFailed ? <UsesFailed onRetry={retry} /> : <Waiting>{words('factBox.history.loading')}</Waiting>;
  const { used } = answer.meta;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography tag="p" variant="omega" fontWeight="semiBold">
        {words('factBox.used', { count: used })}
      </Typography>
      <UseList {...answer.meta} />
      {used > 0 && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {words('factBox.whenChanged')}
        </Typography>
      )}
      {hasFailed && <UsesFailed onRetry={retry} />}
      <Button size="S" variant="tertiary" fullWidth onClick={() => setOpen(true)}>
        {words('factBox.history')}
      </Button>
      {isOpen && <HistoryDialog versions={answer.data} onClose={() => setOpen(false)} />}
    </Flex>
  );
};

export const UsesFailed = ({ onRetry }: { readonly onRetry: () => void }) => {
  const words = useWords();
  return <NotKnown text={words('factBox.failed')} onRetry={onRetry} />;
};
