import { memo, useState } from 'react';
import { Button, Checkbox, Flex } from '@strapi/design-system';
import { useWords } from '../components/words';
import { GridMenu, type GridMenuProps } from './GridMenu';
import { PasteDialog } from './PasteDialog';

/** What stands above a table: which of its cells are headers, and what can be done with it. */
export const GridTools = memo((props: GridMenuProps) => {
  const words = useWords();
  const [isPasting, setPasting] = useState(false);
  const { grid } = props;
  const { change } = props.actions;
  return (
    <Flex justifyContent="space-between" gap={2} wrap="wrap">
      <Flex gap={4} wrap="wrap">
        <Checkbox
          checked={grid.headerRows === 1}
          onCheckedChange={(checked) => change({ ...grid, headerRows: checked === true ? 1 : 0 })}
        >
          {words('grid.headerRow')}
        </Checkbox>
        <Checkbox
          checked={grid.headerColumn}
          onCheckedChange={(checked) => change({ ...grid, headerColumn: checked === true })}
        >
          {words('grid.headerColumn')}
        </Checkbox>
      </Flex>
      <Flex gap={2}>
        <Button variant="tertiary" size="S" onClick={() => setPasting(true)}>
          {words('grid.paste')}
        </Button>
        <GridMenu {...props} />
      </Flex>
      <PasteDialog
        isOpen={isPasting}
        isFilled={grid.rows.flat().some((text) => text.trim())}
        onClose={() => setPasting(false)}
        onCells={(rows) => change({ ...grid, rows }, { row: 0, column: 0 })}
      />
    </Flex>
  );
});
GridTools.displayName = 'GridTools';
