import { raggedRow } from '../../../../engine/rules/table/ragged-row';
import { article, findingsIn, fixesIn, markdown, repaired, severitiesIn, table } from '../../findings';

const rents = (...rows: string[]) => ['| City | Rent |', '|---|---|', ...rows].join('\n');

describe('table/ragged-row', () => {
  it.each([
    ['no table', 'Rents rise in Lyon.'],
    ['a header alone', rents()],
    ['empty cells', rents('| | |')],
    ['rows without pipes at their edges', 'City | Rent\n---|---\nLyon | 900'],
    ['a blank row, which has a rule of its own', rents('| Lyon | 900 |', '| |')],
    ['a line drawn through the table', rents('| Lyon | 900 |', '| ==== |')],
    ['lines that agree in nothing', '|x| + |y| is never\n|a| less than zero.'],
    ['an escaped pipe', rents('| Lyon \\| Bron | 900 |')],
    ['an escaped pipe in a code span', rents('| `a \\| b` | 900 |')],
  ])('accepts %s', (_, text) => expect(findingsIn(raggedRow, markdown(text))).toEqual([]));

  it('reports each uneven row once, counting from the header', () =>
    expect(findingsIn(raggedRow, markdown(rents('| Lyon | 900 | 950 |', '| Nice | 800 |', '| Metz |')))).toEqual([
      ['long', 3, { row: 1, found: 3, expected: 2 }],
      ['single', 5, { row: 3, found: 1, expected: 2 }],
    ]));

  it('says that a pipe in a code span splits the cell, as Markdown does', () =>
    expect(findingsIn(raggedRow, markdown(rents('| `a | b` | 900 |')))).toEqual([
      ['code', 3, { row: 1, found: 3, expected: 2 }],
    ]));

  it('escapes that pipe, wherever it stands, and no other', () => {
    expect(repaired(raggedRow, rents('| `a | b` | 900 |', '| Nice | 800 |'))).toBe(
      rents('| `a \\| b` | 900 |', '| Nice | 800 |'),
    );
    expect(repaired(raggedRow, rents('| ` | 900 | 8 |', '| Nice | 800 |'))).toBe(
      rents('| ` | 900 \\| 8 |', '| Nice | 800 |'),
    );
  });

  it('counts from the row of dashes where the rows agree with it', () =>
    expect(
      findingsIn(raggedRow, markdown('| City | Rent |\n|---|---|---|\n| Lyon | 900 | 1 |\n| Nice | 800 |')),
    ).toEqual([['short', 4, { row: 2, found: 2, expected: 3 }]]));

  it('is an error only where a cell with words would not be shown', () =>
    expect(severitiesIn(raggedRow, markdown(rents('| Lyon | 900 | 950 |', '| Nice | 800 | |', '| Metz |')))).toEqual([
      'error',
      'warning',
      'warning',
    ]));

  it('leaves a repeated header, a row of dashes and a repeated row to their own rules', () =>
    expect(
      findingsIn(raggedRow, markdown(rents('| Lyon | 900 |', '| City | Rent | |', '|---|', '| Lyon | 900 | |'))),
    ).toEqual([]));

  it('reads the grid of an entry', () =>
    expect(findingsIn(raggedRow, article([table(['City', 'Rent'], ['Lyon'])]))).toEqual([
      ['single', 'body.0.grid', { row: 1, found: 1, expected: 2 }],
    ]));

  it('asks before it fills a short row or drops an empty tail', () => {
    const text = rents('| Lyon |', '| Nice | 800 | |');
    expect(fixesIn(raggedRow, markdown(text))).toEqual([['ask fit'], ['ask fit']]);
    expect(repaired(raggedRow, text)).toBe(rents('| Lyon |  |', '| Nice | 800 |'));
  });
});
