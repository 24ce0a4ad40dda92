import { widthMismatch } from '../../../../engine/rules/table/width-mismatch';
import { article, findingsIn, fixesIn, markdown, repaired, table } from '../../findings';

describe('table/width-mismatch', () => {
  it.each([
    ['equal widths', '| City | Rent |\n|---|---|\n| Lyon | 900 |'],
    ['no bars at the edges', 'City | Rent\n:-- | --:\nLyon | 900'],
    ['no row of dashes', '| City | Rent |\n| Lyon | 900 |'],
    ['rows of another width', '| City | Rent |\n|---|---|\n| Lyon |'],
    ['an escaped bar in the header', '| City \\| town | Rent |\n|---|---|\n| Lyon | 900 |'],
  ])('accepts %s', (_, text) => expect(findingsIn(widthMismatch, markdown(text))).toEqual([]));

  it('needs no dashes in a grid', () =>
    expect(findingsIn(widthMismatch, article([table(['City', 'Rent'], ['Lyon'])]))).toEqual([]));

  it('reports the header, and asks', () => {
    const text = '| City | Rent | Year |\n|---|---|\n| Lyon | 900 | 2025 |';
    expect(findingsIn(widthMismatch, markdown(text))).toEqual([['differs', 1, { header: 3, dashes: 2 }]]);
    expect(fixesIn(widthMismatch, markdown(text))).toEqual([['ask repair']]);
  });

  it.each([
    [
      'widens the dashes, and keeps which way columns lean',
      '| City | Rent | Year |\n|:--|--:|\n| Lyon | 900 | 2025 |',
      '| City | Rent | Year |\n|:--|--:|---|\n| Lyon | 900 | 2025 |',
    ],
    [
      'widens the header where the rows agree with the dashes',
      '| City | Rent |\n|---|---|---|\n| Lyon | 900 | 2025 |',
      '| City | Rent |  |\n|---|---|---|\n| Lyon | 900 | 2025 |',
    ],
    [
      'cuts the dashes where nothing agrees with them',
      '| City | Rent |\n|---|---|---|\n| Lyon | 900 |',
      '| City | Rent |\n|---|---|\n| Lyon | 900 |',
    ],
    [
      'drops an empty end of the header',
      '| City | Rent | |\n|---|---|\n| Lyon | 900 |',
      '| City | Rent |\n|---|---|\n| Lyon | 900 |',
    ],
  ])('%s', (_, before, after) => expect(repaired(widthMismatch, before)).toBe(after));
});
