import { adMarker } from '../../../../engine/rules/placeholder/ad-marker';
import { findingsIn, fixesIn, LEAD, page, pageOf, severitiesIn } from '../../findings';

const left = page(pageOf('ADVERTISEMENT', 'Continue reading below'));

describe('placeholder/ad-marker', () => {
  it.each([
    ['a heading about advertising', pageOf('Advertisement income falls')],
    ['the word in a paragraph', pageOf(`${LEAD} An advertisement hung on the gate.`)],
    [
      'a marker in a table, which table/furniture-in-cell claims',
      pageOf('| City | Rent |\n|---|---|\n| Lyon | 900 ADVERTISEMENT |'),
    ],
  ])('accepts %s', (_, text) => expect(findingsIn(adMarker, page(text))).toEqual([]));

  it('speaks once of lines that belong together', () =>
    expect(findingsIn(adMarker, left)).toEqual([['stands', 7, { text: 'ADVERTISEMENT' }]]));

  it('is a warning that a safe fix takes off', () => {
    expect(severitiesIn(adMarker, left)).toEqual(['warning']);
    expect(fixesIn(adMarker, left)).toEqual([['safe remove']]);
  });
});
