import { missingByline } from '../../../../engine/rules/metadata/missing-byline';
import { article, findingsIn, fixesIn, markdown, page, severitiesIn } from '../../findings';

describe('metadata/missing-byline', () => {
  it.each([
    ['a note without front matter', markdown('# Trams\n\nTwo.')],
    ['front matter with an author', markdown('---\ntitle: Trams\nauthor: Ines Holm\n---\n\nTwo.')],
    ['an entry whose authors are not known', article([])],
    ['an entry with an author', article([], { authors: ['Ines Holm'] })],
  ])('accepts %s', (_, document) => expect(findingsIn(missingByline, document)).toEqual([]));

  it.each([
    ['an empty page', page('')],
    ['front matter that names a title', markdown('---\ntitle: Trams\n---\n\nTwo.')],
    ['an entry without authors', article([], { authors: [] })],
  ])('asks for it in %s', (_, document) => {
    expect(findingsIn(missingByline, document)).toEqual([['missing', 0, {}]]);
    expect(severitiesIn(missingByline, document)).toEqual(['warning']);
  });

  it('is an error for an opinion piece', () =>
    expect(severitiesIn(missingByline, article([], { authors: [], articleKind: 'opinion' }))).toEqual(['error']));

  it('lets the editor choose', () => expect(fixesIn(missingByline, page(''))).toEqual([['pick author']]));
});
