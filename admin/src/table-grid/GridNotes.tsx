import { Box, Flex, Typography } from '@strapi/design-system';
import type { Grid } from '../../../engine';
import { SeverityMark } from '../components/SeverityMark';
import { useWords } from '../components/words';
import { type At, headerWidth } from './grid';
import { type RowMarks, messagesAt } from './marks';
import { Hatch } from './styles';

interface GridNotesProps {
  readonly grid: Grid;
  readonly active: At;
  readonly marks: ReadonlyMap<number, RowMarks>;
}

/** Under a table that has findings: what is said of the active cell, and what hatching means. A screen reader hears both at the cell. */
export const GridNotes = ({ grid, active, marks }: GridNotesProps) => {
  const words = useWords();
  const width = headerWidth(grid);
  const isMissing = grid.rows.some(({ length }) => length < width);
  if (marks.size === 0 && !isMissing) return null;
  const own = marks.get(active.row);
  const [first] = messagesAt(own, active.column);
  const severity = (own?.whole ?? own?.cells[active.column])?.severity;
  return (
    <Flex aria-hidden justifyContent="space-between" alignItems="flex-start" gap={4} minHeight="2rem">
      <Flex gap={2} alignItems="flex-start" flex="1" minWidth={0}>
        {first && severity && <SeverityMark severity={severity} />}
        <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
          {first}
        </Typography>
      </Flex>
      {isMissing && (
        <Box flex="none">
          <Typography variant="pi" textColor="neutral600">
            <Hatch /> {words('grid.missing')}
          </Typography>
        </Box>
      )}
    </Flex>
  );
};
