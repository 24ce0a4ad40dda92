import { emptyColumns } from '../../../../engine/rules/table/empty-columns';
import { article, findingsIn, fixesIn, markdown, repaired, table } from '../../findings';

describe('table/empty-columns', () => {
  it.each([
    ['a blank corner over a filled column', '| | Rent |\n|---|---|\n| Lyon | 900 |'],
    ['a column with a header and no values', '| City | Note |\n|---|---|\n| Lyon | |'],
    ['a table with no words at all', '| | |\n|---|---|\n| | |'],
    ['a cell that only a longer row has', '| City |\n|---|\n| Lyon | 900 |'],
  ])('accepts %s', (_, text) => expect(findingsIn(emptyColumns, markdown(text))).toEqual([]));

  it('counts several empty columns in one finding', () =>
    expect(findingsIn(emptyColumns, markdown('| City | | Rent | |\n|---|---|---|---|\n| Lyon | | 900 | |'))).toEqual([
      ['many', 1, { column: 2, count: 2 }],
    ]));

  it('does not count the dashes of a row of dashes as content', () =>
    expect(findingsIn(emptyColumns, markdown('| City | |\n|---|---|\n|---|---|\n| Lyon | |'))).toEqual([
      ['one', 1, { column: 2, count: 1 }],
    ]));

  it('reads the grid of an entry', () =>
    expect(findingsIn(emptyColumns, article([table(['City', ' ', 'Rent'], ['Lyon', '', '900'])]))).toEqual([
      ['one', 'body.0.grid', { column: 2, count: 1 }],
    ]));

  it('drops the columns safely', () => {
    const text = 'City | | Rent\n---|---|---\nLyon | | 900';
    expect(fixesIn(emptyColumns, markdown(text))).toEqual([['safe drop']]);
    expect(repaired(emptyColumns, text)).toBe('| City | Rent |\n|---|---|\n| Lyon | 900 |');
  });
});
