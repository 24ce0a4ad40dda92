import { parseFeed } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import { toAtom } from '../../server/src/feeds/atom';
import { toJsonFeed } from '../../server/src/feeds/json-feed';
import { toNewsSitemap } from '../../server/src/feeds/news-sitemap';
import { toRss } from '../../server/src/feeds/rss';
import { toSitemap } from '../../server/src/feeds/sitemap';
import { toSitemapIndex } from '../../server/src/feeds/sitemap-index';
import type { Feed } from '../../server/src/feeds/types';
import type { ArticlePage } from '../../shared/contracts/content';
import { withCorrections } from '../../server/src/render/corrections';
import { all, readByFeedparser, readXml } from './feed-readers';
import { jsonFeed } from './json-feed-schema';
import example from './content-api.example.json';

const page = example.data as unknown as ArticlePage;
const cover = page.cover!;
const id = 'tag:www.example.org,2026:newsroom/k3v9qj2m8x1c7t5r4w6y0zab/en';
const site = { name: 'The Velmar Example', home: 'https://www.example.org/' };

const feedOf = (...articles: Partial<ArticlePage>[]): Feed => ({
  id: 'tag:www.example.org,2026:newsroom/feed/en',
  title: 'Transport – The Velmar Example',
  description: 'Rail, road and sea.',
  language: 'en',
  page: 'https://www.example.org/transport',
  address: 'https://cms.example.org/api/newsroom/feed?section=transport&limit=5',
  site,
  items: articles.map((fields, index) => ({
    id: index === 0 ? id : `${id}/${index}`,
    article: { ...page, ...fields },
  })),
  next: null,
});

const full = feedOf({}, { title: 'Who pays', standfirst: null, cover: null, authors: [], updatedAt: page.publishedAt });
const EMPTY = feedOf();

describe.each([
  ['RSS', toRss],
  ['Atom', toAtom],
])('%s', (_, toXml) => {
  it('is read by two parsers of others as it was meant', async () => {
    const xml = toXml(full);
    const { title, description, url, self, language, items } = parseFeed(xml);
    const [other, second] = await readByFeedparser(xml);

    expect({ title, description, url, self, language }).toEqual({
      title: full.title,
      description: full.description,
      url: full.page,
      self: full.address,
      language: 'en',
    });
    expect(items[0]).toMatchObject({
      id,
      title: page.title,
      url: page.url,
      description: page.standfirst,
      content: page.html,
      published: new Date(page.publishedAt),
      authors: [{ name: 'Ines Holm' }],
    });
    expect(other).toMatchObject({
      guid: id,
      title: page.title,
      link: page.url,
      summary: page.standfirst,
      description: page.html,
      pubdate: new Date(page.publishedAt),
      author: 'Ines Holm',
    });
    expect(other?.meta).toMatchObject({ title: full.title, link: full.page, xmlurl: full.address, language: 'en' });
    expect(other?.meta.date).toEqual(new Date(page.updatedAt));
    expect([items.length, second?.title]).toEqual([2, 'Who pays']);
  });

  it('keeps FAQs as lists, which every reader shows', () => {
    expect(parseFeed(toXml(full)).items[0]?.content).toContain('<dl class="nr-faq">');
  });

  it('says the same as long as nothing has changed', () => {
    jest.useFakeTimers({ now: new Date('2031-01-01') });
    const later = toXml(full);
    jest.useRealTimers();

    expect(later).toBe(toXml(full));
    expect(later).not.toContain('2031');
  });

  it('may be empty', () => {
    expect(parseFeed(toXml(EMPTY)).items).toEqual([]);
  });

  it('is XML whatever the texts hold, and loses only what XML cannot write', () => {
    const text = fc.string({ unit: fc.oneof(fc.constantFrom(']]>', '&', '<', '&#0;', '\0', '\ufffe', '"'), any) });
    fc.assert(
      fc.property(text, text, (title, html) => {
        const tag = { documentId: 't', name: title, slug: title, url: title };
        const image = { ...cover, url: title, caption: title };
        const hostile = { title, html, standfirst: title, section: tag, tags: [tag], authors: [], cover: image };
        const root = readXml(toXml({ ...feedOf(hostile), title, description: html, page: title }));

        expect(all(root, 'title').map((element) => element.text)).toEqual([written(title), written(title)]);
        const [content] = [...all(root, 'content:encoded'), ...all(root, 'content')];
        expect(content?.text).toBe(written(html));
      }),
    );
  });
});

