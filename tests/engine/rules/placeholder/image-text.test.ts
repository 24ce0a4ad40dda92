import { imageText } from '../../../../engine/rules/placeholder/image-text';
import { findingsIn, fixesIn, LEAD, page, pageOf, severitiesIn } from '../../findings';

const left = page(pageOf('img of tram shed gates'));

describe('placeholder/image-text', () => {
  it.each([
    ['a headline about a logo', pageOf('Logo of the year goes to the tram museum in the north', LEAD)],
    ['the word in a paragraph', pageOf(`${LEAD} Its logo is a bell.`)],
  ])('accepts %s', (_, text) => expect(findingsIn(imageText, page(text))).toEqual([]));

  it('speaks once of lines that belong together', () =>
    expect(findingsIn(imageText, left)).toEqual([['stands', 7, { text: 'img of tram shed gates' }]]));

  it('is a warning that a safe fix takes off', () => {
    expect(severitiesIn(imageText, left)).toEqual(['warning']);
    expect(fixesIn(imageText, left)).toEqual([['safe remove']]);
  });
});
