import { slugChangedAfterPublish } from '../../../../engine/rules/metadata/slug-changed-after-publish';
import { article, findingsIn, page, severitiesIn } from '../../findings';

const entry = (text: string, published: string | null) => article([], { slug: { text, published } });

describe('metadata/slug-changed-after-publish', () => {
  it.each([
    ['an article that is not published', entry('trams-return', null)],
    ['the address that readers know', entry('trams-return', 'trams-return')],
    ['an entry whose address is not known', article([])],
    ['a page', page('Trams return')],
  ])('accepts %s', (_, document) => expect(findingsIn(slugChangedAfterPublish, document)).toEqual([]));

  it('names the address that readers know, at the new one', () => {
    const document = entry('trams-are-back', 'trams-return');
    expect(findingsIn(slugChangedAfterPublish, document)).toEqual([['changed', 'slug', { published: 'trams-return' }]]);
    expect(severitiesIn(slugChangedAfterPublish, document)).toEqual(['warning']);
  });
});