/** Any UTF-16 unit: letters, control characters, and halves of characters. */
const any = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** What a parser of XML makes of a text: line breaks are `\n`, and characters that XML has not are gone. */
const written = (text: string): string =>
  [...text]
    .filter((character) => {
      const code = character.codePointAt(0)!;
      const isControl = code < 0x20 && !'\t\n\r'.includes(character);
      return !isControl && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
    })
    .join('')
    .replace(/\r\n?/g, '\n');

describe('RSS', () => {
  it('has dates of RFC 822, ids that are no links, and the picture', () => {
    const root = readXml(toRss(full));
    const first = all(root, 'item')[0]!;
    const one = (name: string) => all(first, name)[0];

    expect(all(root, 'lastBuildDate')[0]?.text).toBe('Sat, 21 Nov 2026 09:00:00 GMT');
    expect(one('pubDate')?.text).toBe('Fri, 20 Nov 2026 06:30:00 GMT');
    expect(one('guid')).toMatchObject({ attributes: { isPermaLink: 'false' }, text: id });
    expect(all(first, 'category').map(({ text }) => text)).toEqual(['Transport', 'Rail']);
    expect(one('media:content')?.attributes).toEqual({
      url: cover.url,
      medium: 'image',
      type: 'image/jpeg',
      width: '1600',
      height: '900',
    });
    for (const name of ['author', 'enclosure']) expect(all(root, name)).toEqual([]);
    expect(all(readXml(toRss(EMPTY)), 'lastBuildDate')).toEqual([]);
  });
});

describe('Atom', () => {
  it('has what every feed and entry must have, in an empty one too', () => {
    const [feed] = readXml(toAtom(full)).children;
    const own = (name: string) => feed!.children.filter((child) => child.name === name).map(({ text }) => text);
    const [entry] = all(feed!, 'entry');

    expect([own('id'), own('updated')]).toEqual([[full.id], [page.updatedAt]]);
    expect(all(entry!, 'updated').map(({ text }) => text)).toEqual([page.updatedAt]);
    expect(all(entry!, 'summary')[0]?.attributes).toEqual({ type: 'text' });
    expect(all(entry!, 'content')[0]?.attributes).toEqual({ type: 'html' });
    expect(all(entry!, 'category').map(({ attributes }) => attributes)).toEqual([
      { term: 'transport', label: 'Transport' },
      { term: 'rail', label: 'Rail' },
    ]);
    expect(all(feed!, 'author')[0]?.children.map(({ text }) => text)).toEqual([site.name, site.home]);
    expect(all(readXml(toAtom(EMPTY)), 'updated').map(({ text }) => text)).toEqual(['1970-01-01T00:00:00.000Z']);
  });

  it('keeps a name that XML could take for yes', () => {
    const tag = { documentId: 't', name: 'true', slug: 'true', url: null };

    expect(all(readXml(toAtom(feedOf({ section: null, tags: [tag] }))), 'category')[0]?.attributes).toEqual({
      term: 'true',
      label: 'true',
    });
  });
});

describe('JSON Feed', () => {
  it.each([
    ['full', full],
    ['empty', EMPTY],
    ['bare', feedOf({ url: null, authors: [], tags: [], standfirst: null, cover: null })],
    ['with a second page', { ...full, next: 'https://cms.example.org/api/newsroom/feed.json?cursor=a' }],
  ])('is one by its specification: %s', (_, feed) => {
    const read = jsonFeed.parse(JSON.parse(toJsonFeed(feed)));

    expect(read).toEqual(JSON.parse(toJsonFeed(feed)));
    expect(read.next_url ?? null).toBe(feed.next);
  });

  it('carries HTML and plain text', () => {
    expect(jsonFeed.parse(JSON.parse(toJsonFeed(full))).items[0]).toEqual({
      id,
      url: page.url,
      title: page.title,
      content_html: page.html,
      content_text: page.text,
      summary: page.standfirst,
      image: cover.url,
      date_published: page.publishedAt,
      date_modified: page.updatedAt,
      authors: [{ name: 'Ines Holm', url: page.authors[0]?.url }],
      tags: ['Rail'],
      language: 'en',
    });
  });
});

