import { check, readMarkdown, rules, textOf } from '../../../engine';
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

  it.each([
    ['authors:\n  - Ines Holm, Editor\n  - Ole Brandt', ['Ines Holm', 'Ole Brandt'], 'Editor'],
    ['authors:\n- "Ines Holm"', ['Ines Holm'], null],
    ['authors: [Ines Holm, Ole Brandt]', ['Ines Holm', 'Ole Brandt'], null],
    ['author: Ines Holm and Ole Brandt', ['Ines Holm', 'Ole Brandt'], null],
    ['authors:\n  - name: Ines Holm', ['Ines Holm'], null],
    [
      'authors:\n  - name: Ines Holm\n    image: ines.jpg\n  - name: Ole Brandt\n    image: ole.jpg',
      ['Ines Holm', 'Ole Brandt'],
      null,
    ],
    ['author:\n  image: ines.jpg\n  name: "Ines Holm"\n  paper:\n    name: The Shed', ['Ines Holm'], null],
  ])('reads the people of %j', (lines, names, role) =>
    expect(readMarkdown(`---\n${lines}\n---\n`).metadata.byline).toMatchObject({ names, role, generic: false }),
  );

  it('reads folded texts', () =>
    expect(metadata('---\ndescription: >\n  They run.\n  Again.\n---\n')[5]).toBe('They run. Again.'));

  it('keeps an account of what it tells of people besides their names', () =>
    expect(readMarkdown('---\nauthor:\n  name: Ines Holm\n  image: ines.jpg\n---\n').frontMatter?.entries).toEqual([
      { from: 2, to: 4, text: 'author: name: Ines Holm image: ines.jpg', reads: null },
    ]));

  it('passes over remarks and empty lines, and reads on where a value does', () => {
    const source = '---\n# ours\n\ntitle: Trams\n  return\nauthors:\n\n# both\n- Ines Holm\n- Ole Brandt\n---\n';
    expect(metadata(source)[0]).toBe('Trams return');
    expect(readMarkdown(source).metadata.byline).toMatchObject({ names: ['Ines Holm', 'Ole Brandt'] });
  });

  it('says what nobody reads', () =>
    expect(
      readMarkdown('---\ntitle: Trams\ntags:\n  - a\n  - b\nseo:\n  index: no\nstray\n---\n').frontMatter?.entries,
    ).toEqual([
      { from: 2, to: 2, text: 'title: Trams', reads: 'head' },
      { from: 3, to: 5, text: 'tags: a, b', reads: null },
      { from: 6, to: 7, text: 'seo: index: no', reads: null },
      { from: 8, to: 8, text: 'stray', reads: null },
    ]));

  it('stands below blank lines, too', () => {
    const { metadata, frontMatter, blocks } = readMarkdown('\n\n---\ntitle: Trams\n---\n\nTwo.');
    expect([metadata.title?.text, frontMatter?.to, blocks.length]).toEqual(['Trams', 5, 1]);
  });

  it('reads lists over several lines, and no remark behind a value', () => {
    const toml = '+++\ntitle = "Trams return" # draft\nauthors = [\n  "Ines Holm",\n  "Ole Brandt",\n]\n+++\nTwo.';
    expect(metadata(toml)[0]).toBe('Trams return');
    expect(readMarkdown(toml).metadata.byline).toMatchObject({ names: ['Ines Holm', 'Ole Brandt'] });
    const yaml = '---\ntitle: Trams return\nauthors: [\n  Ines Holm,\n  Ole Brandt\n]\n---\nTwo.';
    expect(readMarkdown(yaml).metadata.byline).toMatchObject({ names: ['Ines Holm', 'Ole Brandt'] });
  });

  it('reads TOML, but for its tables', () => {
    const toml =
      '+++\ntitle = "Trams: back"\nauthors = ["Ines Holm", "Ole Brandt"]\ndate = 2026-01-02\n\n[extra]\nsection = "City"\n# more\nkind = "news"\n+++\nTwo.';
    expect(metadata(toml)).toEqual([
      'Trams: back',
      'Ines Holm and Ole Brandt',
      null,
      '2026-01-02',
      undefined,
      undefined,
      undefined,
    ]);
    expect(readMarkdown(toml).blocks.map(({ start }) => toml.slice(start))).toEqual(['Two.']);
  });

  it('reads Windows line ends', () =>
    expect(metadata('---\r\ntitle: Trams\r\n---\r\n\r\nTwo.').slice(0, 1)).toEqual(['Trams']));

  it.each([
    ['a rule at the top that nothing closes', '---\n\nTwo.'],
    ['a part between two rules', '\n\n---\n\nA first part of the text stands here.\n\n---\n\nThe rest.'],
    ['a line of plus signs that nothing closes', '+++\n\nTwo.'],
    ['one that other marks close', '+++\ntitle = "Trams"\n---\n'],
    ['a rule further down', 'Two.\n\n---\ntitle: Trams\n---'],
  ])('is not %s', (_, source) => {
    expect(readMarkdown(source).frontMatter).toBeUndefined();
    expect(metadata(source).slice(0, 1)).toEqual([undefined]);
  });

  it('says which lines it takes', () =>
    expect(readMarkdown('---\ntitle: Trams\n---\nTwo.').frontMatter).toMatchObject({ from: 1, to: 3 }));
});

describe('a Markdown file', () => {
  it('reads byline and date under its title where it has no front matter', () => {
    expect(metadata('# Trams\n\nBy Ines Holm, Editor\n\n3 May 2026\n\nTwo.').slice(0, 4)).toEqual([
      'Trams',
      'Ines Holm',
      'Editor',
      '3 May 2026',
    ]);
    expect(readMarkdown('# Trams\n\nTwo.').metadata).toMatchObject({ byline: undefined, date: undefined });
  });

  it('takes no section heading for a second headline', () =>
    expect(
      readMarkdown('# The trams return\n\nBy Ines Holm\n\n## How the trams return to the sheds of Velmar\n\nTwo.')
        .metadata.secondTitle,
    ).toBeNull());

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

  const blocksIn = (source: string) => readMarkdown(source).blocks.map((block) => [block.type, textOf(block)]);

  it.each([
    [
      '- one\n- - -\n- two',
      [
        ['list', 'one'],
        ['verbatim', '- - -'],
        ['list', 'two'],
      ],
    ],
    [
      '- one\n\n\nIt ran.',
      [
        ['list', 'one'],
        ['paragraph', 'It ran.'],
      ],
    ],
    ['- one\n\n  more of it\n- two', [['list', 'one\n\n  more of it\ntwo']]],
    ['Trams | boats\n---', [['heading', 'Trams | boats']]],
  ])('ends and goes on with what it began: %j', (source, blocks) => expect(blocksIn(source)).toEqual(blocks));

  it('takes the first of two addresses for one link', () =>
    expect(
      check(readMarkdown('See [the shed].\n\n[the shed]: javascript:a\n[the shed]: /b'), rules).map(({ rule }) => rule),
    ).toContain('broken/bad-scheme'));
});
