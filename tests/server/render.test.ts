import { createRenderContext } from '../../server/src/render/context';
import { createIds } from '../../server/src/render/ids';
import { inlineHtml, nameHeadings, proseHtml, readInline, readMarkdown } from '../../server/src/render/markdown';
import { cellsOf, renderTable } from '../../server/src/render/table';
import { countWords, readingMinutes } from '../../server/src/render/words';
import { wordsOfBody } from '../../server/src/render/text';
import { siteOf } from '../../server/src/site/site';
import { toHtml } from '../../server/src/vendor/mdast.mjs';
import { prose, table } from './entries';

const MEDIA = 'https://cms.example.org';
const SETTING = { locale: 'en', site: siteOf({}, 'en'), mediaUrl: MEDIA };
const html = (markdown: string): string => {
  const tree = readMarkdown(markdown, SETTING);
  const nodes = proseHtml(tree, 'nr-prose-1');
  nameHeadings(nodes, tree, createIds());
  return toHtml(nodes);
};
const inline = (markdown: string) => toHtml(inlineHtml(readInline(markdown, SETTING)));

describe('prose', () => {
  it.each([
    ['# One', '<h2 id="s-one">One</h2>'],
    ['### Three', '<h3 id="s-three">Three</h3>'],
    ['## 日本', '<h2 id="s-section">日本</h2>'],
    ['<b>bold</b> **bold**', '<p>&#x3C;b>bold&#x3C;/b> <strong>bold</strong></p>'],
    ['~~gone~~', '<p><del>gone</del></p>'],
    ['3. three', '<ol start="3">\n<li>three</li>\n</ol>'],
    ['[here](/a "Title")', '<p><a href="/a" title="Title">here</a></p>'],
    ['[no](javascript:x)', '<p>no</p>'],
    [
      '![A train](/uploads/t.jpg)',
      `<p><img src="${MEDIA}/uploads/t.jpg" alt="A train" loading="lazy" decoding="async"></p>`,
    ],
    ['![x](data:image/png;base64,AA)', '<p></p>'],
    ['', ''],
  ])('%j becomes %j', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it.each([
    ['brackets', '['.repeat(40_000)],
    ['emphasis marks', '*_'.repeat(20_000)],
    ['a table of 7,000 rows', `|a|b|\n|-|-|\n${'|1|2|\n'.repeat(7_000)}`],
    ['quotes within quotes', '>'.repeat(40_000)],
    ['footnotes', '[^a]: x\n\n'.repeat(5_000)],
    ['lone surrogates and NUL', '\ud800\0'.repeat(10_000)],
  ])('neither hangs nor falls over %s', (_, markdown) => {
    const started = performance.now();

    expect(() => html(markdown)).not.toThrow();

    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('a cell', () => {
  it.each([
    ['1. May', '1. May'],
    ['- 5', '- 5'],
    ['# 5', '# 5'],
    ['**39**', '<strong>39</strong>'],
    ['**“39”**', '<strong>“39”</strong>'],
    ['_x_', '<em>x</em>'],
    ['(a)', '(a)'],
    ['https://a.example/x', '<a href="https://a.example/x">https://a.example/x</a>'],
    ['a\nb', 'a b'],
    ['', ''],
  ])('%j becomes %j', (markdown, expected) => {
    expect(inline(markdown)).toBe(expected);
  });
});

describe('a table', () => {
  const rows = [
    ['', 'Fare'],
    ['Seat', '29'],
    ['', '5', 'late'],
  ];
  const tableHtml = (headerRows: 0 | 1, headerColumn: boolean): string => {
    const grid = { rows, headerRows, headerColumn };
    const context = createRenderContext(SETTING);
    const parts = { id: 'table-1', number: 1, caption: null, source: null, grid, cells: cellsOf(grid, context) };
    return toHtml(renderTable(parts, context)).replace(/^.*<table>|<\/table>.*$/g, '');
  };

  it('has a header in its first row and, if so chosen, in its first column; an empty cell heads nothing', () => {
    expect(tableHtml(1, true)).toBe(
      '<thead><tr><td></td><th scope="col">Fare</th><td></td></tr></thead>' +
        '<tbody><tr><th scope="row">Seat</th><td>29</td><td></td></tr><tr><td></td><td>5</td><td>late</td></tr></tbody>',
    );
    expect(tableHtml(0, true)).toBe(
      '<tbody><tr><td></td><td>Fare</td><td></td></tr><tr><th scope="row">Seat</th><td>29</td><td></td></tr>' +
        '<tr><td></td><td>5</td><td>late</td></tr></tbody>',
    );
  });
});

describe('words', () => {
  it.each([
    ['', 0],
    ['one, two — three!', 3],
    ['isn’t', 1],
    ['東京へ行く', 3],
    ['word '.repeat(5_000), 5_000],
  ])('%j are counted', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('are those of prose, tables and quotes; addresses are none', () => {
    const body = [
      prose('Read [the *whole* story](https://a.example/a_(b) "A title") now.'),
      table(['Class', 'Fare'], ['Seat', '29']),
      { __component: 'newsroom.quote', text: 'We sold out.', speaker: 'Ole Brandt', role: null },
      { __component: 'newsroom.fact-box-embed', factBox: 'f1' },
    ];

    expect(countWords(wordsOfBody(body))).toBe(5 + 3 + 4 + 3 + 2);
  });

  it('take a minute at least', () => {
    expect([0, 229, 460, 575].map(readingMinutes)).toEqual([1, 1, 2, 3]);
  });
});
