import { Flex, Typography } from '@strapi/design-system';
import type { Grid } from '../../../engine';
import { ConfirmDialog } from '../components/ConfirmDialog';
import { useWords } from '../components/words';
import { LeftOut } from './LeftOut';
import { type At, filledUnder } from './grid';
import type { Pasted } from './clipboard';
import { MOST_CELLS, type Pasting, countCells } from './usePasting';

interface PasteQuestionProps {
  readonly grid: Grid;
  readonly at: At;
  readonly asked: Pasted;
  readonly pasting: Pick<Pasting, 'confirm' | 'cancel'>;
}

/** Asked before a paste replaces filled cells or leaves words out; one that is too much can only be called off. */
export const PasteQuestion = ({ grid, at, asked, pasting }: PasteQuestionProps) => {
  const words = useWords();
  const isTooMuch = countCells(asked) > MOST_CELLS;
  const count = filledUnder(grid, at, asked.cells);
  return (
    <ConfirmDialog
      isOpen
      title={words('grid.paste.title')}
      confirm={isTooMuch ? null : words(count > 0 ? 'grid.paste.replaceCells' : 'grid.paste.fill')}
      onCancel={pasting.cancel}
      onConfirm={pasting.confirm}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        {isTooMuch && (
          <Typography>{words('grid.paste.tooMuch', { count: countCells(asked), most: MOST_CELLS })}</Typography>
        )}
        {count > 0 && !isTooMuch && <Typography>{words('grid.paste.over', { count })}</Typography>}
        <LeftOut text={asked.around} />
      </Flex>
    </ConfirmDialog>
  );
};
