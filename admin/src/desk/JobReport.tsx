import { useState } from 'react';
import { Box, Flex, Link, TextButton, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { type Job, type JobResponse, MOST_LISTED } from '../../../shared/contracts/desk';
import { useAsked } from '../components/useAsked';
import { useWords } from '../components/words';
import { entryKey } from './entryKey';
import { skipWord } from './jobs';
import { useTypes } from './useTypes';

/** What a job left alone, each with its reason and the way to it. */
export const JobReport = ({ job }: { readonly job: Job }) => {
  const words = useWords();
  const { addressOf, titleOf } = useTypes();
  const [shown, setShown] = useState(MOST_LISTED);
  // A list tells the first ones only.
  const { answer } = useAsked<JobResponse>(shown > MOST_LISTED ? `/newsroom/jobs/${job.id}` : null);
  const { skipped = [], skippedCount = 0 } = answer?.data.report ?? job.report ?? {};
  const count = answer ? skipped.length : skippedCount;
  if (skipped.length === 0) return null;
  return (
    <Box
      paddingTop={2}
      style={{ maxHeight: '24rem', overflow: 'auto' }}
      tabIndex={0}
      role="group"
      aria-label={words('desk.skipped')}
    >
      <Typography tag="p" variant="pi" fontWeight="semiBold">
        {words('desk.skipped')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={1}>
        {skipped.slice(0, shown).map((entry) => (
          <Typography
            tag="li"
            key={entryKey(entry)}
            variant="pi"
            textColor="neutral700"
            style={{ overflowWrap: 'anywhere' }}
          >
            {entry.why === 'gone' ? (
              titleOf(entry)
            ) : (
              <Link tag={RouterLink} to={addressOf(entry)}>
                {titleOf(entry)}
              </Link>
            )}
            {': '}
            {skipWord(entry.why, words)}
          </Typography>
        ))}
      </Flex>
      {count > shown && (
        <TextButton onClick={() => setShown(shown + MOST_LISTED)}>
          {words('panel.moreGroups', { count: Math.min(MOST_LISTED, count - shown) })}
        </TextButton>
      )}
    </Box>
  );
};
