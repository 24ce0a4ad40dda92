import { readHtml } from '../../../shared/html';

/** Blocks that are of the article, and those of the site around it. */
function read(body: string, head = '<title>Night boats return</title>'): { kept: string[]; off: string[] } {
  const { text, hints } = readHtml(`<html><head>${head}</head><body>${body}</body></html>`);
  const kept: string[] = [];
  const off: string[] = [];
  let line = 1;
  for (const block of text.split('\n\n')) {
    (hints[line]?.startsWith('furniture') ? off : kept).push(block);
    line += block.split('\n').length + 1;
  }
  return { kept, off };
}

const sentence = (about: string): string =>
  `The council of Velmar decided on Monday after a long debate that ${about} will be paid for by the harbour fees of next year.`;
const [boats, lamps, piers, docks] = ['night boats', 'lamps', 'piers', 'docks'].map(sentence);
const article = `<h1>Night boats return</h1><p>${boats}</p><p>${lamps}</p><p>${piers}</p>`;
const card = (title: string, blurb = ''): string =>
  `<div class="item"><h4><a href="/${title.length}">${title}</a></h4><p>${blurb}</p></div>`;

describe('the place of the article', () => {
  const text = `<div class="story"><p>${boats}</p><p>${lamps}</p><p>${piers}</p><p>${docks}</p></div>`;

  it('ends where its text ends: what follows outside of its element is of the site', () =>
    expect(
      read(
        `<article><h1>Night boats return</h1>${text}</article>
        <div><h3>Who we are</h3><p>A paper for the harbour.</p></div>`,
      ),
    ).toEqual({
      kept: ['# Night boats return', boats, lamps, piers, docks],
      off: ['Who we are', 'A paper for the harbour.'],
    }));

  it('goes on behind its text as long as its element does', () =>
    expect(
      read(
        `<article><h1>Night boats return</h1>${text}<h2>Correction</h2><p>An earlier version named the wrong street.</p>
        <ul><li>Boats</li><li>Harbour</li></ul><h3><a href="/a">Ferries run late again</a></h3>
        <div class="author-bio"><p>Ines Holm writes about boats.</p></div><p>The city has paid for it.</p></article>`,
      ),
    ).toEqual({
      kept: [
        ...['# Night boats return', boats, lamps, piers, docks],
        ...['## Correction', 'An earlier version named the wrong street.', 'The city has paid for it.'],
      ],
      off: ['Boats Harbour', 'Ferries run late again', 'Ines Holm writes about boats.'],
    }));

  it.each([
    ['two halves', `<p>${boats}</p><p>${lamps}</p>`, `<p>${piers}</p>`],
    [
      'one long part and a short one',
      `<p>${boats}</p><p>${lamps}</p><p>${piers}</p><p>${docks}</p>`,
      `<p>${boats}</p>`,
    ],
    ['three parts', `<p>${boats}</p>`, `<p>${piers}</p></div><div class="article-body"><p>${docks}</p>`],
  ])('is all that bears its name: %s', (_, first, second) =>
    expect(
      read(
        `<article><h1>Night boats return</h1><div class="article-body">${first}</div><div class="ad">Buy a boat</div>
        <div class="article-body"><h2>What comes next</h2>${second}<ul><li>A vote</li></ul></div></article>`,
      ).off,
    ).toEqual(['Buy a boat']),
  );

  it('is one of several whose texts bear the same name', () =>
    expect(
      read(
        `<article><h1>Night boats return</h1><div class="article-body"><p>${boats}</p><p>${lamps}</p></div></article>
        <article><h2>Lamps</h2><div class="article-body"><p>${piers}</p></div></article>`,
      ).kept,
    ).toEqual(['# Night boats return', boats, lamps]));

  it('has no picture that stands outside of it', () => {
    const image = (name: string): string => `<p><img src="https://v.example/${name}.jpg" alt="The crew"></p>`;
    expect(read(`<div class="top">${image('banner')}</div><article>${article}${image('crew')}</article>`)).toEqual({
      kept: ['# Night boats return', boats, lamps, piers, '![The crew](https://v.example/crew.jpg)'],
      off: ['![The crew](https://v.example/banner.jpg)'],
    });
  });

  it('is where a name says so, though the page holds as much other prose', () =>
    expect(
      read(
        `<div><h1>Night boats return</h1><div itemprop="articleBody"><p>${boats}</p><p>${lamps}</p></div>
        <div class="x"><p>${piers}</p></div><div class="y"><p>${docks}</p></div></div>`,
      ).kept,
    ).toEqual(['# Night boats return', boats, lamps]));

  it('begins with its title, though a paragraph may stand above it within the article', () => {
    const news = '<div><p>Ferries late</p><p>Trams on time</p></div>';
    expect(
      read(`<article>${news}<p>${docks}</p><h1>Night boats return</h1><p>${boats}</p><p>${lamps}</p></article>`),
    ).toEqual({
      kept: [docks, '# Night boats return', boats, lamps],
      off: ['Ferries late', 'Trams on time'],
    });
  });

  it('begins where it does, though its title stands below', () =>
    expect(
      read(`<div class="post-content"><p>Sea news</p><p>${boats}</p><p>${lamps}</p></div><h1>Night boats return</h1>`)
        .kept,
    ).toEqual(['Sea news', boats, lamps, '# Night boats return']));

  it('is looked for without comments, however many there are', () => {
    const comments = Array.from({ length: 9 }, () => `<li>ole says: ${docks}</li>`).join('');
    expect(read(`<div>${article}</div><ol class="commentlist">${comments}</ol>`).kept).toEqual([
      '# Night boats return',
      boats,
      lamps,
      piers,
    ]);
  });
});

