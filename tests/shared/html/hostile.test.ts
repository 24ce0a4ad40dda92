import { performance } from 'node:perf_hooks';
import { readHtml } from '../../../shared/html';

/** Time that reading takes, the better of two, in milliseconds. */
const timeOf = (html: string): number =>
  Math.min(
    ...[1, 2].map(() => {
      const started = performance.now();
      readHtml(html);
      return performance.now() - started;
    }),
  );

type Hostile = readonly [string, (size: number) => string];

const hostile: readonly Hostile[] = [
  ['elements nested without end', (n) => '<div>'.repeat(n / 5) + 'End'],
  ['lists nested without end', (n) => '<ul><li>'.repeat(n / 8) + 'End'],
  ['tables nested without end', (n) => '<table><tr><td>'.repeat(n / 15) + 'End'],
  ['formatting that is never closed', (n) => Array.from({ length: n / 20 }, (_, i) => `<b id=${i}><p>x`).join('')],
  [
    'paragraphs that open it again',
    (n) => Array.from({ length: n / 40 }, (_, i) => `<i class=a${i}>`).join('') + '<p>x'.repeat(n / 8),
  ],
  ...['div', 'span', 'blockquote', 'details', 'aside'].map((tag): Hostile => [
    `a long text within 450 of ${tag}`,
    (n) => `<title>Boats</title>${`<${tag}>`.repeat(450)}${'<p>The boats sail at dawn.</p>'.repeat(n / 30)}`,
  ]),
  ['words within 450 elements', (n) => `<p>${'<span>'.repeat(450)}${'word <b>x</b> '.repeat(n / 14)}`],
  ['a long list within 200', (n) => '<ul><li>a'.repeat(200) + '<li>Some words here'.repeat(n / 20)],
  ['a tag of attributes', (n) => `<p ${Array.from({ length: n / 8 }, (_, i) => `a${i}=1`).join(' ')}>End`],
  ['one attribute', (n) => `<p title="${'x'.repeat(n)}">End`],
  ['a style of blanks', (n) => `<p style="${' '.repeat(n)}display:none">End`],
  ['a class of names', (n) => `<div class="${'a-'.repeat(n / 2)}">End</div>`],
  ['tags that are never closed', (n) => '<a href="'.repeat(n / 9)],
  ['angle brackets', (n) => '<'.repeat(n)],
  ['comments that are never closed', (n) => '<!--'.repeat(n / 4)],
  ['scripts that are never closed', (n) => '<script>'.repeat(n / 8)],
  ['cells over a thousand rows', (n) => `<table>${'<tr><td rowspan=1000 colspan=1000>x<td>y'.repeat(n / 40)}</table>`],
  ['questions', (n) => '<details><summary>Is it free?</summary>Yes</details>'.repeat(n / 50)],
  ['answers named by a class', (n) => `<div class="faq">${'<h3>Is it free?</h3><p>Yes</p>'.repeat(n / 30)}</div>`],
  ['brackets in a link', (n) => `<a href="https://x.example">${'['.repeat(n)}</a>`],
  ['breaks', (n) => `<p>${'<br> '.repeat(n / 5)}</p>`],
  ['Word lists', (n) => '<p style="mso-list:l0 level9 lfo1">x</p>'.repeat(n / 40)],
  [
    'runs of links under one long paragraph',
    (n) =>
      `<title>Boats</title><article><p>${'word '.repeat(n / 10)}</p>` +
      ['p', 'div']
        .map((tag) => `<${tag}><a href=a>A b c</a></${tag}>`.repeat(3))
        .join('')
        .repeat(n / 350),
  ],
  ['days in a paragraph', (n) => `<p>${'word <time>1</time> '.repeat(n / 20)}</p>`],
  ['authors in a paragraph', (n) => `<p>${'word <a rel="author">Ines Holm</a> '.repeat(n / 35)}</p>`],
  ['linked data nested without end', (n) => `<script type="application/ld+json">${'['.repeat(n)}</script><p>End`],
];

describe('a hostile page', () => {
  it.each(hostile)('takes time in step with its length: %s', (_, make) => {
    const small = timeOf(make(25_000));
    const large = timeOf(make(100_000));
    // Four times the length, with room for a busy machine.
    expect(large).toBeLessThan(Math.max(250, 12 * small));
    expect(large).toBeLessThan(3000);
  });

  it.each([
    ['10,000 levels', `${'<div>'.repeat(10_000)}Under it all${'</div>'.repeat(10_000)}`, 'Under it all'],
    ['10,000 levels of words', `${'<span>a '.repeat(10_000)}`, 'a a a'],
    [
      'copies of formatting',
      `${Array.from({ length: 3000 }, (_, i) => `<i id=${i}>`).join('')}${'<p>Kept'.repeat(3000)}`,
      'Kept',
    ],
    ['a sign that opens no tag', `${'<div>'.repeat(600)}<p>1 < 2 and <3`, '1 < 2 and <3'],
    [
      'quotations, and lists, deeper than marks tell',
      `${'<blockquote><ul><li>'.repeat(100)}Under it all`,
      'Under it all',
    ],
    ['scripts, read flat', `${'<div>'.repeat(600)}<script>gone()</script><style>gone</style>Kept`, 'Kept'],
  ])('keeps its words: %s', (_, html, words) => {
    const { text } = readHtml(html);
    expect(text).toContain(words);
    expect(text).not.toContain('gone');
  });
});
