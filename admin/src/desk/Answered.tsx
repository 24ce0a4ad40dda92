import type { ReactNode } from 'react';
import { Box } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { TryAgain } from '../components/TryAgain';
import { Waiting } from '../components/Waiting';
import type { Asked } from '../components/useAsked';
import { useWords } from '../components/words';

interface AnsweredProps<T> {
  readonly asked: Asked<T>;
  readonly children: (answer: T) => ReactNode;
}

/** What the server answered, or why nothing is here; an older answer stays, and says from when it is. */
export function Answered<T>({ asked, children }: AnsweredProps<T>) {
  const { answer, isLoading, hasFailed } = asked;
  return (
    <Box aria-busy={isLoading}>
      {hasFailed && <Failed asked={asked} />}
      {answer === null ? isLoading && <Loading /> : children(answer)}
    </Box>
  );
}

const Failed = ({ asked: { at, isLoading, retry } }: { readonly asked: Asked<unknown> }) => {
  const words = useWords();
  const intl = useIntl();
  return (
    <Box paddingBottom={4}>
      <TryAgain onRetry={retry} isTrying={isLoading}>
        {at ? words('desk.notLoaded.since', { time: intl.formatTime(at) }) : words('desk.notLoaded')}
      </TryAgain>
    </Box>
  );
};

export const Loading = () => {
  const words = useWords();
  return (
    <Box padding={6} minHeight="8rem">
      <Waiting>{words('desk.loading')}</Waiting>
    </Box>
  );
};
