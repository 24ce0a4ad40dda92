import { Box, Flex } from '@strapi/design-system';
import { useCheckState } from '../check/useCheck';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { useWords } from '../components/words';
import { FindingRow } from './FindingRow';
import { groupFindings } from './groups';
import { useFindingActions } from './useFindingActions';

interface BlockFindingsProps {
  readonly path: string;
  readonly isReadOnly: boolean;
}

/** What the rules say about one field, shown at the field itself; of a fault in it the panel tells. */
export const BlockFindings = (props: BlockFindingsProps) => (
  <ErrorBoundary fallback={() => null}>
    <Rows {...props} />
  </ErrorBoundary>
);

const Rows = ({ path, isReadOnly }: BlockFindingsProps) => {
  const words = useWords();
  const { checked } = useCheckState();
  const actions = useFindingActions();
  const group =
    checked && groupFindings(checked).find(({ rows }) => rows[0]?.findings[0]?.finding.place?.path === path);
  if (!group) return null;
  return (
    <Box padding={3} background="neutral100" hasRadius>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} aria-label={words('panel.list')}>
        {group.rows.map((row) => (
          <FindingRow
            key={row.key}
            row={row}
            group={group.key}
            isTable
            isInText
            isReadOnly={isReadOnly}
            actions={actions}
          />
        ))}
      </Flex>
    </Box>
  );
};
