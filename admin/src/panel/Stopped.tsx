import { Button, Flex, Typography } from '@strapi/design-system';
import { useWords } from '../components/words';

/** Said in the place of the findings when the check, or the panel itself, has a fault. */
export const Stopped = ({ onRetry }: { readonly onRetry: () => void }) => {
  const words = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={2} role="status">
      <Typography>{words('panel.stopped')}</Typography>
      <Button size="S" variant="tertiary" onClick={onRetry}>
        {words('retry')}
      </Button>
    </Flex>
  );
};
