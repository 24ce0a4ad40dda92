import { useEffect, useRef } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
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
  const box = useRef<HTMLDivElement>(null);
  // It stands above the page's lines, and whoever pressed “Create” may be far below.
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'center' });
    box.current?.focus({ preventScroll: true });
  }, [failure]);
  return (
    <Box ref={box} tabIndex={-1}>
      <Note tone="danger">
        <Flex gap={3} wrap="wrap" justifyContent="space-between">
          <Flex direction="column" alignItems="flex-start">
            <Typography fontWeight="semiBold">{words(`import.failed.${failure.kind}`)}</Typography>
            {failure.message && <Typography style={{ overflowWrap: 'anywhere' }}>{failure.message}</Typography>}
          </Flex>
          {failure.kind !== 'forbidden' && (
            <Button size="S" variant="tertiary" onClick={onRetry}>
              {words('retry')}
            </Button>
          )}
        </Flex>
      </Note>
    </Box>
  );
};
