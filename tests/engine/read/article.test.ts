import { check, readArticle, readEntry, readPart, rules, textOf } from '../../../engine';
import { article, NOW, prose, table } from '../findings';

describe('an entry', () => {
  it('has one field for each text of its form, in the order of the page', () => {
    const entry = article(
      [
        prose('Two.\n\n## Fares'),
        table(['Line', 'Fare'], ['12']),
        { __component: 'newsroom.call', text: 'Read our report here.', url: '/report' },
        { __component: 'newsroom.quote', text: 'It runs.', speaker: null, role: null, url: null },
        { __component: 'newsroom.fact-box-embed' },
      ],
      { title: 'Trams', standfirst: null },
    );
    expect(entry.fields.map(({ path, format }) => [path, format])).toEqual([
      ['title', 'plain'],
      ['standfirst', 'plain'],
      ['body.0.markdown', 'markdown'],
      ['body.1.grid', 'grid'],
      ['body.2.text', 'plain'],
      ['body.3.text', 'plain'],
    ]);
    expect(entry.blocks.map(({ type, key }) => [type, key])).toEqual([
      ['paragraph', 'body.0.markdown#0'],
      ['heading', 'body.0.markdown#1'],
      ['table', 'body.1.grid'],
      ['call', 'body.2.text'],
      ['quote', 'body.3.text'],
      ['embed', 'body.4'],
    ]);
  });

  it('tells what is missing from what nobody asks for', () => {
    expect(article([]).metadata).toMatchObject({ title: undefined, byline: undefined, section: undefined });
    expect(article([], { title: '', authors: [], section: null }).metadata).toMatchObject({
      title: null,
      byline: null,
      section: null,
    });
  });

  it('stands empty fields', () =>
    expect(
      readArticle({
        language: null,
        body: [
          { __component: 'newsroom.prose', markdown: null },
          { __component: 'newsroom.table', caption: null, source: null, grid: null },
          { __component: 'newsroom.call', text: null, url: null },
          { __component: 'newsroom.quote', text: null, speaker: null, role: null, url: null },
        ],
      }).blocks.map(({ type }) => type),
    ).toEqual(['embed', 'call', 'embed']));
});

describe('a part', () => {
  it('of a FAQ is one question with its answer', () => {
    const part = readPart({ kind: 'faq', language: 'en', question: 'Is it free?', body: 'Yes.\n\nOn Sundays.' });
    expect(part.faqs).toEqual([{ question: 'question', answer: ['answer#0', 'answer#1'] }]);
    expect(part.blocks.map(({ role }) => role)).toEqual(['faq-question', 'faq-answer', 'faq-answer']);
  });

  it('of a kind that nobody knows is background', () =>
    expect(
      readPart({ kind: 'fact-box', language: 'en', body: 'Two.', factBoxKind: 'riddle', sources: [] }).factBoxes,
    ).toEqual([{ kind: 'background', blocks: ['body#0'], label: 0, sources: [] }]));

  it('without words has no blocks', () =>
    expect(readPart({ kind: 'reader-question', language: 'en', question: null, body: null }).blocks).toEqual([]));
});

describe('an entry of any type', () => {
  const entry = readEntry({
    language: 'en',
    title: { path: 'name', text: 'Tram shed' },
    fields: [
      { format: 'markdown', path: 'text', source: 'It ran.\n\n[]()' },
      { format: 'plain', path: 'note', source: 'TK' },
      { format: 'plain', path: 'remark', source: ' ' },
      {
        format: 'grid',
        path: 'fares',
        grid: { rows: [['Who', 'Fare'], ['Adults']], headerRows: 1, headerColumn: false },
      },
      { format: 'embed', path: 'box', component: 'shared.box' },
    ],
  });

  it('has the blocks of its fields, empty ones left out', () => {
    expect(entry.metadata.title?.text).toBe('Tram shed');
    expect(entry.blocks.map((block) => [block.type, block.path, textOf(block)])).toEqual([
      ['paragraph', 'text', 'It ran.'],
      ['paragraph', 'text', '[]()'],
      ['paragraph', 'note', 'TK'],
      ['table', 'fares', 'Who\tFare\nAdults'],
      ['embed', 'box', ''],
    ]);
  });

  it('is checked field by field', () =>
    expect(
      check(entry, rules, { now: NOW })
        .filter(({ severity }) => severity !== 'info')
        .map(({ rule, place }) => [rule, place?.path]),
    ).toEqual([
      ['broken/empty-link', 'text'],
      ['placeholder/dummy-text', 'note'],
      ['table/ragged-row', 'fares'],
    ]));

  it('may have no field that names it', () =>
    expect(readEntry({ language: 'en', fields: [] }).metadata.title).toBeUndefined());
});

it('reads the fields of a component in the body of an article', () =>
  expect(
    article([
      { __component: 'shared.box', fields: [{ format: 'plain', path: 'body.0.note', source: 'TK' }] },
    ]).blocks.map(({ type, path }) => [type, path]),
  ).toEqual([['paragraph', 'body.0.note']]));
