import { imageWithoutAlt } from '../../../../engine/rules/broken/image-without-alt';
import { missingMedia } from '../../../../engine/rules/broken/missing-media';
import { findingsIn, fixesIn, markdown, severitiesIn } from '../../findings';

describe('broken/missing-media', () => {
  it.each([
    ['a file', '![a](/a.png) <img alt="b" src="b.png"> <img alt="c" data-src="c.png">'],
    ['a reference', '![a][1]\n\n[1]: /a.png'],
    ['code', '`![a]()`'],
    ['an exclamation before a link', 'Look\\![a]()'],
  ])('accepts %s', (_, text) => expect(findingsIn(missingMedia, markdown(text))).toEqual([]));

  it.each([
    '![The shed]()',
    '![The shed](#)',
    '![The shed](undefined)',
    '<img alt="The shed">',
    '<img alt="The shed" src="">',
  ])('finds %s, which broken/image-without-alt then leaves alone', (text) => {
    expect(findingsIn(missingMedia, markdown(text)).map(([id, , { text: words }]) => [id, words])).toEqual([
      ['file', 'The shed'],
    ]);
    expect(findingsIn(imageWithoutAlt, markdown(text.replace('The shed', '')))).toEqual([]);
  });

  it('is an error, and leaves the image to the editor', () => {
    expect(severitiesIn(missingMedia, markdown('![]()'))).toEqual(['error']);
    expect(fixesIn(missingMedia, markdown('![]()'))).toEqual([['pick choose']]);
  });
});
