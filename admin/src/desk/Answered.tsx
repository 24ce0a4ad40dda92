import { type ReactNode, useEffect, useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Note } from '../components/Note';
import { useWords } from '../components/words';
import type { Asked } from './useAsked';

interface AnsweredProps<T> {
  readonly asked: Asked<T>;
  readonly children: (answer: T) => ReactNode;
}

/** What the server answered, or why nothing is here; an older answer stays, and says from when it is. */
export function Answered<T>({ asked, children }: AnsweredProps<T>) {
  const { answer, isLoading, failed } = asked;
  return (
    <Box aria-busy={isLoading}>
      {failed && <Failed asked={asked} />}
      {answer === null ? isLoading && <Waiting /> : children(answer)}
    </Box>
  );
}

const Failed = ({ asked: { at, isLoading, retry } }: { readonly asked: Asked<unknown> }) => {
  const words = useWords();
  const intl = useIntl();
  return (
    <Box paddingBottom={4}>
      <Note tone="danger">
        <Flex gap={3} wrap="wrap" justifyContent="space-between">
          <Typography>
            {at ? words('desk.notLoaded.since', { time: intl.formatTime(at) }) : words('desk.notLoaded')}
          </Typography>
          <Button size="S" variant="tertiary" loading={isLoading} onClick={retry}>
            {words('retry')}
          </Button>
        </Flex>
      </Note>
    </Box>
  );
};

const PATIENCE_MS = 300;

/** A quick answer needs no words before it. */
export const Waiting = () => {
  const words = useWords();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Box padding={6} minHeight="8rem">
      <Typography textColor="neutral600" role="status">
        {isLong && words('desk.loading')}
      </Typography>
    </Box>
  );
};
