import { useMemo, useState } from 'react';
import {
  Badge,
  Box,
  Button,
  Checkbox,
  Field,
  Flex,
  Searchbar,
  SearchForm,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import type { RuleCountsResponse } from '../../../../shared/contracts/settings';
import { registry } from '../../check/rules';
import { textsOfRule } from '../../check/wording';
import { Note } from '../../components/Note';
import { TryAgain } from '../../components/TryAgain';
import { useWords } from '../../components/words';
import type { TabProps } from '../tab';
import { settingOf } from '../types/typeSettings';
import { useAsked } from '../../components/useAsked';
import { RuleTable } from './RuleTable';
import { ALL_RULES, type RuleFilter, groupOf, rulesByGroup } from './filter';
import { useGroupNames } from './groupNames';

/** Every rule: what holds, how grave it is, what publishing does about it. */
export const RuleTab = ({ settings, types, isReadOnly, onChange }: TabProps) => {
  const words = useWords();
  const groupName = useGroupNames();
  const counts = useAsked<RuleCountsResponse>('/newsroom/settings/rules');
  const [filter, setFilter] = useState<RuleFilter>(ALL_RULES);
  const groups = useMemo(() => rulesByGroup(registry.all(), filter, settings, textsOfRule), [filter, settings]);
  const gated = useMemo(
    () =>
      (types.answer?.data ?? []).filter((type) => type.isGated && settingOf(type, settings.types[type.uid]) !== false),
    [types.answer, settings.types],
  );
  const found = [...groups.values()].flat().length;

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p" textColor="neutral600">
        {words('settings.gate.about')}
      </Typography>
      <Filters filter={filter} onFilter={setFilter} />
      {counts.hasFailed && <TryAgain onRetry={counts.retry}>{words('settings.counts.failed')}</TryAgain>}
      {counts.answer?.meta.entries === 0 && <Note tone="info">{words('settings.counts.none')}</Note>}
      {types.hasFailed && <TryAgain onRetry={types.retry}>{words('settings.types.failed')}</TryAgain>}
      <Typography variant="pi" textColor="neutral600" role="status">
        {words('settings.rules.found', { found, all: registry.all().length })}
      </Typography>
      {found === 0 && (
        <Box>
          <Button variant="tertiary" onClick={() => setFilter(ALL_RULES)}>
            {words('settings.rules.clear')}
          </Button>
        </Box>
      )}
      {[...groups].map(([group, rules]) => (
        <Box
          tag="section"
          key={group}
          aria-label={groupName(group)}
          background="neutral0"
          hasRadius
          shadow="tableShadow"
        >
          <Flex gap={2} padding={4} paddingBottom={2}>
            <Typography tag="h2" variant="delta">
              {groupName(group)}
            </Typography>
            <Badge>{rules.length}</Badge>
          </Flex>
          <RuleTable
            name={groupName(group)}
            rules={rules}
            settings={settings}
            counts={counts.answer}
            types={gated}
            isReadOnly={isReadOnly}
            onChange={onChange}
          />
        </Box>
      ))}
    </Flex>
  );
};

interface FiltersProps {
  readonly filter: RuleFilter;
  readonly onFilter: (filter: RuleFilter) => void;
}

const GROUPS = [...new Set(registry.all().map(groupOf))];
const ALL = 'all';

const Filters = ({ filter, onFilter }: FiltersProps) => {
  const words = useWords();
  const groupName = useGroupNames();
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <Box flex="1 1 24rem">
        <SearchForm onSubmit={(event: { preventDefault(): void }) => event.preventDefault()}>
          <Searchbar
            name="newsroom-rules"
            value={filter.search}
            placeholder={words('settings.rules.search')}
            clearLabel={words('settings.rules.clearSearch')}
            onClear={() => onFilter({ ...filter, search: '' })}
            onChange={({ target }: { target: HTMLInputElement }) => onFilter({ ...filter, search: target.value })}
          >
            {words('settings.rules.search')}
          </Searchbar>
        </SearchForm>
      </Box>
      <Box flex="1 1 20rem">
        <Field.Root name="newsroom-group">
          <Field.Label>{words('settings.rules.group')}</Field.Label>
          <SingleSelect
            size="S"
            value={filter.group ?? ALL}
            onChange={(value) => onFilter({ ...filter, group: value === ALL ? null : String(value) })}
          >
            <SingleSelectOption value={ALL}>{words('settings.rules.allGroups')}</SingleSelectOption>
            {GROUPS.map((group) => (
              <SingleSelectOption key={group} value={group}>
                {groupName(group)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Box>
      <Box paddingBottom={1}>
        <Checkbox
          checked={filter.isChanged}
          onCheckedChange={(isChanged: boolean) => onFilter({ ...filter, isChanged })}
        >
          {words('settings.rules.changedOnly')}
        </Checkbox>
      </Box>
    </Flex>
  );
};
