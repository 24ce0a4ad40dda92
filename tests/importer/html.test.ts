import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { importPage, repairPage, type ImportResult } from '../../importer';
import { readHtml } from '../../shared/html';
import { NOW } from '../engine/findings';
import { visibleWords, wordsIn } from '../shared/html/words';

const folder = join(__dirname, 'html');
const sample = (name: string): string => readFileSync(join(folder, `${name}.html`), 'utf8');
const imported = (html: string, more = {}): ImportResult => {
  const { text, hints } = readHtml(html);
  return importPage(text, { hints, language: 'en', now: NOW, ...more });
};
const proseOf = ({ body }: ImportResult): string[] =>
  body.flatMap((block) => ('markdown' in block ? [block.markdown] : []));
/** Words of the drafts, of what was taken off, and of the lines that became byline and date. */
function accountedWords(html: string): Set<string> {
  const { text } = readHtml(html);
  const { lines: _, pieces, findings: __, repairs: ___, ...drafts } = imported(html);
  const read = pieces
    .filter(({ becomes }) => becomes === 'byline' || becomes === 'publishedAt')
    .map(({ lines: [from, to] }) => text.split('\n').slice(from - 1, to));
  return wordsIn(JSON.stringify([drafts, read]).replace(/\\n/g, ' '));
}

const removedFrom = ({ removed }: ImportResult): string[] => removed.map(({ text }) => text);

