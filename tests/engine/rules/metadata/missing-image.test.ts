import { missingImage } from '../../../../engine/rules/metadata/missing-image';
import { LEAD, article, findingsIn, markdown, page, severitiesIn } from '../../findings';

const file = (front: string, body = 'Two.') => markdown(`---\ntitle: Trams\n${front}---\n\n${body}`);

describe('metadata/missing-image', () => {
  it.each([
    ['plain text, which holds no images', page(`Trams return\n\n${LEAD}`)],
    ['a note without front matter', markdown('# Trams\n\nTwo.')],
    ['a file with an image', file('cover: trams.jpg\n')],
    ['a file whose image has parts', file('image:\n  src: trams.jpg\n  alt: Two trams\n')],
    ['an image in the text of a file', file('', '![Two trams](trams.jpg)')],
    ['an entry with an image', article([], { image: { alt: null } })],
    ['an entry that has no such field', article([])],
  ])('accepts %s', (_, document) => expect(findingsIn(missingImage, document)).toEqual([]));

  it('is a note for a file and at the field of an entry', () => {
    expect(findingsIn(missingImage, file(''))).toEqual([['missing', 0, {}]]);
    expect(findingsIn(missingImage, file('image:\n'))).toEqual([['missing', 0, {}]]);
    expect(findingsIn(missingImage, article([], { image: null }))).toEqual([['missing', 'image', {}]]);
    expect(severitiesIn(missingImage, article([], { image: null }))).toEqual(['info']);
  });
});
