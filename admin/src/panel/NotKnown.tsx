import { Flex, TextButton, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useWords } from '../components/words';

interface NotKnownProps {
  readonly text: string;
  readonly onRetry: () => void;
}

/** Says what the server has not told us; all else goes on without it. */
export const NotKnown = ({ text, onRetry }: NotKnownProps) => {
  const words = useWords();
  return (
    <Flex gap={2} alignItems="flex-start" role="status">
      <WarningCircle width="1.6rem" height="1.6rem" fill="warning600" aria-hidden style={{ flex: 'none' }} />
      <Flex direction="column" alignItems="flex-start" gap={1} minWidth={0}>
        <Typography variant="pi" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
          {text}
        </Typography>
        <TextButton onClick={onRetry}>{words('retry')}</TextButton>
      </Flex>
    </Flex>
  );
};
