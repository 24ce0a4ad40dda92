import { Typography } from '@strapi/design-system';
import type { IntlShape } from 'react-intl';
import type { DeskEntry, DeskFinding } from '../../../shared/contracts/desk';
import { languageWord } from '../components/languageWord';
import type { Types } from './useTypes';

interface EntryLinesProps {
  readonly entry: DeskEntry & Partial<Pick<DeskFinding, 'section' | 'authors'>>;
  readonly types: Types;
  readonly intl: IntlShape;
}

/** An entry's title; below it what it is, where it belongs and who wrote it. */
export const EntryLines = ({ entry, types, intl }: EntryLinesProps) => {
  const { type, language, section, authors = [] } = entry;
  const about = [types.nameOf(type), section, authors.join(', '), language && languageWord(language, intl.locale)];
  return (
    <>
      <Typography tag="p" textColor="neutral800">
        <bdi>{types.titleOf(entry)}</bdi>
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {about.filter(Boolean).join(' · ')}
      </Typography>
    </>
  );
};
