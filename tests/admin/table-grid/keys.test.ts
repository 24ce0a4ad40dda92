import { keyAction } from '../../../admin/src/table-grid/keys';

/** Three rows; in the last one a cell stands beyond the header. */
const size = { rows: 3, reach: (row: number) => (row === 2 ? 3 : 2) };
const press = (key: string, more: object = {}, at = { row: 1, column: 0 }) =>
  keyAction({ key, ctrl: false, alt: false, shift: false, ...more }, at, size);

describe('keys in a table', () => {
  it.each([
    ['ArrowDown', { row: 2, column: 0 }],
    ['ArrowRight', { row: 1, column: 1 }],
    ['ArrowLeft', { row: 1, column: 0 }],
    ['End', { row: 1, column: 1 }],
    ['PageUp', { row: 0, column: 0 }],
    ['PageDown', { row: 2, column: 0 }],
  ])('%s goes to another cell, never out of the table', (key, to) => expect(press(key)).toEqual({ do: 'go', to }));

  it.each([
    ['Home', { row: 0, column: 0 }],
    ['End', { row: 2, column: 2 }],
  ])('Ctrl+%s goes to a corner', (key, to) => expect(press(key, { ctrl: true })).toEqual({ do: 'go', to }));

  it.each(['Enter', 'F2'])('%s edits the cell', (key) => expect(press(key)).toEqual({ do: 'edit' }));

  it('a letter replaces the cell, also one of two units', () => {
    expect(press('é')).toEqual({ do: 'edit', text: 'é' });
    expect(press('𝒜')).toEqual({ do: 'edit', text: '𝒜' });
  });

  it('stays in a row that has a place there', () =>
    expect(press('ArrowUp', {}, { row: 2, column: 2 })).toEqual({ do: 'go', to: { row: 1, column: 1 } }));

  it('a character typed with Alt, as on a Mac, begins to type; a letter is the browser’s', () => {
    expect(press('@', { alt: true })).toEqual({ do: 'edit', text: '@' });
    expect(press('f', { alt: true })).toBeNull();
  });

  it('an input method gets its field before its first key', () => expect(press('Process')).toEqual({ do: 'compose' }));

  it('Alt and an arrow move a row or a column', () => {
    expect(press('ArrowUp', { alt: true })).toEqual({ do: 'move-row', by: -1 });
    expect(press('ArrowRight', { alt: true })).toEqual({ do: 'move-column', by: 1 });
  });

  it('Shift+F10 opens the menu, Ctrl+Z goes back, with Shift forward', () => {
    expect(press('F10', { shift: true })).toEqual({ do: 'menu' });
    expect(press('z', { ctrl: true })).toEqual({ do: 'undo' });
    expect(press('Z', { ctrl: true, shift: true })).toEqual({ do: 'redo' });
  });

  it.each(['Tab', 'Escape', 'F8', 'Shift'])('%s is not ours', (key) => expect(press(key)).toBeNull());

  it.each(['s', 'Enter', 'c', 'v'])('Ctrl+%s is left to Strapi and the browser', (key) =>
    expect(press(key, { ctrl: true })).toBeNull(),
  );
});
