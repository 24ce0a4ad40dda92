import { ProgressBar } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Job } from '../../../shared/contracts/desk';
import { useWords } from '../components/words';
import { kindWord, percentOf, saidOfJob } from './jobs';

/** The design system draws its bar for dark ground and small. */
const Bar = styled(ProgressBar)`
  width: 100%;
  background: ${({ theme }) => theme.colors.neutral200};

  & > div {
    background: ${({ theme }) => theme.colors.primary600};
  }
`;

export const JobBar = ({ job }: { readonly job: Job }) => {
  const words = useWords();
  return <Bar value={percentOf(job)} aria-label={kindWord(job, words)} getValueLabel={() => saidOfJob(job, words)} />;
};
