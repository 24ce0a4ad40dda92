import { useState } from 'react';
import { Badge, Box, Checkbox, Flex, Link, TextButton, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { GroupPreviewResponse } from '../../../shared/contracts/desk';
import { useWords } from '../components/words';
import { entryKey } from './entryKey';
import type { Types } from './useTypes';

type Entries = GroupPreviewResponse['data']['entries'];

/** Lists page at 50. */
const PAGE = 50;

interface FixEntriesProps {
  readonly entries: Entries;
  /** Keys of the entries that are left alone. */
  readonly left: ReadonlySet<string>;
  readonly onLeave: (left: ReadonlySet<string>) => void;
  readonly types: Types;
}

/** The pages that will be changed, each of which can be left alone, and those that need a person. */
export const FixEntries = ({ entries, left, onLeave, types }: FixEntriesProps) => {
  const words = useWords();
  const repairable = entries.filter(({ isRepairable }) => isRepairable);
  const byHand = entries.filter(({ isRepairable }) => !isRepairable);
  const [shown, setShown] = useState(PAGE);
  const toggle = (key: string, isOn: boolean): void => {
    const next = new Set(left);
    if (isOn) next.delete(key);
    else next.add(key);
    onLeave(next);
  };
  return (
    <>
      {repairable.length > 0 && (
        <Box>
          <Flex gap={3} wrap="wrap" paddingBottom={2}>
            <Typography fontWeight="semiBold">
              {words('desk.fix.chosen', { chosen: repairable.length - left.size, count: repairable.length })}
            </Typography>
            <TextButton onClick={() => onLeave(new Set())}>{words('desk.fix.all')}</TextButton>
            <TextButton onClick={() => onLeave(new Set(repairable.map(entryKey)))}>{words('desk.fix.none')}</TextButton>
          </Flex>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
            {repairable.slice(0, shown).map((entry) => (
              <Flex tag="li" key={entryKey(entry)} gap={2} wrap="wrap">
                <Checkbox
                  checked={!left.has(entryKey(entry))}
                  onCheckedChange={(on) => toggle(entryKey(entry), on === true)}
                >
                  {types.titleOf(entry)}
                </Checkbox>
                {entry.isPublished && <Badge>{words('desk.published')}</Badge>}
              </Flex>
            ))}
          </Flex>
          {repairable.length > shown && (
            <TextButton onClick={() => setShown(shown + PAGE)}>
              {words('panel.moreGroups', { count: Math.min(PAGE, repairable.length - shown) })}
            </TextButton>
          )}
        </Box>
      )}
      {byHand.length > 0 && <ByHand entries={byHand} types={types} />}
    </>
  );
};

/** Where there are several ways, a person chooses. */
const ByHand = ({ entries, types }: { readonly entries: Entries; readonly types: Types }) => {
  const words = useWords();
  const [shown, setShown] = useState(PAGE);
  return (
    <Box>
      <Typography tag="p" fontWeight="semiBold" paddingBottom={2}>
        {words('desk.fix.byHand', { count: entries.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {entries.slice(0, shown).map((entry) => (
          <li key={entryKey(entry)}>
            <Link tag={RouterLink} to={types.addressOf(entry)}>
              {types.titleOf(entry)}
            </Link>
          </li>
        ))}
      </Flex>
      {entries.length > shown && (
        <TextButton onClick={() => setShown(shown + PAGE)}>
          {words('panel.moreGroups', { count: Math.min(PAGE, entries.length - shown) })}
        </TextButton>
      )}
    </Box>
  );
};
