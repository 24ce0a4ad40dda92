import { useState } from 'react';
import { Box, Flex, Link, TextButton, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { Job } from '../../../shared/contracts/desk';
import { useWords } from '../components/words';
import { entryKey } from './entryKey';
import { skipWord } from './jobs';
import { useTypes } from './useTypes';

/** Lists page at 50. */
const PAGE = 50;

/** What a job left alone, each with its reason and the way to it. */
export const JobReport = ({ job }: { readonly job: Job }) => {
  const words = useWords();
  const { addressOf } = useTypes();
  const [shown, setShown] = useState(PAGE);
  const skipped = job.report?.skipped ?? [];
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
              entry.title || words('import.untitled')
            ) : (
              <Link tag={RouterLink} to={addressOf(entry)}>
                {entry.title || words('import.untitled')}
              </Link>
            )}
            {': '}
            {skipWord(entry.why, words)}
          </Typography>
        ))}
      </Flex>
      {skipped.length > shown && (
        <TextButton onClick={() => setShown(shown + PAGE)}>
          {words('panel.moreGroups', { count: Math.min(PAGE, skipped.length - shown) })}
        </TextButton>
      )}
    </Box>
  );
};