describe('teasers', () => {
  const links = ['Ferries run late again', 'A tunnel for the trams', 'Who pays for the pier'];
  const list = `<ul>${links.map((one) => `<li><a href="/a">${one}</a></li>`).join('')}</ul>`;

  it('are cards of one make, with a headline that is a link', () =>
    expect(read(`<div>${article}${links.map((one) => card(one, 'Read on.')).join('')}</div>`).off).toHaveLength(
      links.length,
    ));

  it('are items that are links', () =>
    expect(read(`<div><h1>Night boats return</h1><p>${boats}</p>${list}<p>${lamps}</p></div>`).kept).toEqual([
      '# Night boats return',
      boats,
      lamps,
    ]));

  it('are links behind the text of an article, and cards in it that other words head', () => {
    const more = `<div><h3>More of the harbour</h3>${list}</div>`;
    expect(
      read(`<article><h1>Night boats return</h1><p>${boats}</p>${more}<p>${lamps}</p>${list}</article>`).off,
    ).toEqual([links.join(' '), links.join(' ')]);
  });

  it.each([
    ['in it', list],
    ['in a wrapper of its own', `<div class="links"><div>${list}</div></div>`],
    ['as paragraphs', links.map((one) => `<p><a href="/a">${one}</a></p>`).join('')],
  ])('are no links between the paragraphs of an article: %s', (_, part) => {
    const body = `<p>The council has put its papers on the web</p>${part}<p>${boats}</p><p>${lamps}</p>`;
    expect(read(`<article><h1>Night boats return</h1>${body}</article>`).off).toEqual([]);
    expect(
      read(`<div><h1>Night boats return</h1><div class="entry-content"><p>${piers}</p>${body}</div></div>`).off,
    ).toEqual([]);
  });

  it.each([
    ['names them as its sources', `<p>${boats}</p><h2>Sources</h2>${list}`],
    [
      'is made of them',
      [boats, lamps, piers]
        .map((one, index) => `<section><h2><a href="/b">Of the boats: ${index + 1}</a></h2><p>${one}</p></section>`)
        .join(''),
    ],
    ['announces them', `<p>${boats}</p><p>These papers were used:</p>${list}<p>${lamps}</p>`],
    ['has two of them only', `<p>${boats}</p>${card('Ferries run late')}${card('A tunnel opens')}<p>${lamps}</p>`],
    ['goes on within the page', `<p>${boats}</p>${list.replaceAll('/a', '#a')}<p>${lamps}</p>`],
  ])('stay where the text %s', (_, body) =>
    expect(read(`<div><h1>Night boats return</h1>${body}</div>`).off).toEqual([]),
  );

  it('stay in what somebody copied', () => expect(readHtml(list).hints).toEqual({}));
});
