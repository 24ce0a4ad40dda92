import { Menu } from '@strapi/design-system';
import type { Grid } from '../../../engine';
import { type WordId, useWords } from '../components/words';
import {
  type At,
  fullWidth,
  insertColumn,
  insertRow,
  moveColumn,
  moveRow,
  removeColumn,
  removeRow,
  withHeader,
} from './grid';
import type { GridEditor } from './useGridEditor';

interface Entry {
  readonly label: WordId;
  readonly isPossible: boolean;
  readonly next: () => Grid;
  readonly to: At;
}

/** Everything that can be done with the row and column of the active cell. */
export const GridMenu = ({ grid, editor }: { readonly grid: Grid; readonly editor: GridEditor }) => {
  const words = useWords();
  return (
    <Menu.Root open={editor.isMenuOpen} onOpenChange={editor.setMenuOpen}>
      <Menu.Trigger variant="tertiary" size="S">
        {words('grid.menu')}
      </Menu.Trigger>
      <Menu.Content
        popoverPlacement="bottom-end"
        maxHeight="44rem"
        onCloseAutoFocus={(event: Event) => {
          event.preventDefault();
          editor.refocus();
        }}
      >
        {entries(grid, editor.active)
          .filter(({ isPossible }) => isPossible)
          .map(({ label, next, to }) => (
            <Menu.Item key={label} onSelect={() => editor.change(next(), to)}>
              {words(label)}
            </Menu.Item>
          ))}
      </Menu.Content>
    </Menu.Root>
  );
};

function entries(grid: Grid, at: At): Entry[] {
  const { row, column } = at;
  const [rows, columns] = [grid.rows.length, fullWidth(grid)];
  return [
    { label: 'grid.row.above', isPossible: true, next: () => insertRow(grid, row), to: at },
    { label: 'grid.row.below', isPossible: true, next: () => insertRow(grid, row + 1), to: { row: row + 1, column } },
    {
      label: 'grid.row.up',
      isPossible: row > 0,
      next: () => moveRow(grid, row, row - 1),
      to: { row: row - 1, column },
    },
    {
      label: 'grid.row.down',
      isPossible: row < rows - 1,
      next: () => moveRow(grid, row, row + 1),
      to: { row: row + 1, column },
    },
    { label: 'grid.row.header', isPossible: row > 0, next: () => withHeader(grid, row), to: { row: 0, column } },
    { label: 'grid.row.remove', isPossible: rows > 1, next: () => removeRow(grid, row), to: at },
    { label: 'grid.column.before', isPossible: true, next: () => insertColumn(grid, column), to: at },
    {
      label: 'grid.column.after',
      isPossible: true,
      next: () => insertColumn(grid, column + 1),
      to: { row, column: column + 1 },
    },
    {
      label: 'grid.column.left',
      isPossible: column > 0,
      next: () => moveColumn(grid, column, column - 1),
      to: { row, column: column - 1 },
    },
    {
      label: 'grid.column.right',
      isPossible: column < columns - 1,
      next: () => moveColumn(grid, column, column + 1),
      to: { row, column: column + 1 },
    },
    { label: 'grid.column.remove', isPossible: columns > 1, next: () => removeColumn(grid, column), to: at },
  ];
}
