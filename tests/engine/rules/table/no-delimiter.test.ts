import { noDelimiter } from '../../../../engine/rules/table/no-delimiter';
import { article, findingsIn, fixesIn, markdown, page, prose, repaired, table } from '../../findings';

const rents = '| City | Rent |\n| Lyon | 900 |\n| Nice | 800 |';

describe('table/no-delimiter', () => {
  it.each([
    ['a table', '| City | Rent |\n|---|---|\n| Lyon | 900 |'],
    ['a table of one column', '| City |\n|---|\n| Lyon |'],
    ['prose that uses a pipe', 'Read a | b as "or".\nIt ends | here.'],
    ['a line that opens with one', '|x| is the distance from zero.'],
    ['sums of distances', '|x| + |y| is never\n|a| less than zero.'],
    ['a single row', '| City | Rent |'],
    ['lines of different length', '| City | Rent |\n| Lyon |'],
    ['a command over several lines', 'cat rents.csv \\\n  | sort \\\n  | uniq -c'],
    ['verses behind bars', '| The tram comes late,\n| the tram comes never,\n| I wait.'],
    ['code', '```\n| City | Rent |\n| Lyon | 900 |\n```'],
    [
      'what a database prints',
      '+------+------+\n| city | rent |\n+------+------+\n| Lyon | 900  |\n| Nice | 800  |\n+------+------+\n2 rows in set',
    ],
    ['a row of dashes that stands lower down', '| City | Rent |\n| Lyon | 900 |\n|---|---|\n| Nice | 800 |'],
    ['a header drawn as a line', '|---|---|\n| Lyon | 900 |\n| Nice | 800 |'],
    ['a line drawn otherwise under the header', '| City | Rent |\n|====|====|\n| Lyon | 900 |'],
  ])('accepts %s', (_, text) => {
    expect(findingsIn(noDelimiter, markdown(text))).toEqual([]);
    expect(findingsIn(noDelimiter, page(text))).toEqual([]);
  });

  it('needs none in a grid', () =>
    expect(findingsIn(noDelimiter, article([table(['City', 'Rent'], ['Lyon', '900'])]))).toEqual([]));

  it('reports rows without one, once', () => {
    expect(findingsIn(noDelimiter, markdown(`Rents\n\n${rents}`))).toEqual([['missing', 3, {}]]);
    expect(findingsIn(noDelimiter, article([prose(rents)]))).toEqual([['missing', 'body.0.markdown', {}]]);
  });

  it('adds it', () => {
    expect(fixesIn(noDelimiter, markdown(rents))).toEqual([['safe insert']]);
    expect(repaired(noDelimiter, rents)).toBe('| City | Rent |\n|---|---|\n| Lyon | 900 |\n| Nice | 800 |');
  });
});
