import { Flex, Menu, Typography } from '@strapi/design-system';
import type { Grid } from '../../../engine';
import { useWords } from '../components/words';
import { type Entry, entriesOf } from './entries';
import type { At } from './grid';
import type { GridActions } from './useGridEditor';

export interface GridMenuProps {
  readonly grid: Grid;
  /** The active cell while the menu is open, else null: nothing is drawn when the cell changes. */
  readonly at: At | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly actions: GridActions;
}

/** Everything that can be done with the row and column of the active cell. */
export const GridMenu = ({ grid, at, canUndo, canRedo, actions }: GridMenuProps) => {
  const words = useWords();
  const { change, undo, redo } = actions;
  return (
    <Menu.Root open={at !== null} onOpenChange={actions.setMenuOpen}>
      <Menu.Trigger variant="tertiary" size="S">
        {words('grid.menu')}
      </Menu.Trigger>
      <Menu.Content
        popoverPlacement="bottom-end"
        maxHeight="min(52rem, var(--radix-dropdown-menu-content-available-height))"
        onCloseAutoFocus={(event: Event) => {
          event.preventDefault();
          actions.refocus();
        }}
      >
        {at &&
          entriesOf(grid, at).map(({ label, keys, said, next, to }) => (
            <Item
              key={label}
              label={words(label)}
              keys={keys}
              onSelect={() => change(next(), to, said && words(said))}
            />
          ))}
        {(canUndo || canRedo) && <Menu.Separator />}
        {canUndo && <Item label={words('grid.undo')} keys={words('grid.undo.keys')} onSelect={undo} />}
        {canRedo && <Item label={words('grid.redo')} keys={words('grid.redo.keys')} onSelect={redo} />}
      </Menu.Content>
    </Menu.Root>
  );
};

interface ItemProps extends Pick<Entry, 'keys'> {
  readonly label: string;
  readonly onSelect: () => void;
}

const Item = ({ label, keys, onSelect }: ItemProps) => (
  <Menu.Item onSelect={onSelect}>
    <Flex justifyContent="space-between" gap={6} width="100%">
      <span>{label}</span>
      {keys && (
        <Typography variant="pi" textColor="neutral600">
          {keys}
        </Typography>
      )}
    </Flex>
  </Menu.Item>
);
