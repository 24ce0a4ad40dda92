import { Box, Flex, Typography } from '@strapi/design-system';
import type { GroupPreviewResponse } from '../../../shared/contracts/desk';
import { useWords } from '../components/words';
import { WordDiff } from '../repair/WordDiff';
import { entryKey } from './entryKey';

interface FixSamplesProps {
  readonly samples: GroupPreviewResponse['data']['samples'];
}

/** Some of the pages, as they are and as they will be. */
export const FixSamples = ({ samples }: FixSamplesProps) => {
  const words = useWords();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {samples.map((sample) => (
        <Box tag="li" key={entryKey(sample)} background="neutral100" hasRadius padding={3}>
          <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={1}>
            <bdi>{sample.title || words('import.untitled')}</bdi>
          </Typography>
          <Typography tag="div" textColor="neutral800">
            <WordDiff before={sample.before} after={sample.after} />
          </Typography>
        </Box>
      ))}
    </Flex>
  );
};
