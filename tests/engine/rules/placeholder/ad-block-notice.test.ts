import { adBlockNotice } from '../../../../engine/rules/placeholder/ad-block-notice';
import { findingsIn, fixesIn, LEAD, page, pageOf, severitiesIn } from '../../findings';

const left = page(pageOf('Adblock Detected', 'Please disable your ad blocker and reload.'));

describe('placeholder/ad-block-notice', () => {
  it.each([
    ['a headline about ad blockers', pageOf('Why readers run an ad blocker')],
    [
      'a quoted notice in a long paragraph',
      pageOf(`${LEAD} One sign read “Adblock detected”, and please disable your ad blocker, it said.`),
    ],
    ['a link to a report', pageOf('[Adblock detected](https://example.org/report)')],
  ])('accepts %s', (_, text) => expect(findingsIn(adBlockNotice, page(text))).toEqual([]));

  it('speaks once of lines that belong together', () =>
    expect(findingsIn(adBlockNotice, left)).toEqual([['stands', 7, { text: 'Adblock Detected' }]]));

  it('is an error that a safe fix takes off', () => {
    expect(severitiesIn(adBlockNotice, left)).toEqual(['error']);
    expect(fixesIn(adBlockNotice, left)).toEqual([['safe remove']]);
  });
});
