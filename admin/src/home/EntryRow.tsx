import type { ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { DeskEntry } from '../../../shared/contracts/desk';
import { languageWord } from '../components/languageWord';
import { useTypes } from '../desk/useTypes';

interface EntryRowProps {
  readonly entry: DeskEntry;
  /** The rows stand in several languages, so that each says its own. */
  readonly isMixed: boolean;
  /** What is said below the title; what is empty is left out. */
  readonly details: readonly (string | null)[];
  readonly children?: ReactNode;
}

/** One entry in a widget: its title leads to it. */
export const EntryRow = ({ entry, isMixed, details, children }: EntryRowProps) => {
  const types = useTypes();
  const intl = useIntl();
  const { language } = entry;
  const shown = types.titleOf(entry);
  const said = isMixed && language ? languageWord(language, intl.locale) : null;
  return (
    <Flex tag="li" justifyContent="space-between" gap={4} paddingTop={1} paddingBottom={1}>
      <Box minWidth={0} flex="1">
        <Typography
          tag={Link}
          to={types.addressOf(entry)}
          textColor="neutral800"
          fontWeight="semiBold"
          ellipsis
          title={shown}
          style={{ display: 'block' }}
        >
          <bdi>{shown}</bdi>
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600" ellipsis>
          {[...details, said].filter(Boolean).join(' · ')}
        </Typography>
      </Box>
      {children}
    </Flex>
  );
};
