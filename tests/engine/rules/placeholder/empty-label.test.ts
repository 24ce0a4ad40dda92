import { emptyLabel } from '../../../../engine/rules/placeholder/empty-label';
import { findingsIn, fixesIn, LEAD, page, pageOf } from '../../findings';

describe('placeholder/empty-label', () => {
  it.each([
    ['a label with its value', `Trams return\n\nPublished 3 May 2026\n\n${LEAD}`],
    ['a byline', `Trams return\n\nBy Ines Holm\n\n${LEAD}`],
    ['a headline of one word', `Updated timetables\n\n${LEAD}`],
    ['the word in the middle of the text', pageOf('Date', LEAD)],
  ])('accepts %s', (_, text) => expect(findingsIn(emptyLabel, page(text))).toEqual([]));

  it('finds labels over and under the title', () =>
    expect(findingsIn(emptyLabel, page(`Published\n\nTrams return\n\nLast updated:\n\n${LEAD}`))).toEqual([
      ['empty', 1, { text: 'Published' }],
      ['empty', 5, { text: 'Last updated:' }],
    ]));

  it('lets the editor fill it in or take it off', () =>
    expect(fixesIn(emptyLabel, page(`Published\n\n${pageOf()}`))).toEqual([['pick value', 'pick remove']]));
});
