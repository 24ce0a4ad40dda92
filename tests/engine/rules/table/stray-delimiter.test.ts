import { raggedRow } from '../../../../engine/rules/table/ragged-row';
import { strayDelimiter } from '../../../../engine/rules/table/stray-delimiter';
import { article, findingsIn, markdown, repaired, table } from '../../findings';

const text = '| City | Rent |\n|---|---|\n| Lyon | 900 |\n|:---|---:|---|\n| Nice | 800 |';

describe('table/stray-delimiter', () => {
  it('accepts a dash for "none" beside a value', () =>
    expect(findingsIn(strayDelimiter, markdown('| City | Rent |\n|---|---|\n| Lyon | -- |'))).toEqual([]));

  it('accepts the delimiter row of each of two tables', () =>
    expect(
      findingsIn(strayDelimiter, markdown('| A | B |\n|---|---|\n| 1 | 2 |\n\n| C | D |\n|---|---|\n| 3 | 4 |')),
    ).toEqual([]));

  it('claims the row, so that nobody calls it uneven as well', () => {
    expect(findingsIn(strayDelimiter, markdown(text))).toEqual([['dashes', 4, { row: 2 }]]);
    expect(findingsIn(raggedRow, markdown(text))).toEqual([]);
  });

  it('reads the grid of an entry', () =>
    expect(findingsIn(strayDelimiter, article([table(['City', 'Rent'], ['---', ':--:'], ['Lyon', '900'])]))).toEqual([
      ['dashes', 'body.0.grid', { row: 1 }],
    ]));

  it('takes the row off', () =>
    expect(repaired(strayDelimiter, text)).toBe('| City | Rent |\n|---|---|\n| Lyon | 900 |\n| Nice | 800 |'));
});
