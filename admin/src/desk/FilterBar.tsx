import { Box, Button, Flex, Popover, SingleSelect, SingleSelectOption, Tag } from '@strapi/design-system';
import { Cross, Filter } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { FacetsResponse } from '../../../shared/contracts/desk';
import { useWords } from '../components/words';
import { CHOICES, FROM_LINKS, type FilterName, countFilters } from './address';
import { type Speaker, FILTER_WORDS, choicesOf } from './facets';
import type { Desk } from './useDesk';

/** All beside each other where there is room, otherwise behind a button. */
const Wide = styled(Flex)`
  & > * {
    flex: 1 1 12rem;
    max-width: 24rem;
    min-width: 0;
  }
  @media (max-width: 768px) {
    display: none;
  }
`;
const Narrow = styled(Box)`
  @media (min-width: 769px) {
    display: none;
  }
`;

interface FilterBarProps {
  readonly desk: Desk;
  readonly facets?: FacetsResponse['data'];
}

/** What the list is narrowed to. */
export const FilterBar = ({ desk, facets }: FilterBarProps) => {
  const words = useWords();
  const { address } = desk;
  const count = countFilters(address);
  const selects = CHOICES[address.tab].map((name) => (
    <FilterSelect key={name} name={name} desk={desk} facets={facets} />
  ));
  return (
    <Flex direction="column" alignItems="stretch" gap={3} paddingBottom={4}>
      <Wide gap={2} wrap="wrap" role="group" aria-label={words('desk.filters', { count })}>
        {selects}
      </Wide>
      <Flex gap={2} wrap="wrap">
        <Narrow>
          <Popover.Root>
            <Popover.Trigger>
              <Button size="S" variant="tertiary" startIcon={<Filter />}>
                {words('desk.filters', { count })}
              </Button>
            </Popover.Trigger>
            <Popover.Content>
              <Flex direction="column" alignItems="stretch" gap={2} padding={3} width="28rem" maxWidth="80vw">
                {selects}
              </Flex>
            </Popover.Content>
          </Popover.Root>
        </Narrow>
        <LinkedTags desk={desk} />
        {count > 0 && (
          <Button size="S" variant="tertiary" onClick={address.clear}>
            {words('desk.clear')}
          </Button>
        )}
      </Flex>
    </Flex>
  );
};

/** What came with a link cannot be chosen, only taken off. */
const LinkedTags = ({ desk: { address } }: { readonly desk: Desk }) => {
  const words = useWords();
  if (address.tab !== 'findings' && address.tab !== 'groups') return null;
  return (
    <>
      {FROM_LINKS.filter((name) => address.filters[name]).map((name) => (
        <Tag
          key={name}
          icon={<Cross aria-hidden />}
          label={words('desk.takeOff', { filter: words(FILTER_WORDS[name]) })}
          onClick={() => address.filter(name, undefined)}
        >
          {words(FILTER_WORDS[name])}
        </Tag>
      ))}
    </>
  );
};

interface FilterSelectProps extends FilterBarProps {
  readonly name: FilterName;
}

const FilterSelect = ({ name, desk: { address, types }, facets }: FilterSelectProps) => {
  const words = useWords();
  const intl = useIntl();
  const speaker: Speaker = { words, intl, types };
  const chosen = address.filters[name];
  const label = words(FILTER_WORDS[name]);
  return (
    <Box>
      <SingleSelect
        size="S"
        aria-label={label}
        placeholder={label}
        value={chosen ?? ''}
        onChange={(value) => address.filter(name, String(value) || undefined)}
        onClear={() => address.filter(name, undefined)}
        clearLabel={words('desk.takeOff', { filter: label })}
      >
        {choicesOf(name, chosen, facets, speaker).map(({ value, label: text }) => (
          <SingleSelectOption key={value} value={value}>
            {text}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  );
};
