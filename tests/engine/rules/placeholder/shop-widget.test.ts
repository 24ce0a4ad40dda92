import { shopWidget } from '../../../../engine/rules/placeholder/shop-widget';
import { findingsIn, fixesIn, LEAD, page, pageOf, severitiesIn } from '../../findings';

const left = page(pageOf('Explore related products'));

describe('placeholder/shop-widget', () => {
  it.each([
    ['a sentence about a shop', pageOf('Visitors can explore related products of the region in its shop.')],
    ['a heading that goes on', pageOf('Shop now closed', LEAD)],
  ])('accepts %s', (_, text) => expect(findingsIn(shopWidget, page(text))).toEqual([]));

  it('speaks once of lines that belong together', () =>
    expect(findingsIn(shopWidget, left)).toEqual([['stands', 7, { text: 'Explore related products' }]]));

  it('is an error that a safe fix takes off', () => {
    expect(severitiesIn(shopWidget, left)).toEqual(['error']);
    expect(fixesIn(shopWidget, left)).toEqual([['safe remove']]);
  });
});
