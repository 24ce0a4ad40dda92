import { likeness } from '../../server/src/content/likeness';

const link = (documentId: string) => ({ documentId, name: documentId, slug: documentId, url: null });
const about = (title: string, section: string | null, ...tags: string[]) => ({
  title,
  standfirst: null,
  section: section === null ? null : link(section),
  tags: tags.map(link),
});

describe('likeness', () => {
  const article = about('Night train to Velmar returns', 'rail', 'trains', 'velmar');

  it.each([
    ['a common tag', about('Opera opens', null, 'trains'), about('Harbour closes', 'rail')],
    ['two common tags', about('Opera opens', null, 'trains', 'velmar'), about('Opera opens', 'rail', 'trains')],
    ['a common section', about('Opera opens', 'rail'), about('Opera opens', 'culture')],
    ['words of the title', about('Velmar night train sold out', 'rail'), about('Opera opens', 'rail')],
  ])('is more for %s', (_, more, less) => {
    expect(likeness(article, more)).toBeGreaterThan(likeness(article, less));
  });

  it('is nothing for nothing in common, however many sections are missing', () => {
    expect(likeness(about('One', null), about('Other', null))).toBe(0);
    expect(likeness(about('', null), about('', null))).toBe(0);
  });

  it('is the same both ways', () => {
    const other = about('A night in Velmar', 'culture', 'velmar');
    expect(likeness(article, other)).toBe(likeness(other, article));
  });
});
