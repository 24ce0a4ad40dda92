import { Button, Flex, Typography } from '@strapi/design-system';
import { Note } from '../components/Note';
import { useWords } from '../components/words';
import type { CreateFailure } from './failure';

interface FailureProps {
  readonly failure: CreateFailure;
  readonly onRetry: () => void;
}

/** Says what did not happen, and that nothing of the editor's is lost. */
export const FailureNote = ({ failure, onRetry }: FailureProps) => {
  const words = useWords();
  return (
    <Note tone="danger">
      <Flex gap={3} wrap="wrap" justifyContent="space-between">
        <Flex direction="column" alignItems="flex-start">
          <Typography fontWeight="semiBold">{words(`import.failed.${failure.kind}`)}</Typography>
          {failure.message && <Typography>{failure.message}</Typography>}
        </Flex>
        {failure.kind !== 'forbidden' && (
          <Button size="S" variant="tertiary" onClick={onRetry}>
            {words('retry')}
          </Button>
        )}
      </Flex>
    </Note>
  );
};
