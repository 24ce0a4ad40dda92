import { emptyState } from '../../../../engine/rules/placeholder/empty-state';
import { findingsIn, fixesIn, LEAD, page, pageOf, severitiesIn } from '../../findings';

const left = page(pageOf('There are no related posts yet.'));

describe('placeholder/empty-state', () => {
  it.each([
    ['the words in a paragraph', pageOf(`${LEAD} Nothing found in the shed was younger than 1911.`)],
    ['a heading that goes on', pageOf('No comments from the mayor')],
  ])('accepts %s', (_, text) => expect(findingsIn(emptyState, page(text))).toEqual([]));

  it('speaks once of lines that belong together', () =>
    expect(findingsIn(emptyState, left)).toEqual([['stands', 7, { text: 'There are no related posts yet.' }]]));

  it('is an error that a safe fix takes off', () => {
    expect(severitiesIn(emptyState, left)).toEqual(['error']);
    expect(fixesIn(emptyState, left)).toEqual([['safe remove']]);
  });
});
