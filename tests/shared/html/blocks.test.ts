import { readHtml } from '../../../shared/html';

const read = (html: string): string => readHtml(html).text;
const link = '<a href="https://sea.example/a">timetable</a>';

describe('a page read as HTML', () => {
  it.each([
    ['paragraphs', '<div><p>One <span>two</span></p><p>Three</p></div>', 'One two\n\nThree'],
    ['a break in a paragraph', '<p>One<br> two</p>', 'One\ntwo'],
    ['words around a block', 'Before<p>Within</p>after', 'Before\n\nWithin\n\nafter'],
    ['a heading', '<h2>The <b>night</b><br>boat</h2>', '## The night boat'],
    ['a link in a heading', `<h3>The ${link}</h3>`, '### The [timetable](https://sea.example/a)'],
    ['emphasis', '<p>Go<b> now </b>or <i>never</i></p>', 'Go **now** or *never*'],
    ['emphasis said twice', '<p><b><strong>Now</strong></b></p>', '**Now**'],
    ['a link in bold', `<p><b>${link}</b></p>`, '[**timetable**](https://sea.example/a)'],
    ['a link of the old site', '<p><a href="/b">here</a></p>', 'here'],
    [
      'an address with brackets',
      '<p><a href="https://a.example/b_(c)">[d]</a></p>',
      '[\\[d\\]](https://a.example/b_%28c%29)',
    ],
    [
      'a card that is a link',
      '<a href="https://a.example"><h2>Title</h2><p>Text</p></a>',
      '[Title Text](https://a.example)',
    ],
    ['an anchor around blocks', '<a name="x"><h2>Title</h2><p>Text</p></a>', '## Title\n\nText'],
    ['bold around the whole page', '<b><p>One</p><p>Two</p></b>', 'One\n\nTwo'],
    ['an element of its own name', '<mypage><p>One</p><p>Two</p></mypage>', 'One\n\nTwo'],
    ['a quotation', '<blockquote><p>One<br>two</p></blockquote>', '> One\n> two'],
    ['scripts, wherever they stand', '<p>One<span><script>two()</script></span></p><style>p</style>', 'One'],
    ['an image', '<p><img alt="A boat" src="b.jpg"></p>', 'A boat'],
  ])('%s', (_, html, text) => expect(read(html)).toBe(text));

  it.each([
    ['items of several paragraphs', '<ul><li><p>One</p><p>Two</p></li></ul>', '- One Two'],
    ['items with a break', '<ul><li>One<br>two</li></ul>', '- One two'],
    ['items with a link', `<ul><li>The ${link}</li></ul>`, '- The [timetable](https://sea.example/a)'],
    ['lists in a list', '<ul><li>A<ul><li>B</li></ul></li><li>C</li></ul>', '- A\n  - B\n- C'],
    ['lists in a numbered list', '<ol><li>A<div><ul><li>B</li></ul></div></li></ol>', '1. A\n   - B'],
    ['lists beside their item', '<ul><li>A</li><ul><li>B</li></ul></ul>', '- A\n  - B'],
    ['items that hold a list only', '<ul><li><ul><li>B</li></ul></li></ul>', '- B'],
    ['empty items', '<ol start="3"><li>A</li> <li> </li><li>B</li></ol>', '3. A\n4. B'],
    ['empty lists', '<ul></ul>', ''],
  ])('%s', (_, html, text) => expect(read(html)).toBe(text));

  it('tables keep their cells apart, and each on one line', () =>
    expect(
      read(
        '<table><caption>Fares</caption><thead><tr><th><b>Line</b></th><th>Fare</th></tr></thead>' +
          `<tbody><tr><td>Line one<br>Line two</td><td><p>3 | 4</p><p>${link}</p></td></tr></tbody></table>`,
      ),
    ).toBe('Fares\n\n| Line | Fare |\n|---|---|\n| Line one Line two | 3 \\| 4 [timetable](https://sea.example/a) |'));
});
