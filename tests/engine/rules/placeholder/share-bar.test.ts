import { shareBar } from '../../../../engine/rules/placeholder/share-bar';
import { findingsIn, fixesIn, LEAD, page, pageOf, severitiesIn } from '../../findings';

const left = page(pageOf('Share this article', 'Copy link'));

describe('placeholder/share-bar', () => {
  it.each([
    ['a heading about shares', pageOf('Share of trams on time', LEAD)],
    ['the word in the middle of the text', pageOf(LEAD, 'Print', LEAD)],
  ])('accepts %s', (_, text) => expect(findingsIn(shareBar, page(text))).toEqual([]));

  it('speaks once of lines that belong together', () =>
    expect(findingsIn(shareBar, left)).toEqual([['stands', 7, { text: 'Share this article' }]]));

  it('is a warning that a safe fix takes off', () => {
    expect(severitiesIn(shareBar, left)).toEqual(['warning']);
    expect(fixesIn(shareBar, left)).toEqual([['safe remove']]);
  });
});
