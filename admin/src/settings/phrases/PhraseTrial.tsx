import { Box, Flex, Link, TextButton, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { PhraseRequest, PhraseResponse } from '../../../../shared/contracts/settings';
import type { OwnPhrase } from '../../../../shared/settings';
import { Note } from '../../components/Note';
import { useWords } from '../../components/words';
import { useTypes } from '../../desk/useTypes';
import { useWhileTyping } from '../../components/useWhileTyping';

const REST_MS = 500;
/** Hits from which on a phrase looks too wide. */
const MANY = 50;

type Found = PhraseResponse['data'];

/** What a phrase finds in the newsroom's texts, asked when the hands rest. @param phrase - Null: it is too short yet. */
export const PhraseTrial = ({ phrase }: { readonly phrase: OwnPhrase | null }) => {
  const words = useWords();
  const body: PhraseRequest | null = phrase && { phrase: { ...phrase, since: null } };
  const asked = useWhileTyping<Found>('/newsroom/settings/phrase', body, REST_MS);
  return (
    <Box tag="section" aria-label={words('settings.trial')}>
      <Typography tag="h3" variant="sigma" textColor="neutral600" paddingBottom={2}>
        {words('settings.trial')}
      </Typography>
      <Box role="status">
        {asked.state === 'idle' && <Quiet>{words('settings.trial.idle')}</Quiet>}
        {asked.state === 'asking' && <Quiet>{words('settings.trial.asking')}</Quiet>}
        {asked.state === 'refused' && <Typography lang="en">{asked.message}</Typography>}
        {asked.state === 'failed' && (
          <Flex gap={2} wrap="wrap">
            <Typography>{words('settings.trial.failed')}</Typography>
            <TextButton onClick={asked.retry}>{words('retry')}</TextButton>
          </Flex>
        )}
        {asked.state === 'answered' && (
          <Typography tag="p" fontWeight="semiBold">
            {words('settings.trial.found', { hits: asked.answer.hits, articles: asked.answer.articles })}
          </Typography>
        )}
      </Box>
      {asked.state === 'answered' && <Samples found={asked.answer} />}
    </Box>
  );
};

const Quiet = ({ children }: { readonly children: string }) => (
  <Typography textColor="neutral600">{children}</Typography>
);

const Mark = styled.mark`
  background: ${({ theme }) => theme.colors.warning100};
  color: inherit;
  font-weight: 600;
`;

const Samples = ({ found: { hits, samples } }: { readonly found: Found }) => {
  const words = useWords();
  const types = useTypes();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} paddingTop={2}>
      {hits > MANY && <Note tone="warning">{words('settings.trial.wide')}</Note>}
      <Box tag="ul" maxHeight="40rem" overflow="auto">
        {samples.map(({ before, words: found, after, ...entry }, index) => (
          <Box tag="li" key={index} paddingTop={1} paddingBottom={1} style={{ overflowWrap: 'anywhere' }}>
            <Typography lang={entry.language ?? undefined}>
              {before}
              <Mark>{found}</Mark>
              {after}
            </Typography>{' '}
            <Link tag={RouterLink} to={types.addressOf(entry)} target="_blank">
              {types.titleOf(entry)}
            </Link>
          </Box>
        ))}
      </Box>
      {hits > samples.length && <Quiet>{words('settings.trial.more', { count: hits - samples.length })}</Quiet>}
    </Flex>
  );
};