describe('a page of a blog with its widgets', () => {
  const page = imported(sample('wordpress'));

  it('has the title that its metadata name, not its first heading', () =>
    expect(page).toMatchObject({
      title: 'Velmar reopens its harbour baths after eleven years',
      standfirst: 'The pools were closed when a storm broke the sea wall. Now they float.',
      section: 'City',
      byline: { name: 'Ines Holm', role: null, generic: false },
      publishedAt: '2026-05-03T06:30:00.000Z',
    }));

  it('has the article alone as its body', () => {
    expect(proseOf(page).join('\n\n')).toMatch(/^!\[Swimmers in the floating pool\]\(https:\/\/lamp\.example\/uploads/);
    expect(proseOf(page).at(-1)).toBe('The council will look at the figures of the first summer in October.');
    expect(page.body.flatMap((block) => ('grid' in block ? block.grid.rows : []))).toEqual([
      ['Who', 'Fare', 'Fare'],
      ['Adults', 'Summer', '6'],
      ['Adults', 'Winter', '4'],
    ]);
  });

  it('has its boxes and its hidden answers as entries', () => {
    expect(page.factBoxes).toEqual([
      {
        kind: 'did-you-know',
        title: 'Did you know?',
        body: 'The first baths of Velmar were built by fishermen.\n\n- They charged one herring.\n- Children paid half.',
      },
      { kind: 'pro-tip', title: 'Pro tip', body: 'Come before seven, when the water is calm.' },
    ]);
    expect(page.faqs.map(({ question }) => question)).toEqual(['Do the baths open in winter?', 'May dogs come along?']);
  });

  it('gives an account of the site around it', () => {
    expect(removedFrom(page)).toEqual([
      'Home » City » Velmar reopens its harbour baths after eleven years',
      '4 min read',
      'The Velmar Lamp City Sport',
      'Share this: Facebook Mail',
      'Advertisement Buy two towels, get one free',
      'Tagged harbour, baths',
      'You may also like Ferries run late again A tunnel for the trams',
      expect.stringMatching(/^2 comments At last! .* Post comment$/),
      'Newsletter Get the harbour into your inbox every Friday. Subscribe',
      '© 2026 The Velmar Lamp. All rights reserved.',
      'We use cookies to count our readers. Accept',
    ]);
    expect(Object.values(page.lines)).toEqual(
      expect.arrayContaining(['furniture:share-bar', 'furniture:comment-form', 'furniture:page-frame']),
    );
  });

  it('keeps a part of the site where the editor says so', () => {
    const id = page.removed.find(({ text }) => text.startsWith('You may also like'))?.id ?? '';
    const kept = imported(sample('wordpress'), { keep: [id] });
    expect(proseOf(kept).at(-1)).toContain('You may also like Ferries run late again');
    expect(kept.removed.find((one) => one.id === id)?.kept).toBe(true);
  });

  it('is repaired as the article without the site', () => {
    const { text, hints } = readHtml(sample('wordpress'));
    const { markdown } = repairPage(text, { hints, now: NOW });
    expect(markdown).toContain('# Velmar reopens its harbour baths');
    expect(markdown).not.toMatch(/cookies|Subscribe|Share this/);
  });
});

describe('what word processors copy', () => {
  it('keeps title, lists and tables of Word, and none of its marks', () => {
    const page = imported(sample('word'));
    expect(page).toMatchObject({ title: 'Ferry timetable gets a night boat', byline: { name: 'Tove Lind' } });
    expect(proseOf(page)[0]).toMatch(
      /Monday\.\n\n## What changes\n\n- The night boat\n {3}- on Fridays\n- A second gangway\n\n1\. Buy a ticket\n2\. Keep it$/,
    );
    expect(page.factBoxes).toEqual([
      { kind: 'pro-tip', title: 'Pro tip', body: 'Sit on the left, where the lighthouse is.' },
    ]);
    expect(JSON.stringify(page)).not.toMatch(/·|mso|Draft 4/);
  });

  it('takes what Google Docs wraps for no emphasis, and joins what it cuts', () => {
    const page = imported(sample('google-docs'));
    expect(page).toMatchObject({
      title: 'The lamp lighters of Velmar',
      byline: { names: ['Ines Holm', 'Ole Brandt'] },
      removed: [],
    });
    expect(proseOf(page)[0]).toBe(
      'Every evening at dusk four people walk out with ladders and **light the last gas lamps** of the old town, as their *grandparents* did before the war and after it.\n\n## How it is done\n\n- Climb the ladder\n  - with gloves\n- Open the valve\n\n[The whole story](https://lamp.example/gas)',
    );
  });
});

it('reads a page that is laid out in tables', () => {
  const page = imported(sample('old-site'));
  expect(page).toMatchObject({
    title: 'Bridge toll to end in spring',
    byline: { name: 'Ole Brandt' },
    publishedAt: '2026-05-03T00:00:00.000Z',
  });
  expect(proseOf(page)).toHaveLength(1);
  expect(removedFrom(page)).toEqual(['Home | News', 'Council meets again Harbour dues rise']);
});

describe('a page whose answers are hidden by style', () => {
  const page = imported(sample('hidden-faq'));

  it('keeps them, and only them', () => {
    expect(page.faqs).toEqual([
      { question: 'Is the tram free on Sundays?', answer: 'Yes, for everyone who lives in Velmar.' },
      { question: 'May I bring a ladder?', answer: 'Only a short one.' },
    ]);
    expect(JSON.stringify(page)).not.toContain('Template text');
  });

  it('takes nothing from linked data about something else', () => expect(JSON.stringify(page)).not.toContain('parcel'));
});

describe('the head of a page', () => {
  const prose = `<div>${'<p>The council of Velmar decided on Monday that the night boats will run again from May on.</p>'.repeat(3)}</div>`;
  const page = (head: string, top: string): ImportResult =>
    imported(`<html><head>${head}</head><body>${top}${prose}</body></html>`);
  const titled = '<title>Night boats return | The Velmar Lamp</title>';
  const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  it.each([
    [
      'is a link to itself',
      titled,
      '<h2><a href="https://lamp.example/1">Night boats return</a></h2>',
      'Night boats return',
    ],
    ['has brackets', '', '<h1><a href="https://lamp.example/1">Night boats [return]</a></h1>', 'Night boats [return]'],
    [
      'is the heading most like what the page calls itself',
      titled,
      '<h1>The Lamp</h1><h1>Night boats return in May</h1>',
      'Night boats return in May',
    ],
    [
      'stands before names of the site',
      '<title>Night boats return in May | Ines Holm | City</title>',
      '<div class="headline"><i>The sea</i><h1>Night boats return in May</h1> Photograph: Ole Brandt</div>',
      'Night boats return in May',
    ],
    [
      'is spelled with entities',
      linked({ '@type': 'NewsArticle', headline: '&#8216;Night&#8217; boats' }),
      '',
      '‘Night’ boats',
    ],
  ])('has a title that %s', (_, head, top, title) => expect(page(head, top).title).toBe(title));

  it.each([
    ['glued to an account', '<p class="byline"><a>Ines Holm</a>@inesholm</p>', ['Ines Holm']],
    ['with an address', '<p class="byline">By Ines Holm ines@lamp.example</p>', ['Ines Holm']],
    ['in links side by side', '<p class="authors"><a>Ines Holm</a><a>Ole Brandt</a></p>', ['Ines Holm', 'Ole Brandt']],
    ['before a day in other words', '<p class="byline">By Ines Holm on Monday, May 3rd at 9</p>', ['Ines Holm']],
    ['behind its day', '<div>Posted on <span class="date">May 3, 2026</span> by Ines Holm</div>', ['Ines Holm']],
    ['that no class tells', '<p>By <a href="https://lamp.example/ines">Ines Holm</a></p>', ['Ines Holm']],
    ['that an address tells', '<p><a href="/authors/ines-holm">Ines Holm</a></p>', ['Ines Holm']],
    ['below an empty one', '<p><span class="author">By</span> <a rel="author">Ines Holm</a></p>', ['Ines Holm']],
  ])('has a byline %s', (_, byline, names) =>
    expect(page(titled, `<h1>Night boats return</h1>${byline}`).byline?.names).toEqual(names),
  );

  it.each([
    ['By Ines Holm, Area 51 correspondent', ['Ines Holm'], 'Area 51 correspondent'],
    ['Ines Holm·3 hours ago', ['Ines Holm'], null],
    ['Ines Holm(3 May 2026)', ['Ines Holm'], null],
    ['Ines Holm, reporter · 3 hours ago', ['Ines Holm'], 'reporter'],
    ['Ines Holm and Ole Brandt, class of 2026', ['Ines Holm', 'Ole Brandt'], null],
    ['bell hooks 5 min read', ['bell hooks'], null],
    ['By 50 Cent', ['50 Cent'], null],
  ])('reads a byline with a number: %s', (byline, names, role) =>
    expect(page(titled, `<h1>Night boats return</h1><p class="byline">${byline}</p>`).byline).toMatchObject({
      names,
      role,
    }),
  );

  it.each(['5 min read', 'By 3 May', '3 Comments'])('names nobody where its line is %s', (byline) =>
    expect(page(titled, `<h1>Night boats return</h1><p class="byline">${byline}</p>`).byline).toBeNull(),
  );

  it('keeps name and role apart where elements do', () =>
    expect(page(titled, '<p class="byline"><b>Ines Holm</b><span>Harbour Editor</span></p>').byline).toMatchObject({
      names: ['Ines Holm'],
      role: 'Harbour Editor',
    }));

  it.each([
    [
      'by an id',
      {
        '@graph': [
          { '@type': 'Article', author: { '@id': '#i' } },
          { '@id': '#i', name: 'Ines Holm' },
        ],
      },
      ['Ines Holm'],
    ],
    ['with "by"', { '@type': 'Article', author: 'By Ines Holm' }, ['Ines Holm']],
    ['as the paper itself', { '@type': 'Article', author: { name: 'Lamp' }, publisher: { name: 'Lamp' } }, undefined],
    ['as an account that nobody sees', { '@type': 'Article', author: { name: 'iholm3' } }, undefined],
  ])('has an author whom its linked data name %s', (_, data, names) =>
    expect(page(linked(data), '<h1>Night boats return</h1>').byline?.names).toEqual(names),
  );

  it('names all whom its line names, though linked data know one', () =>
    expect(
      page(
        linked({ '@type': 'Article', author: 'Ines Holm' }),
        '<h1>Night boats return</h1><p class="byline">By Ines Holm, Ole Brandt</p>',
      ).byline?.names,
    ).toEqual(['Ines Holm', 'Ole Brandt']));
});

/** Pieces that random pages are put together from. */
const WORDS = 'the harbour was closed for eleven winters and opened again on Saturday at dawn'.split(' ');
const words = fc.array(
  fc.constantFrom(...WORDS, 'Is it free?', 'By Ines Holm', 'a < b', '* * *', '# 5', '1.', '|', 'Q:', 'A:'),
  {
    minLength: 1,
    maxLength: 30,
  },
);
const INLINE = ['b', 'i', 'a href="https://x.example"', 'span style="font-weight:700"', 'code', 'time', 'button'];
const BLOCK = [
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'ul',
  'ol',
  'li',
  'table',
  'tr',
  'td',
  'th',
  'blockquote',
  'nav',
  'header',
  'footer',
  'aside',
  'article',
  'main',
  'section class="faq"',
  'div class="related"',
  'div class="pro-tip"',
  'details',
  'summary',
  'dl',
  'dt',
  'dd',
  'figure',
  'figcaption',
  'form',
  'pre',
  'p class="byline"',
  'p class="subtitle"',
  'div class="share"',
];
const { html: randomHtml } = fc.letrec<{ html: string; node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    words.map((all) => all.join(' ').replace(/</g, '&lt;')),
    fc
      .tuple(fc.constantFrom(...INLINE, ...BLOCK), tie('html'))
      .map(([tag, inner]) => `<${tag}>${inner}</${tag.split(' ')[0] ?? ''}>`),
    // Unclosed, and closed without being open.
    fc.tuple(fc.constantFrom(...BLOCK, ...INLINE), tie('html')).map(([tag, inner]) => `<${tag}>${inner}`),
    fc.constantFrom('<br>', '</p>', '</div>', '<img alt="A boat" src="https://x.example/b.jpg">', '&nbsp;'),
  ),
  html: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join(' ')),
}));

it('loses no word of any page', () =>
  fc.assert(
    fc.property(randomHtml, (html) => {
      const kept = accountedWords(html);
      // Marks of dialogues and lists are none of the words. A parser moves words out of tables, side by side.
      const [lost] = [false, true]
        .map((isParted) => [...visibleWords(html, isParted)])
        .map((seen) => seen.filter((word) => !kept.has(word) && !/^(?:q|a|1|5)$/.test(word)))
        .sort((one, other) => one.length - other.length);
      expect(lost).toEqual([]);
    }),
    { numRuns: 2000 },
  ));

describe.each(readdirSync(folder).map((name) => name.replace('.html', '')))('%s', (name) => {
  it('loses no word that readers see', () => {
    const kept = accountedWords(sample(name));
    expect([...visibleWords(sample(name))].filter((word) => !kept.has(word))).toEqual([]);
  });

  it('is the same each time, and accounts for every line', () => {
    const { text } = readHtml(sample(name));
    const page = imported(sample(name));
    expect(imported(sample(name))).toEqual(page);
    const filled = text.split('\n').flatMap((line, index) => (line.trim() ? [String(index + 1)] : []));
    expect(Object.keys(page.lines)).toEqual(filled);
  });
});
