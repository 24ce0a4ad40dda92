import { missingStandfirst } from '../../../../engine/rules/metadata/missing-standfirst';
import { LEAD, article, findingsIn, fixesIn, markdown, page, severitiesIn } from '../../findings';

describe('metadata/missing-standfirst', () => {
  it.each([
    ['a page that has it', page(`Trams return\n\nEleven winters of work are over.\n\nby Ines Holm\n\n${LEAD}`)],
    ['an entry that has it', article([], { standfirst: 'Transport' })],
    ['an entry of which it is not known', article([])],
    ['a note without front matter', markdown('# Trams\n\nTwo.')],
    ['front matter of another kind', markdown('---\nlayout: wide\n---\n\nTwo.')],
    ['a file that has it', markdown('---\ntitle: Trams\nstandfirst: Transport\n---\n\nTwo.')],
    [
      'a file that has it by another name',
      markdown('---\ntitle: Trams\nsummary: Eleven winters of work are over.\n---\n\nTwo.'),
    ],
  ])('accepts %s', (_, document) => expect(findingsIn(missingStandfirst, document)).toEqual([]));

  it('is a note for a page and a file as a whole', () => {
    expect(findingsIn(missingStandfirst, page(`Trams return\n\n${LEAD}`))).toEqual([['missing', 0, {}]]);
    expect(findingsIn(missingStandfirst, markdown('---\ntitle: Trams\n---\n\nTwo.'))).toEqual([['missing', 0, {}]]);
    expect(severitiesIn(missingStandfirst, page(LEAD))).toEqual(['info']);
  });

  it('leads to the field of an entry', () => {
    expect(findingsIn(missingStandfirst, article([], { standfirst: null }))).toEqual([['missing', 'standfirst', {}]]);
    expect(fixesIn(missingStandfirst, article([], { standfirst: null }))).toEqual([['pick type']]);
  });
});
