import { missingSection } from '../../../../engine/rules/metadata/missing-section';
import { LEAD, article, findingsIn, fixesIn, markdown, page, severitiesIn } from '../../findings';

describe('metadata/missing-section', () => {
  it.each([
    ['a page that has it', page(`Home » Transport » Trams return\n\nTrams return\n\n${LEAD}`)],
    ['an entry that has it', article([], { section: 'Transport' })],
    ['an entry of which it is not known', article([])],
    ['a note without front matter', markdown('# Trams\n\nTwo.')],
    ['front matter of another kind', markdown('---\nlayout: wide\n---\n\nTwo.')],
    ['a file that has it', markdown('---\ntitle: Trams\nsection: Transport\n---\n\nTwo.')],
    ['a file that has it by another name', markdown('---\ntitle: Trams\ncategories: [Transport, Town]\n---\n\nTwo.')],
  ])('accepts %s', (_, document) => expect(findingsIn(missingSection, document)).toEqual([]));

  it('is a note for a page and a file as a whole', () => {
    expect(findingsIn(missingSection, page(`Trams return\n\n${LEAD}`))).toEqual([['missing', 0, {}]]);
    expect(findingsIn(missingSection, markdown('---\ntitle: Trams\n---\n\nTwo.'))).toEqual([['missing', 0, {}]]);
    expect(severitiesIn(missingSection, page(LEAD))).toEqual(['info']);
  });

  it('leads to the field of an entry', () => {
    expect(findingsIn(missingSection, article([], { section: null }))).toEqual([['missing', 'section', {}]]);
    expect(fixesIn(missingSection, article([], { section: null }))).toEqual([['pick choose']]);
  });
});
