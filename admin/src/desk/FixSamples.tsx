import { Box, Flex, Typography } from '@strapi/design-system';
import type { GroupPreviewResponse } from '../../../shared/contracts/desk';
import { WordDiff } from '../repair/WordDiff';
import { entryKey } from './entryKey';
import type { Types } from './useTypes';

interface FixSamplesProps {
  readonly samples: GroupPreviewResponse['data']['samples'];
  readonly types: Types;
}

/** Some of the pages, as they are and as they will be. */
export const FixSamples = ({ samples, types }: FixSamplesProps) => {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {samples.map((sample) => (
        <Box tag="li" key={entryKey(sample)} background="neutral100" hasRadius padding={3}>
          <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={1}>
            <bdi>{types.titleOf(sample)}</bdi>
          </Typography>
          <Typography tag="div" textColor="neutral800">
            <WordDiff before={sample.before} after={sample.after} />
          </Typography>
        </Box>
      ))}
    </Flex>
  );
};
