import { ProgressBar, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Job } from '../../../shared/contracts/desk';
import { useWords } from '../components/words';
import { isMoving, kindWord, percentOf, saidOfJob } from './jobs';
import type { Jobs } from './useJobs';

/** The design system draws its bar for dark ground and small. */
const Bar = styled(ProgressBar)`
  width: 100%;
  background: ${({ theme }) => theme.colors.neutral200};

  & > div {
    background: ${({ theme }) => theme.colors.primary600};
  }
`;

interface JobBarProps {
  readonly job: Job;
  readonly jobs: Jobs;
}

/** How far a job is, as far as it is known. */
export const JobBar = ({ job, jobs }: JobBarProps) => {
  const words = useWords();
  const intl = useIntl();
  const since = isMoving(job) ? jobs.silentSince(job) : undefined;
  return (
    <>
      <Bar value={percentOf(job)} aria-label={kindWord(job, words)} getValueLabel={() => saidOfJob(job, words)} />
      {since && (
        <Typography tag="p" variant="pi" textColor="danger600" role="status">
          {words('desk.job.silent', { time: intl.formatTime(since) })}
        </Typography>
      )}
    </>
  );
};
