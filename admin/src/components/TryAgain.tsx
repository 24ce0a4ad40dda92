import { Button, Flex, Typography } from '@strapi/design-system';
import { Note } from './Note';
import { useWords } from './words';

interface TryAgainProps {
  /** What went wrong. */
  readonly children: string;
  readonly onRetry: () => void;
  /** It is being tried. */
  readonly isTrying?: boolean;
}

/** Says that something failed, and offers to do it once more. */
export const TryAgain = ({ children, onRetry, isTrying = false }: TryAgainProps) => {
  const words = useWords();
  return (
    <Note tone="danger">
      <Flex gap={3} wrap="wrap" justifyContent="space-between">
        <Typography>{children}</Typography>
        <Button size="S" variant="tertiary" loading={isTrying} onClick={onRetry}>
          {words('retry')}
        </Button>
      </Flex>
    </Note>
  );
};
