import { Button, Flex, Typography } from '@strapi/design-system';
import { Note } from './Note';
import { useWords } from './words';

interface TryAgainProps {
  /** What went wrong. */
  readonly children: string;
  readonly onRetry: () => void;
}

/** Says that something failed, and offers to do it once more. */
export const TryAgain = ({ children, onRetry }: TryAgainProps) => {
  const words = useWords();
  return (
    <Note tone="danger">
      <Flex gap={3} wrap="wrap" justifyContent="space-between">
        <Typography>{children}</Typography>
        <Button size="S" variant="tertiary" onClick={onRetry}>
          {words('retry')}
        </Button>
      </Flex>
    </Note>
  );
};
