import { emptyContents } from '../../../../engine/rules/placeholder/empty-contents';
import { findingsIn, fixesIn, LEAD, page, pageOf, repaired, severitiesIn } from '../../findings';

const left = page(pageOf('What You’ll Learn', 'How it began', LEAD));

describe('placeholder/empty-contents', () => {
  it.each([
    ['a list under the promise', pageOf('What You’ll Learn', '- Why it closed\n- Why it opens', LEAD)],
    ['a paragraph under the promise', pageOf('In this article', LEAD)],
  ])('accepts %s', (_, text) => expect(findingsIn(emptyContents, page(text))).toEqual([]));

  it('speaks once of lines that belong together', () =>
    expect(findingsIn(emptyContents, left)).toEqual([['missing', 7, { text: 'What You’ll Learn' }]]));

  it('is a warning that asks', () => {
    expect(severitiesIn(emptyContents, left)).toEqual(['warning']);
    expect(fixesIn(emptyContents, left)).toEqual([['ask remove']]);
  });

  it('builds the list from the headings of the page', () => {
    const text = `## In this article\n\n## How it began\n\n${LEAD}\n\n## How it ended\n\n${LEAD}`;
    expect(repaired(emptyContents, text, 'build')).toBe(
      text.replace('article\n', 'article\n\n- How it began\n- How it ended\n'),
    );
  });
});
