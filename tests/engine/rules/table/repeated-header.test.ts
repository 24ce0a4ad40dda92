import { repeatedHeader } from '../../../../engine/rules/table/repeated-header';
import { article, findingsIn, fixesIn, markdown, repaired, severitiesIn, table, tableOf } from '../../findings';

const text = '| City | Rent |\n|---|---|\n| Lyon | 900 |\n| CITY | Rent | |\n| Nice | 800 |';

describe('table/repeated-header', () => {
  it.each([
    ['a row that shares one cell with the header', '| City | Rent |\n|---|---|\n| City | 900 |'],
    ['blank rows under a blank header', '| | |\n|---|---|\n| | |'],
  ])('accepts %s', (_, sound) => expect(findingsIn(repeatedHeader, markdown(sound))).toEqual([]));

  it('only notes a row of figures', () => {
    const scores = markdown('| 1 | 0 |\n|---|---|\n| 2 | 2 |\n| 1 | 0 |');
    expect(severitiesIn(repeatedHeader, scores)).toEqual(['info']);
    expect(fixesIn(repeatedHeader, scores)).toEqual([['pick merge', 'pick split']]);
  });

  it('knows the header again in other case and with blank cells behind it', () =>
    expect(findingsIn(repeatedHeader, markdown(text))).toEqual([['again', 4, { row: 2 }]]));

  it('reads the grid of an entry, unless it has no header row', () => {
    const rows = [
      ['City', 'Rent'],
      ['Lyon', '900'],
      ['City', 'Rent'],
    ];
    expect(findingsIn(repeatedHeader, article([table(...rows)]))).toEqual([['again', 'body.0.grid', { row: 2 }]]);
    expect(findingsIn(repeatedHeader, article([tableOf({ rows, headerRows: 0 })]))).toEqual([]);
  });

  it('offers to merge, or to split', () => {
    expect(fixesIn(repeatedHeader, markdown(text))).toEqual([['ask merge', 'ask split']]);
    expect(repaired(repeatedHeader, text)).toBe('| City | Rent |\n|---|---|\n| Lyon | 900 |\n| Nice | 800 |');
    expect(repaired(repeatedHeader, text, 'split')).toBe(
      '| City | Rent |\n|---|---|\n| Lyon | 900 |\n\n| CITY | Rent |  |\n|---|---|---|\n| Nice | 800 |',
    );
  });
});
