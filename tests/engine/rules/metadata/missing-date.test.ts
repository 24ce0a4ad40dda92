import { missingDate } from '../../../../engine/rules/metadata/missing-date';
import { article, findingsIn, LEAD, markdown, page, severitiesIn } from '../../findings';

describe('metadata/missing-date', () => {
  it.each([
    ['an entry, which gets its date when it is published', article([], { title: 'Trams' })],
    ['a note without front matter', markdown('Two.')],
    ['front matter with a date', markdown('---\ntitle: Trams\ndate: 2026-01-02\n---\n\nTwo.')],
    ['a page with a day', page(`Trams return\n\nJanuary 2nd, 2026\n\n${LEAD}`)],
  ])('accepts %s', (_, document) => expect(findingsIn(missingDate, document)).toEqual([]));

  it('is a note for a page or a file', () => {
    expect(findingsIn(missingDate, page(`Trams return\n\n${LEAD}`))).toEqual([['missing', 0, {}]]);
    expect(severitiesIn(missingDate, markdown('---\ntitle: Trams\n---\n\nTwo.'))).toEqual(['info']);
  });
});
