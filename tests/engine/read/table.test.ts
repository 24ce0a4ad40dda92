import { blocksOf, gridOf, readMarkdown, readPage } from '../../../engine';
import { linesOf } from '../../../engine/read/lines';
import { cellsOf } from '../../../engine/read/table';

const cells = (text: string) => linesOf(text).flatMap((line) => cellsOf(line).map((cell) => cell.text));
const tables = (source: string) => blocksOf(readMarkdown(source), 'table');

describe('the cells of a row', () => {
  it.each([
    ['| a | b |', ['a', 'b']],
    ['a | b', ['a', 'b']],
    ['|a|b', ['a', 'b']],
    ['| a | |', ['a', '']],
    ['| | b |', ['', 'b']],
    ['||', ['']],
    ['| a \\| b | c |', ['a | b', 'c']],
    ['| `a | b` |', ['`a', 'b`']],
    ['| `a \\| b` |', ['`a | b`']],
    ['\t| a\t|\tb |  ', ['a', 'b']],
    ['| [x](/a) | *b* |', ['[x](/a)', '*b*']],
  ])('of %s', (line, expected) => expect(cells(line)).toEqual(expected));

  it('know where their words stand, also behind an escape', () => {
    const source = '| a \\| b | c |\n|---|---|';
    const [row] = tables(source)[0]?.rows ?? [];
    expect(row?.cells.map(({ start, end }) => source.slice(start, end))).toEqual(['a \\| b', 'c']);
  });
});

describe('a table', () => {
  it('keeps a second header and a second delimiter row among its rows', () => {
    const [table] = tables('| a |\n|---|\n| 1 |\n| a |\n|---|\n| 2 |');
    expect(table && gridOf(table).rows).toEqual([['a'], ['1'], ['a'], ['---'], ['2']]);
    expect(table?.rows.map(({ dashes }) => dashes)).toEqual([false, false, false, true, false]);
    expect(table?.delimiterWidth).toBe(1);
  });

  it('is read where it touches a list, a paragraph or nothing', () => {
    const rents = '| a | b |\n|---|---|\n| 1 | 2 |';
    const gluedTo = (source: string) => tables(source).map((table) => table.gluedTo);
    expect(gluedTo(`- x\n${rents}`)).toEqual(['list']);
    expect(gluedTo(`x\n${rents}`)).toEqual(['paragraph']);
    expect(gluedTo(`x\n\n${rents}\n\n- y\n\n${rents}`)).toEqual([null, null]);
  });

  it('is no line that only looks like the edge of a printed one', () =>
    expect(readMarkdown('Here:\n\n+----+\n\nIt ran.').blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ]));

  it('is no line with a pipe in it', () => {
    expect(tables('Read a | b as "or".\nOr | not.')).toEqual([]);
    expect(tables('|x| < 1')).toEqual([]);
  });

  it('has no delimiter row where none stands under its first row', () => {
    const [table] = blocksOf(readPage('| a | b |\n| 1 | 2 |'), 'table');
    expect(table?.delimiterWidth).toBeNull();
    expect(table?.rows).toHaveLength(2);
  });

  it('keeps what its dashes say of its columns', () => {
    const [table] = tables('| a | b | c | d |\n|:-|:-:|-:|-|\n| 1 | 2 | 3 | 4 |');
    expect(table && gridOf(table).align).toEqual(['left', 'center', 'right', null]);
  });
});
