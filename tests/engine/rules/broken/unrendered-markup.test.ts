import { unrenderedMarkup } from '../../../../engine/rules/broken/unrendered-markup';
import { article, findingsIn, fixesIn, markdown, page, pageOf, prose, quotesIn, repaired } from '../../findings';

describe('broken/unrendered-markup', () => {
  it.each([
    ['emphasis that Markdown renders', 'It was *late* and **dark**, _very_ ***dark***.'],
    ['emphasis over lines', 'It was **late\nand dark**.'],
    ['a product of numbers', 'The hall is 3 * 4 * 5 metres, 2**3 ** 4 is a power.'],
    ['an entity that Markdown renders', 'Fish &amp; chips, 5&nbsp;km, a<br>b.'],
    [
      'links, references and tasks',
      '[a](/b) [c][d] [e] (f) [g] (page 4) ![h](https://i.test/j "k l")\n\n- [ ] l\n\n[d]: /d',
    ],
    ['marks in code', '```\n** not ours **\n&amp;nbsp;\n```\n\nType `&amp;nbsp;`, `** a **` and ``a ` b``.'],
    ['hashtags and numbers', '#trams and #shed, ticket #4\n\n#trams are back. Next: #5 in C#.'],
    ['a back-tick for an apostrophe', 'Hawai`i and O`ahu.'],
    ['a back-tick that is spoken of', 'The “`” key is stuck, and so is her logo, trams({`}).'],
    ['file names', 'Open my_file_name.md and __init__.py, a*b*c.'],
    ['a footnote', 'Prices** include tax.\n\n\\*\\* But not all.'],
  ])('accepts %s in Markdown', (_, text) => expect(findingsIn(unrenderedMarkup, markdown(text))).toEqual([]));

  it.each([
    ['a footnote mark', 'Prices* include tax, fees* do not.'],
    ['a product of numbers', 'The hall is 3 * 4 * 5 metres, 2*3*4 in all.'],
    ['an ampersand', 'Fish & chips at Marks & Spencer, R&D, a < b.'],
    ['names of files and accounts', 'Open my_file_name.txt, __init__.py, @_velmar_ and snake_case_names.'],
    ['hashtags', '#trams and #shed, ticket #4'],
    ['words in brackets', 'He [the mayor] (left) spoke [sic] of 5 (five).'],
    ['an address', 'See https://example.org/a_b_c/*/d'],
  ])('accepts %s in plain text', (_, text) => expect(findingsIn(unrenderedMarkup, page(pageOf(text)))).toEqual([]));

  it('finds marks, links, tags and entities that readers of plain text would see', () => {
    const line =
      'It was *late*, **very** late, _rather_ late,&nbsp;and<br>dark. See [the map](/map), `x` and <b>this</b>. ## More';
    expect(quotesIn(unrenderedMarkup, pageOf(line))).toEqual([
      ...['*late*', '**very**', '_rather_', '&nbsp;', '<br>', '[the map](/map)', '`x`', '<b>', '## '],
    ]);
  });

  it('takes what stands within another mark with it', () =>
    expect(quotesIn(unrenderedMarkup, pageOf('See **the *old* [map](/map)** there.'))).toEqual([
      '**the *old* [map](/map)**',
    ]));

  it('speaks in Markdown only of what the parser leaves as it is', () =>
    expect(
      findingsIn(
        unrenderedMarkup,
        markdown(
          "A ** loud ** bell.\n\nTwo&amp;nbsp;bells.\n\n##Bells\n\nSee [a] (https://b.test). End. ## New\n\nThey say ``so'' there.",
        ),
      ),
    ).toEqual([
      ['mark', 1, { mark: '**', text: 'loud' }],
      ['code', 3, { mark: '', text: '&amp;nbsp;' }],
      ['code', 5, { mark: '', text: '##Bells' }],
      ['code', 7, { mark: '', text: '[a] (https://b.test)' }],
      ['code', 7, { mark: '', text: '## New' }],
      ['code', 9, { mark: '', text: '``' }],
    ]));

  it.each([
    ['A ** loud ** bell.', 'A **loud** bell.'],
    ['A **loud **bell.', 'A **loud** bell.'],
    ['Two&amp;nbsp;bells.', 'Two bells.'],
    ['##Bells', '## Bells'],
    ['See [a] (https://b.test/c).', 'See [a](https://b.test/c).'],
    ['See [a](https://b.test/c d.pdf).', 'See [a](<https://b.test/c d.pdf>).'],
  ])('makes %s one mark', (text, becomes) => expect(repaired(unrenderedMarkup, text)).toBe(becomes));

  it('leaves to the editor what would read as something else', () => {
    const text = '**Ostrand ** and ** Velmar** meet.';
    expect(fixesIn(unrenderedMarkup, markdown(text))).toEqual([[]]);
    expect(repaired(unrenderedMarkup, text)).toBe(text);
  });

  it('changes nothing in a pasted page, which import reads as Markdown', () =>
    expect(fixesIn(unrenderedMarkup, page(pageOf('It was *late*.')))).toEqual([['safe render']]));

  it('reads items, cells and the plain fields of an entry', () => {
    const quote = { __component: 'newsroom.quote' as const, text: 'It *ran*.', speaker: null, role: null, url: null };
    const entry = article([prose('- a ** b ** c'), quote], { title: 'The **new** trams' });
    expect(findingsIn(unrenderedMarkup, entry).map(([, at, { text }]) => [at, text])).toEqual([
      ['title', 'new'],
      ['body.0.markdown', 'b'],
      ['body.1.text', 'ran'],
    ]);
    expect(fixesIn(unrenderedMarkup, entry)).toEqual([[], [], ['safe render']]);
  });

  it('moves blanks out of the marks', () =>
    expect(repaired(unrenderedMarkup, 'Visitors saw the** old shed **opened.')).toBe(
      'Visitors saw the **old shed** opened.',
    ));

  it('leaves an address within a link alone', () =>
    expect(
      findingsIn(unrenderedMarkup, markdown('See [the [plan] (https://velmar.example/x) of trams](/y) now.')),
    ).toEqual([]));

  it('leaves back-ticks alone where code is shown', () =>
    expect(findingsIn(unrenderedMarkup, markdown('Type `ls and wait.\n\n```\nls\n```'))).toEqual([]));

  it('says once what is written twice over', () =>
    expect(findingsIn(unrenderedMarkup, page(pageOf('The trams&amp;nbsp;run.')))).toEqual([
      ['code', 7, { mark: '', text: '&amp;nbsp;' }],
    ]));

  it('knows words that are struck out', () =>
    expect(quotesIn(unrenderedMarkup, pageOf('Fares *rise* by ~~two~~ ~~~three~~~ ~four~ euros.'))).toEqual([
      '*rise*',
      '~~two~~',
      '~four~',
    ]));

  it('sees marks that a letter and a quotation mark keep from being read', () =>
    expect(quotesIn(unrenderedMarkup, 'Read**“this”** now.', markdown)).toEqual(['**“this”**']));
});
