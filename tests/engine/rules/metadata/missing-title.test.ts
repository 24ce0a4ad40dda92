import { missingTitle } from '../../../../engine/rules/metadata/missing-title';
import { article, findingsIn, LEAD, markdown, page, severitiesIn } from '../../findings';

describe('metadata/missing-title', () => {
  it.each([
    ['a page with a headline', page(`Trams return\n\n${LEAD}`)],
    ['a note without front matter', markdown('Two.')],
    ['a first heading under front matter', markdown('---\nauthor: Ines Holm\n---\n\n# Trams\n\nTwo.')],
    ['an entry with a title', article([], { title: 'Trams' })],
  ])('accepts %s', (_, document) => expect(findingsIn(missingTitle, document)).toEqual([]));

  it.each([
    ['an empty page', page('')],
    ['a page of blanks', page(' \n\t\n')],
    ['front matter without a title', markdown('---\nauthor: Ines Holm\n---\n\n## Trams\n\nTwo.')],
    ['an entry whose title is blank', article([], { title: ' ' })],
  ])('is an error in %s', (_, document) => {
    expect(findingsIn(missingTitle, document)).toEqual([['missing', 0, {}]]);
    expect(severitiesIn(missingTitle, document)).toEqual(['error']);
  });
});
