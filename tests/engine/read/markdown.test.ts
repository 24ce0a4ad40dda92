import { readMarkdown } from '../../../engine';
import { shapeOfBlock } from './oracle';

const metadata = (source: string) => {
  const { title, byline, date, section, standfirst, articleKind } = readMarkdown(source).metadata;
  return [title?.text, byline?.name, byline?.role, date?.text, section?.text, standfirst?.text, articleKind];
};

describe('front matter', () => {
  it('gives title, author, date, section, standfirst and kind', () =>
    expect(
      metadata(
        '---\ntitle: "Trams: back"\nauthor: Ines Holm, Editor\ndate: 2026-01-02\nsection: City\ndescription: They run.\nkind: news\n---\n\nTwo.',
      ),
    ).toEqual(['Trams: back', 'Ines Holm', 'Editor', '2026-01-02', 'City', 'They run.', 'news']));

  it('goes before the first heading', () =>
    expect(metadata('---\ntitle: Trams\n---\n\n# Sheds').slice(0, 1)).toEqual(['Trams']));

  it('skips what is no plain value', () =>
    expect(metadata('---\ntags:\n  - a\ntitle: Trams\nnot a key\n---\n').slice(0, 1)).toEqual(['Trams']));

  it('reads Windows line ends', () =>
    expect(metadata('---\r\ntitle: Trams\r\n---\r\n\r\nTwo.').slice(0, 1)).toEqual(['Trams']));

  it.each([
    ['a rule at the top that nothing closes', '---\n\nTwo.'],
    ['a rule further down', 'Two.\n\n---\ntitle: Trams\n---'],
  ])('is not %s', (_, source) => {
    expect(readMarkdown(source).frontMatter).toBeUndefined();
    expect(metadata(source).slice(0, 1)).toEqual([undefined]);
  });

  it('says which lines it takes', () =>
    expect(readMarkdown('---\ntitle: Trams\n---\nTwo.').frontMatter).toEqual({ from: 1, to: 3 }));
});

describe('a Markdown file', () => {
  it('takes a first heading of depth 1 for the title, and no other', () => {
    expect(metadata('# Trams\n\nTwo.').slice(0, 1)).toEqual(['Trams']);
    expect(metadata('## Trams\n\nTwo.').slice(0, 1)).toEqual([undefined]);
    expect(readMarkdown('# Trams\n\nTwo.').blocks.map(({ role }) => role)).toEqual(['title', 'body']);
  });

  it.each([
    [
      'Trams\n=====\n\nTwo.',
      [
        ['heading', 1, 'Trams'],
        ['paragraph', 'Two.'],
      ],
    ],
    ['## Trams ##', [['heading', 2, 'Trams']]],
    ['#Trams', [['paragraph', '#Trams']]],
    ['- a\n  b\n- c', [['list', false, ['a\n  b', 'c']]]],
    [
      '- a\n* b',
      [
        ['list', false, ['a']],
        ['list', false, ['b']],
      ],
    ],
    ['• a\n• b', [['list', false, ['a', 'b']]]],
    ['1. a\n2. b', [['list', true, ['a', 'b']]]],
    [
      '```\n# no\n```\nTwo.',
      [
        ['verbatim', '```\n# no\n```'],
        ['paragraph', 'Two.'],
      ],
    ],
    [
      '<div>\n| a |\n</div>',
      [
        ['verbatim', '<div>'],
        ['table', [['a']]],
        ['verbatim', '</div>'],
      ],
    ],
    [
      'Q: a?\nA: b.',
      [
        ['paragraph', 'Q: a?'],
        ['paragraph', 'A: b.'],
      ],
    ],
    [' \t\n\n', []],
  ])('reads %j', (source, shapes) => expect(readMarkdown(source).blocks.map(shapeOfBlock)).toEqual(shapes));
});
