import { emptyRow } from '../../../../engine/rules/table/empty-row';
import { article, findingsIn, fixesIn, markdown, repaired, table } from '../../findings';

const rents = (...rows: string[]) => ['| City | Rent |', '|---|---|', ...rows].join('\n');

describe('table/empty-row', () => {
  it.each([
    ['rows with content', rents('| Lyon | 900 |')],
    ['a row with one word', rents('| Lyon | |', '| | 900 |')],
    ['a form to be filled in', rents('| | |', '| | |')],
    ['a form with an example', rents('| Lyon | 900 |', '| | |', '| | |', '| | |')],
    ['a single blank row', rents('| | |')],
    ['a blank header', '| | |\n|---|---|\n| Lyon | 900 |'],
  ])('accepts %s', (_, text) => expect(findingsIn(emptyRow, markdown(text))).toEqual([]));

  it('reports each row without content, however wide', () =>
    expect(findingsIn(emptyRow, markdown(rents('| Lyon | 900 |', '| |', '| Nice | 800 |', '| | |')))).toEqual([
      ['empty', 4, { row: 2 }],
      ['empty', 6, { row: 4 }],
    ]));

  it('reads the grid of an entry', () =>
    expect(findingsIn(emptyRow, article([table(['City'], ['Lyon'], [' '], ['Nice'])]))).toEqual([
      ['empty', 'body.0.grid', { row: 2 }],
    ]));

  it('takes the row off', () => {
    const text = rents('| Lyon | 900 |', '| | |', '| Nice | 800 |');
    expect(fixesIn(emptyRow, markdown(text))).toEqual([['safe drop']]);
    expect(repaired(emptyRow, text)).toBe(rents('| Lyon | 900 |', '| Nice | 800 |'));
  });
});
