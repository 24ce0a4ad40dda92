import { useEffect, useRef, useState } from 'react';
import { Badge, Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useCheckState } from '../check/useCheck';
import { type Words, isWord, useWords } from '../components/words';
import { FindingRow } from './FindingRow';
import { UndoRow } from './UndoRow';
import { type FindingGroup, type GroupName, groupName } from './groups';
import { useFindingActions } from './useFindingActions';

const GROUPS_AT_ONCE = 20;
const ROWS_AT_ONCE = 2;

interface FindingGroupListProps {
  readonly groups: readonly FindingGroup[];
  readonly isReadOnly: boolean;
  readonly showsUndo?: boolean;
  readonly onLastFixed: () => void;
}

/** Findings by block, in the order of the text. */
export const FindingGroupList = ({ groups, isReadOnly, showsUndo = false, onLastFixed }: FindingGroupListProps) => {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const [limit, setLimit] = useState(GROUPS_AT_ONCE);
  const { applied } = useCheckState();
  const undone = showsUndo && applied && !isReadOnly ? applied : null;
  const shown = groups.slice(0, limit);
  const hasHome = shown.some(({ key }) => key === undone?.group);

  const fixedIn = useRef<string | null>(null);
  // The row that was fixed goes away with the next check: what follows it gets the focus, or the head of the panel.
  useEffect(() => {
    if (fixedIn.current === null) return;
    const group = `[data-newsroom-group="${CSS.escape(fixedIn.current)}"]`;
    const next = list.current?.querySelector<HTMLElement>(`${group} li button`);
    fixedIn.current = null;
    if (next) next.focus();
    else onLastFixed();
  }, [groups, onLastFixed]);
  return (
    <Flex ref={list} direction="column" alignItems="stretch" gap={4}>
      {undone && !hasHome && (
        <Box>
          <GroupHeading name={groupName(undone.before, undone.group || undefined)} />
          <UndoRow applied={undone} />
        </Box>
      )}
      {shown.map((group) => (
        <Group key={group.key} group={group} isReadOnly={isReadOnly} onFixed={() => (fixedIn.current = group.key)}>
          {undone?.group === group.key && <UndoRow applied={undone} />}
        </Group>
      ))}
      {groups.length > limit && (
        <TextButton onClick={() => setLimit(limit + GROUPS_AT_ONCE)}>
          {words('panel.moreGroups', { count: Math.min(GROUPS_AT_ONCE, groups.length - limit) })}
        </TextButton>
      )}
    </Flex>
  );
};

interface GroupProps {
  readonly group: FindingGroup;
  readonly isReadOnly: boolean;
  readonly onFixed: () => void;
  readonly children: React.ReactNode;
}

const Group = ({ group, isReadOnly, onFixed, children }: GroupProps) => {
  const words = useWords();
  const actions = useFindingActions();
  const [isOpen, setOpen] = useState(false);
  const rows = isOpen ? group.rows : group.rows.slice(0, ROWS_AT_ONCE);
  const hidden = group.rows.slice(ROWS_AT_ONCE).reduce((sum, { findings }) => sum + findings.length, 0);
  const isTable = group.name.kind === 'table';
  return (
    <Box data-newsroom-group={group.key}>
      <Flex justifyContent="space-between" gap={2} paddingBottom={2}>
        <GroupHeading name={group.name} />
        <Badge>{group.count}</Badge>
      </Flex>
      {children}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
        {rows.map((row) => (
          <FindingRow
            key={row.key}
            row={row}
            group={group.key}
            isTable={isTable}
            isReadOnly={isReadOnly}
            actions={actions}
            onFixed={onFixed}
          />
        ))}
      </Flex>
      {hidden > 0 && (
        <Box paddingTop={2}>
          <TextButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? words('panel.fewer') : words('panel.more', { count: hidden })}
          </TextButton>
        </Box>
      )}
    </Box>
  );
};

const GroupHeading = ({ name }: { readonly name: GroupName }) => {
  const words = useWords();
  return (
    <Typography tag="h3" variant="sigma" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
      {sayGroup(name, words)}
    </Typography>
  );
};

function sayGroup(name: GroupName, words: Words): string {
  if (name.kind === 'field') {
    const id = `field.${name.name}`;
    return isWord(id) ? words(id) : name.name;
  }
  return 'number' in name ? words(`group.${name.kind}`, { number: name.number }) : words(`group.${name.kind}`);
}
