import { emptyRelated } from '../../../../engine/rules/placeholder/empty-related';
import { findingsIn, fixesIn, LEAD, markdown, page, pageOf, severitiesIn } from '../../findings';

const left = page(pageOf('Related Posts', 'You may also like'));

describe('placeholder/empty-related', () => {
  it.each([
    ['links under the heading', pageOf('Related Posts', '- [Sheds](/sheds)\n- [Depots](/depots)')],
    ['a paragraph under it', pageOf('See also', LEAD)],
  ])('accepts %s', (_, text) => expect(findingsIn(emptyRelated, page(text))).toEqual([]));

  it('speaks once of lines that belong together', () =>
    expect(findingsIn(emptyRelated, left)).toEqual([['empty', 7, { text: 'Related Posts' }]]));

  it('is an error that a safe fix takes off', () => {
    expect(severitiesIn(emptyRelated, left)).toEqual(['error']);
    expect(fixesIn(emptyRelated, left)).toEqual([['safe remove']]);
  });

  it('speaks of a short line at the end of a Markdown file', () =>
    expect(findingsIn(emptyRelated, markdown(`${LEAD}\n\nRelated posts`)).map(([, line]) => line)).toEqual([3]));
});
