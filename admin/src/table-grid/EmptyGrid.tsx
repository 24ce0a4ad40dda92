import { type ClipboardEvent, useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import type { Grid } from '../../../engine';
import { useWords } from '../components/words';
import { PasteDialog } from './PasteDialog';
import { cellsIn } from './clipboard';
import { tableInHtml } from './clipboardHtml';
import { emptyGrid } from './grid';
import { MOST_CELLS, countCells } from './usePasting';

interface EmptyGridProps {
  readonly isReadOnly: boolean;
  readonly onGrid: (grid: Grid) => void;
}

const START_SIZE = 3;

/** No table yet, and the two ways to one. A table that is pasted while one of the buttons has the focus is taken at once. */
export const EmptyGrid = ({ isReadOnly, onGrid }: EmptyGridProps) => {
  const words = useWords();
  const [isPasting, setPasting] = useState(false);
  if (isReadOnly) return <Typography textColor="neutral600">{words('grid.none')}</Typography>;
  const fill = (rows: string[][]): void => onGrid({ ...emptyGrid(0, 0), rows });

  const onPaste = (event: ClipboardEvent): void => {
    const [html = '', text = ''] = ['text/html', 'text/plain'].map((kind) => event.clipboardData.getData(kind));
    const pasted = cellsIn({ html, text }, tableInHtml);
    if (isPasting || !pasted || pasted.around || countCells(pasted) > MOST_CELLS) return;
    event.preventDefault();
    fill(pasted.cells);
  };
  return (
    <Flex
      direction="column"
      gap={3}
      padding={6}
      background="neutral100"
      hasRadius
      borderColor="neutral200"
      onPaste={onPaste}
    >
      <Typography>{words('grid.empty')}</Typography>
      <Flex gap={2} wrap="wrap" justifyContent="center">
        <Button variant="secondary" onClick={() => setPasting(true)}>
          {words('grid.paste')}
        </Button>
        <Button variant="tertiary" onClick={() => onGrid(emptyGrid(START_SIZE, START_SIZE))}>
          {words('grid.start')}
        </Button>
      </Flex>
      <PasteDialog isOpen={isPasting} isFilled={false} onClose={() => setPasting(false)} onCells={fill} />
    </Flex>
  );
};
