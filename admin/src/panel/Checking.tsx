import { Box } from '@strapi/design-system';
import { Waiting } from '../components/Waiting';
import { useWords } from '../components/words';

/** Said before the first check: its rules and phrases may still be loading. */
export const Checking = () => {
  const words = useWords();
  return (
    <Box minHeight="2rem">
      <Waiting>{words('panel.checking')}</Waiting>
    </Box>
  );
};