describe('corrections', () => {
  const one = {
    documentId: 'c1',
    wrong: 'Er kostete 25',
    right: 'Er kostet 29!',
    correctedAt: '2026-11-21T09:00:00.000Z',
  };
  const at = (locale: string, more: Partial<ArticlePage> = {}) =>
    withCorrections({ ...page, html: '<p>A</p>', text: 'A', locale, corrections: [one], ...more });

  it.each([
    ['en', 'Corrections\n21 November 2026 – An earlier version said: Er kostete 25. Correct is: Er kostet 29!'],
    ['de', 'Korrekturen\n21. November 2026 – Eine frühere Fassung sagte: Er kostete 25. Richtig ist: Er kostet 29!'],
    [
      'fr',
      'Rectifications\n21 novembre 2026 – Une version précédente indiquait : Er kostete 25. Il faut lire : Er kostet 29!',
    ],
    [
      'es',
      'Correcciones\n21 de noviembre de 2026 – Una versión anterior decía: Er kostete 25. Lo correcto es: Er kostet 29!',
    ],
    ['uk', 'Виправлення\n21 листопада 2026 р. – У попередній версії було: Er kostete 25. Правильно: Er kostet 29!'],
  ])('are told at the foot, in the language of the article: %s', (locale, told) => {
    expect(at(locale).text).toBe(`A\n\n${told}`);
  });

  it('are text, whatever they hold', () => {
    const { html } = at('en', { corrections: [{ ...one, wrong: '<script>alert(1)</script>', right: '"&' }] });

    expect(html).toMatch(/^<p>A<\/p>\n<section class="nr-corrections">/);
    expect(html).toContain('said: &#x3C;script>alert(1)&#x3C;/script> Correct is: "&#x26;</li>');
  });

  it('leave a page alone that has none, and one without text has only them', () => {
    expect(at('en', { corrections: [] })).toMatchObject({ html: '<p>A</p>', text: 'A' });
    expect(at('en', { html: '', text: '' }).text).toMatch(/^Corrections\n/);
  });
});

describe('sitemaps', () => {
  const url = 'https://www.example.org/articles/a?b&c';

  it('name an article in all its languages', () => {
    const languages = [
      { code: 'en', url },
      { code: 'de', url: 'https://www.example.org/de/articles/a' },
      { code: 'x-default', url },
    ];
    const [first, second] = all(
      readXml(
        toSitemap([
          { url, updatedAt: page.updatedAt, languages },
          { url: 'https://www.example.org/articles/b', updatedAt: page.updatedAt, languages: [] },
        ]),
      ),
      'url',
    );

    expect(first?.children.map(({ text }) => text).filter(Boolean)).toEqual([url, page.updatedAt]);
    expect(all(first!, 'xhtml:link').map(({ attributes }) => attributes)).toEqual(
      languages.map(({ code, url: href }) => ({ rel: 'alternate', hreflang: code, href })),
    );
    expect(second?.children).toHaveLength(2);
  });

  it('list each other', () => {
    const root = readXml(toSitemapIndex([{ url: `${url}=1`, updatedAt: page.updatedAt }]));

    expect(all(root, 'sitemap')[0]?.children.map(({ text }) => text)).toEqual([`${url}=1`, page.updatedAt]);
  });

  it.each([
    ['en', 'en'],
    ['pt-BR', 'pt'],
    ['zh-Hans-CN', 'zh-cn'],
    ['zh-TW', 'zh-tw'],
  ])('tell Google News what is new, in %s', (locale, language) => {
    const root = readXml(
      toNewsSitemap([{ url, title: 'R&B\0', publishedAt: page.publishedAt }], 'The Example', locale),
    );

    const text = (name: string) => all(root, name)[0]?.text;
    expect(['loc', 'news:name', 'news:language', 'news:publication_date', 'news:title'].map(text)).toEqual([
      url,
      'The Example',
      language,
      page.publishedAt,
      'R&B',
    ]);
  });

  it('may be empty', () => {
    for (const xml of [toSitemap([]), toSitemapIndex([]), toNewsSitemap([], 'The Example', 'en')])
      expect(readXml(xml).children).toHaveLength(1);
  });
});
