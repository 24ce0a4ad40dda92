import { useEffect, useRef } from 'react';
import { Badge, Box, Button, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { ARTICLE_UID } from '../../../shared/uids';
import { Note } from '../components/Note';
import { kindOf } from '../components/kinds';
import { useWords } from '../components/words';
import { addressOf } from '../edit-view/entryAddress';
import type { Creation } from './useCreate';

interface CreatedListProps {
  readonly creation: Extract<Creation, { state: 'done' | 'found' }>;
  readonly onAgain: () => void;
}

/** All that was made, each with its link; the article comes first and has the focus. */
export const CreatedList = ({ creation, onAgain }: CreatedListProps) => {
  const words = useWords();
  if (creation.state === 'found')
    return (
      <Made onAgain={onAgain} to={addressOf(ARTICLE_UID, creation.documentId, creation.locale)}>
        {words('import.found', { title: creation.title ?? words('import.untitled') })}
      </Made>
    );
  const { article, parts } = creation.created;
  return (
    <>
      <Made onAgain={onAgain} to={addressOf(article.uid, article.documentId, article.locale)}>
        {words('import.made', {
          title: article.name || words('import.untitled'),
          parts: parts.filter(({ reused }) => !reused).length,
        })}
      </Made>
      {parts.length > 0 && (
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={5}>
          <Typography tag="h2" variant="delta">
            {words('import.parts')}
          </Typography>
          <Box tag="ul" paddingTop={3}>
            {parts.map(({ uid, documentId, name, reused }) => (
              <Flex
                tag="li"
                key={`${uid} ${documentId}`}
                gap={3}
                paddingTop={2}
                paddingBottom={2}
                alignItems="baseline"
              >
                <Box minWidth="12rem">
                  <Typography variant="pi" textColor="neutral600">
                    {words(kindOf(uid))}
                  </Typography>
                </Box>
                <Typography style={{ overflowWrap: 'anywhere' }}>
                  <Link tag={RouterLink} to={addressOf(uid, documentId, article.locale)}>
                    {name || words('import.untitled')}
                  </Link>
                </Typography>
                {reused && <Badge>{words('import.reused')}</Badge>}
              </Flex>
            ))}
          </Box>
        </Box>
      )}
    </>
  );
};

interface MadeProps {
  readonly to: string;
  readonly children: string;
  readonly onAgain: () => void;
}

const Made = ({ to, children, onAgain }: MadeProps) => {
  const words = useWords();
  const link = useRef<HTMLAnchorElement>(null);
  // Creating was the editor's wish; opening what was made is the next one.
  useEffect(() => link.current?.focus(), []);
  return (
    <Note tone="success">
      <Flex direction="column" alignItems="flex-start" gap={3}>
        <Typography role="status" style={{ overflowWrap: 'anywhere' }}>
          {children}
        </Typography>
        <Flex gap={2} wrap="wrap">
          <LinkButton ref={link} tag={RouterLink} to={to}>
            {words('import.open')}
          </LinkButton>
          <Button variant="tertiary" onClick={onAgain}>
            {words('import.another')}
          </Button>
        </Flex>
      </Flex>
    </Note>
  );
};
