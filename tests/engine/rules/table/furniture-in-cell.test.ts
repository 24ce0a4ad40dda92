import { furnitureInCell } from '../../../../engine/rules/table/furniture-in-cell';
import { article, findingsIn, markdown, quotesIn, repaired, table } from '../../findings';

const cell = (text: string) => `| City | Rent |\n|---|---|\n| Lyon | ${text} |`;

describe('table/furniture-in-cell', () => {
  it.each([
    ['lower-case words of a value', cell('from advertisement')],
    ['a row about advertising', '| Income | Share |\n|---|---|\n| Advertisement | 40 % |'],
    ['capitals that are no marker', cell('900 EUR')],
    ['a marker inside a sentence', cell('The word ADVERTISEMENT stood on every page')],
    ['a header about advertising', '| City | Advertisement budget |\n|---|---|\n| Lyon | 900 |'],
  ])('accepts %s', (_, text) => expect(findingsIn(furnitureInCell, markdown(text))).toEqual([]));

  it('finds a marker at either end of a cell, and one that is all of it', () => {
    const text = '| City | Rent |\n|---|---|\n| ADVERTISEMENT Lyon | 900 SPONSORED CONTENT |\n| Advertisement | |';
    expect(findingsIn(furnitureInCell, markdown(text))).toEqual([
      ['token', 3, { token: 'ADVERTISEMENT', row: 1 }],
      ['token', 3, { token: 'SPONSORED CONTENT', row: 1 }],
      ['token', 4, { token: 'Advertisement', row: 2 }],
    ]);
    expect(quotesIn(furnitureInCell, text, markdown)).toEqual(['ADVERTISEMENT', 'SPONSORED CONTENT', 'Advertisement']);
  });

  it('takes the longest marker for one', () =>
    expect(quotesIn(furnitureInCell, cell('900 STORY CONTINUES BELOW ADVERTISEMENT'), markdown)).toEqual([
      'STORY CONTINUES BELOW ADVERTISEMENT',
    ]));

  it('points at the words also where escapes stand before them', () =>
    expect(quotesIn(furnitureInCell, cell('a \\| b ADVERTISEMENT'), markdown)).toEqual(['ADVERTISEMENT']));

  it('reads the grid of an entry', () =>
    expect(findingsIn(furnitureInCell, article([table(['City'], ['Lyon ADVERTISEMENT'])]))).toEqual([
      ['token', 'body.0.grid', { token: 'ADVERTISEMENT', row: 1 }],
    ]));

  it('cuts the marker and keeps the value', () =>
    expect(repaired(furnitureInCell, cell('900 ADVERTISEMENT'))).toBe(cell('900')));

  it('sees the marker behind a blank and words in capitals', () =>
    expect(findingsIn(furnitureInCell, article([table(['Boat', 'Seats'], [' SALES ADVERTISEMENT', '8'])]))).toEqual([
      ['token', 'body.0.grid', { token: 'ADVERTISEMENT', row: 1 }],
    ]));

  it('accepts a cell that begins with an acronym', () =>
    expect(findingsIn(furnitureInCell, markdown(cell('NATO members pay more')))).toEqual([]));

  it('drops rows and columns that held nothing else', () =>
    expect(
      repaired(
        furnitureInCell,
        '| Boat | Seats | |\n|---|---|---|\n| Tern | 8 | ADVERTISEMENT |\n| Solveig | 9 | |\n| ADVERTISEMENT | | |',
      ),
    ).toBe('| Boat | Seats |\n|---|---|\n| Tern | 8 |\n| Solveig | 9 |'));
});
