import { missingImageAlt } from '../../../../engine/rules/metadata/missing-image-alt';
import { article, findingsIn, fixesIn, markdown, severitiesIn } from '../../findings';

const file = (front: string) => markdown(`---\ntitle: Trams\n${front}---\n\nTwo.`);

describe('metadata/missing-image-alt', () => {
  it.each([
    ['a described image', article([], { image: { alt: 'Two trams at the shed' } })],
    ['no image', article([], { image: null })],
    ['an entry without such a field', article([])],
    ['a description beside it', file('image: trams.jpg\nimage_alt: Two trams\n')],
    ['a description within it', file('image:\n  src: trams.jpg\n  alt: Two trams\n')],
    ['a description that names a file', article([], { image: { alt: 'A printout of notes.jpg' } })],
  ])('accepts %s', (_, document) => expect(findingsIn(missingImageAlt, document)).toEqual([]));

  it.each([null, '', '  ', 'DSC_0042.JPG', 'trams-at-the-shed.webp'])('asks for a description instead of %j', (alt) => {
    const document = article([], { image: { alt } });
    expect(findingsIn(missingImageAlt, document)).toEqual([['missing', 'image', {}]]);
    expect(severitiesIn(missingImageAlt, document)).toEqual(['warning']);
    expect(fixesIn(missingImageAlt, document)).toEqual([['pick describe']]);
  });

  it('is a note in a file, at its line', () => {
    expect(findingsIn(missingImageAlt, file('image: trams.jpg\n'))).toEqual([['missing', 3, {}]]);
    expect(severitiesIn(missingImageAlt, file('image: trams.jpg\n'))).toEqual(['info']);
  });
});
