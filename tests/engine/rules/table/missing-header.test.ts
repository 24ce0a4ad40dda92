import { missingHeader } from '../../../../engine/rules/table/missing-header';
import { article, findingsIn, fixesIn, markdown, repaired, tableOf } from '../../findings';

const text = '| | |\n|---|---|\n| City | Rent |\n| Lyon | 900 |';

describe('table/missing-header', () => {
  it.each([
    ['a header', '| City | Rent |\n|---|---|\n| Lyon | 900 |'],
    ['one blank corner', '| | Rent |\n|---|---|\n| Lyon | 900 |'],
    ['a table that is blank altogether', '| | |\n|---|---|\n| | |'],
  ])('accepts %s', (_, sound) => expect(findingsIn(missingHeader, markdown(sound))).toEqual([]));

  it('reads the grid of an entry, unless it has no header row', () => {
    const rows = [
      ['', ' '],
      ['Lyon', '900'],
    ];
    expect(findingsIn(missingHeader, article([tableOf({ rows })]))).toEqual([['blank', 'body.0.grid', {}]]);
    expect(findingsIn(missingHeader, article([tableOf({ rows, headerRows: 0 })]))).toEqual([]);
  });

  it('asks before the first row becomes the header', () => {
    expect(findingsIn(missingHeader, markdown(text))).toEqual([['blank', 1, {}]]);
    expect(fixesIn(missingHeader, markdown(text))).toEqual([['ask raise']]);
    expect(repaired(missingHeader, text)).toBe('| City | Rent |\n|---|---|\n| Lyon | 900 |');
  });
});
