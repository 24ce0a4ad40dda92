import { duplicateRow } from '../../../../engine/rules/table/duplicate-row';
import { article, findingsIn, fixesIn, markdown, repaired, severitiesIn, table } from '../../findings';

const mayors = '| City | Mayor |\n|---|---|\n| Lyon | Doucet |\n| Nice | Estrosi |\n| lyon | Doucet | |';
const scores = '| Home | Away |\n|---|---|\n| 0 | 0 |\n| 2 | 1 |\n| 0 | 0 |';

describe('table/duplicate-row', () => {
  it.each([
    ['blank rows', '| City | Mayor |\n|---|---|\n| | |\n| | |'],
    ['rows that say the same in other cells', '| A | B |\n|---|---|\n| Lyon | |\n| | Lyon |'],
    ['the same row in another table', '| City |\n|---|\n| Lyon |\n\n| City |\n|---|\n| Lyon |'],
  ])('accepts %s', (_, text) => expect(findingsIn(duplicateRow, markdown(text))).toEqual([]));

  it('names the row that is repeated', () =>
    expect(findingsIn(duplicateRow, markdown(mayors))).toEqual([['repeats', 5, { row: 3, first: 1 }]]));

  it('knows a row again, however many blanks part its words', () =>
    expect(
      findingsIn(duplicateRow, markdown('| City | Mayor |\n|---|---|\n| New  Velmar | Holm |\n| New Velmar | Holm |')),
    ).toEqual([['repeats', 4, { row: 2, first: 1 }]]));

  it('takes scores for a note that no repair touches unasked', () => {
    expect(severitiesIn(duplicateRow, markdown(scores))).toEqual(['info']);
    expect(fixesIn(duplicateRow, markdown(scores))).toEqual([['pick drop']]);
    expect(repaired(duplicateRow, scores)).toBe(scores);
  });

  it('takes a table of two values for draws, not for copies', () => {
    const draws = (...rows: string[]) => ['| First | Second |', '|---|---|', ...rows].join('\n');
    const [red, mixed] = ['| Amber | Amber |', '| Amber | Green |'];
    expect(severitiesIn(duplicateRow, markdown(draws(red, mixed, red, mixed, '| Green | Amber |', red)))).toEqual([
      'info',
      'info',
      'info',
    ]);
    expect(severitiesIn(duplicateRow, markdown(draws(red, mixed, red)))).toEqual(['warning']);
  });

  it('reads the grid of an entry', () =>
    expect(findingsIn(duplicateRow, article([table(['City'], ['Lyon'], ['Lyon'])]))).toEqual([
      ['repeats', 'body.0.grid', { row: 2, first: 1 }],
    ]));

  it('asks, and takes the later row off', () => {
    expect(fixesIn(duplicateRow, markdown(mayors))).toEqual([['ask drop']]);
    expect(repaired(duplicateRow, mayors)).toBe('| City | Mayor |\n|---|---|\n| Lyon | Doucet |\n| Nice | Estrosi |');
  });

  it('leaves rows of ads to their own rule', () =>
    expect(
      findingsIn(
        duplicateRow,
        markdown('| Boat | Seats |\n|---|---|\n| ADVERTISEMENT | |\n| Tern | 9 |\n| ADVERTISEMENT | |'),
      ),
    ).toEqual([]));
});
