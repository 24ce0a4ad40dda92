import { Box, Flex } from '@strapi/design-system';
import { useCheckState, useCheckStore } from '../check/useCheck';
import { ErrorBoundary } from '../components/ErrorBoundary';
import { useWords } from '../components/words';
import { FindingRow } from './FindingRow';
import { type GroupRow, groupFindings } from './groups';
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
  const store = useCheckStore();
  const actions = useFindingActions();
  const group =
    checked && groupFindings(checked).find(({ rows }) => rows[0]?.findings[0]?.finding.place?.path === path);
  if (!group) return null;
  /** The row goes away, and its button with it: the hands go on in the cell it spoke of. */
  const toCell = ({ findings }: GroupRow): void => {
    const { rows, column } = findings[0]?.finding.place ?? {};
    store.set({ cell: { path, row: rows?.[0] ?? 0, column: column ?? 0 } });
  };
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
            onFixed={() => toCell(row)}
          />
        ))}
      </Flex>
    </Box>
  );
};
