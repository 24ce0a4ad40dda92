import { sourceWithoutLink } from '../../../../engine/rules/fact-box/source-without-link';
import { findingsIn, page, pageOf, part, severitiesIn } from '../../findings';

const box = (...sources: { text: string; url: string | null }[]) =>
  part('fact-box', { body: 'The ferry is older than the bridge.', sources });

describe('fact-box/source-without-link', () => {
  it.each([
    ['no source', box()],
    ['an address', box({ text: 'Town archive', url: 'https://archive.example' })],
    ['an address within the name', box({ text: 'Town archive, https://archive.example', url: null })],
    ['a book', box({ text: 'Holm, The River (ISBN 978-0-00-000000-2)', url: null })],
    ['a source without a name', box({ text: ' ', url: null })],
    ['sources that are not known', part('fact-box', { body: 'Two.' })],
    ['a box in a page', page(pageOf('Did you know? According to the town archive, it is older.'))],
  ])('accepts %s', (_, document) => expect(findingsIn(sourceWithoutLink, document)).toEqual([]));

  it('notes each name without an address, at the sources', () => {
    const document = box({ text: 'Town archive', url: null }, { text: 'River board', url: ' ' });
    expect(findingsIn(sourceWithoutLink, document)).toEqual([
      ['none', 'sources', { text: 'Town archive' }],
      ['none', 'sources', { text: 'River board' }],
    ]);
    expect(severitiesIn(sourceWithoutLink, document)).toEqual(['info', 'info']);
  });
});
