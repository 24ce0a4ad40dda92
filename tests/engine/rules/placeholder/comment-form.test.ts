import { commentForm } from '../../../../engine/rules/placeholder/comment-form';
import { article, check1, findingsIn, fixesIn, LEAD, page, pageOf, prose, severitiesIn } from '../../findings';

const left = page(pageOf('Leave a Comment', 'Your email address will not be published. Required fields are marked'));

describe('placeholder/comment-form', () => {
  it.each([
    [
      'a call for comments at the town hall',
      pageOf('Leave a comment at the town hall by Friday, the council asks its citizens.'),
    ],
    ['a paragraph about comment forms', pageOf(`${LEAD} “Leave a comment”, the board asked its visitors.`)],
  ])('accepts %s', (_, text) => expect(findingsIn(commentForm, page(text))).toEqual([]));

  it('speaks once of lines that belong together', () =>
    expect(findingsIn(commentForm, left)).toEqual([['stands', 7, { text: 'Leave a Comment' }]]));

  it('is an error that a safe fix takes off', () => {
    expect(severitiesIn(commentForm, left)).toEqual(['error']);
    expect(fixesIn(commentForm, left)).toEqual([['safe remove']]);
  });

  it('points at its first line where it goes on in another field', () => {
    const entry = article([prose('Leave a Comment'), prose('Your email address will not be published.')]);
    expect(check1(commentForm, entry).map(({ place }) => place)).toEqual([
      { path: 'body.0.markdown', start: 0, end: 15 },
    ]);
  });
});
