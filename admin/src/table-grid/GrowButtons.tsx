import { memo } from 'react';
import { Button, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import type { Grid } from '../../../engine';
import { useWords } from '../components/words';
import { addColumn, headerWidth, insertRow } from './grid';
import type { GridActions } from './useGridEditor';

/** One more row or column at the end. */
export const GrowButtons = memo(({ grid, change }: { readonly grid: Grid } & Pick<GridActions, 'change'>) => {
  const words = useWords();
  const { length } = grid.rows;
  return (
    <Flex gap={2}>
      <Button
        variant="ghost"
        size="S"
        startIcon={<Plus />}
        onClick={() => change(insertRow(grid, length), { row: length, column: 0 })}
      >
        {words('grid.addRow')}
      </Button>
      <Button
        variant="ghost"
        size="S"
        startIcon={<Plus />}
        onClick={() => change(addColumn(grid), { row: 0, column: headerWidth(grid) })}
      >
        {words('grid.addColumn')}
      </Button>
    </Flex>
  );
});
GrowButtons.displayName = 'GrowButtons';
