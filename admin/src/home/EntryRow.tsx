import type { ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { DeskEntry } from '../../../shared/contracts/desk';
import { useWords } from '../components/words';
import { languageWord } from '../components/languageWord';
import { entryAddress } from '../edit-view/entryAddress';

interface EntryRowProps {
  readonly entry: DeskEntry;
  /** Where it is edited, unless as an entry of a collection. */
  readonly to?: string;
  /** The rows stand in several languages, so that each says its own. */
  readonly isMixed: boolean;
  /** What is said below the title; what is empty is left out. */
  readonly details: readonly (string | null)[];
  readonly children?: ReactNode;
}

/** One entry in a widget: its title leads to it. */
export const EntryRow = ({ entry, to = entryAddress(entry, false), isMixed, details, children }: EntryRowProps) => {
  const words = useWords();
  const intl = useIntl();
  const { language, title } = entry;
  const shown = title || words('import.untitled');
  const said = isMixed && language ? languageWord(language, intl) : null;
  return (
    <Flex tag="li" justifyContent="space-between" gap={4} paddingTop={1} paddingBottom={1}>
      <Box minWidth={0} flex="1">
        <Typography
          tag={Link}
          to={to}
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
