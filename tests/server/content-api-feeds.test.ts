import { parseFeed } from '@rowanmanning/feed-parser';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, AUTHOR, FAQ, SECTION, TAG, TEXT } from './entries';
import { sitemapFaults } from './sitemap-schema';
import { all, readByFeedparser, readXml } from './feed-readers';
import { jsonFeed } from './json-feed-schema';

const SITE = 'https://www.example.org';
const FORMATS = ['rss', 'atom', 'json'] as const;
const DAY = 24 * 60 * 60 * 1000;

let app: TestApp;
let nightTrain: string;
beforeAll(async () => {
  const site = { name: 'The Velmar Example', url: SITE, locales: { de: { url: `${SITE}/de` } } };
  app = await startApp({ config: { site } });
  await app.strapi.plugin('i18n').service('locales').create({ code: 'de', name: 'Deutsch' });

  const transport = await create(SECTION, { name: 'Transport', description: 'Rail, road and sea.' });
  const rail = await create(SECTION, { name: 'Rail', parent: transport });
  const author = await create(AUTHOR, { name: 'Ines Holm' });
  const faq = await create(FAQ, { question: 'Can I take a bike?', answer: 'Yes.' });
  await published({ title: 'Harbour opens', section: transport, body: [TEXT] });
  nightTrain = await published({
    title: 'Night train & more\u0007 ]]>',
    slug: 'night-train',
    standfirst: 'A sleeper again.',
    section: rail,
    authors: [author],
    tags: [await create(TAG, { name: 'true' })],
    body: [TEXT, { __component: 'newsroom.faq-embed', faqs: [faq] }],
  });
  await published({ title: 'Who pays', body: [TEXT] });
  const german = { title: 'Nachtzug', slug: 'nachtzug', body: [TEXT] } as never;
  await documents(ARTICLE).update({ documentId: nightTrain, locale: 'de', data: german });
  await documents(ARTICLE).publish({ documentId: nightTrain, locale: 'de' });
});
afterAll(() => app?.destroy());

type Data = Record<string, unknown>;

const documents = (uid: string) => app.strapi.documents(uid as never);
const create = async (uid: string, data: Data, status: 'draft' | 'published' = 'draft') =>
  ((await documents(uid).create({ data: data as never, status })) as unknown as { documentId: string }).documentId;
const published = (data: Data) => create(ARTICLE, data, 'published');
const get = (path: string) => app.http.get(`/api/newsroom/${path}`).buffer();
const titlesOf = async (path: string) => parseFeed((await get(path).expect(200)).text).items.map(({ title }) => title);

describe('feeds', () => {
  it.each([
    ['rss', 'application/rss+xml; charset=utf-8'],
    ['atom', 'application/atom+xml; charset=utf-8'],
    ['json', 'application/feed+json'],
  ])('come with what a cache needs: %s', async (format, type) => {
    const { headers } = await get(`feed.${format}`).expect(200);
    const head = await app.http.head(`/api/newsroom/feed.${format}`).expect(200);
    const again = await get(`feed.${format}`).set('If-None-Match', `W/${headers.etag}`).expect(304);

    expect(headers).toMatchObject({
      'content-type': type,
      'cache-control': 'public, max-age=300',
      etag: expect.stringMatching(/^"[\w-]{22}"$/),
    });
    for (const name of ['content-type', 'cache-control', 'etag', 'content-length'])
      expect(head.headers[name]).toBe(headers[name]);
    expect([head.text ?? '', again.text]).toEqual(['', '']);
    expect(again.headers).toMatchObject({ etag: headers.etag, 'cache-control': headers['cache-control'] });
  });

  it.each(['rss', 'atom'])('say the same to two parsers of others: %s', async (format) => {
    const { text } = await get(`feed.${format}`).expect(200);
    const feed = parseFeed(text);
    const items = await readByFeedparser(text);
    const article = feed.items[1];

    const titles = ['Who pays', 'Night train & more ]]>', 'Harbour opens'];
    expect([feed.items, items].map((list) => list.map(({ title }) => title))).toEqual([titles, titles]);
    expect(article).toMatchObject({
      url: `${SITE}/articles/night-train`,
      description: 'A sleeper again.',
      authors: [{ name: 'Ines Holm' }],
      content: expect.stringContaining('<dl class="nr-faq">'),
    });
    expect(items[1]).toMatchObject({ link: article?.url, guid: article?.id, author: 'Ines Holm' });
    expect(feed).toMatchObject({ title: 'The Velmar Example', url: `${SITE}/`, language: 'en' });
    expect(feed.self).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/newsroom\/feed\.(rss|atom)$/);
  });

  it('are about a section with all below it, or about an author', async () => {
    expect(await titlesOf('feed.rss?section=transport')).toEqual(['Night train & more ]]>', 'Harbour opens']);
    expect(await titlesOf('feed.rss?section=transport&limit=1')).toEqual(['Night train & more ]]>']);
    expect(await titlesOf('feed.atom?author=ines-holm')).toEqual(['Night train & more ]]>']);
    expect(await titlesOf('feed.atom?author=ines-holm&section=rail')).toHaveLength(1);

    const { title, description, url } = parseFeed((await get('feed.rss?section=transport')).text);
    expect({ title, description, url }).toEqual({
      title: 'Transport – The Velmar Example',
      description: 'Rail, road and sea.',
      url: `${SITE}/transport`,
    });
  });

  it('have one language', async () => {
    const { text } = await get('feed.rss?locale=de').expect(200);

    expect(parseFeed(text)).toMatchObject({ language: 'de', url: `${SITE}/de/`, items: [{ title: 'Nachtzug' }] });
    expect(parseFeed(text).items[0]?.id).toMatch(
      new RegExp(`^tag:www\\.example\\.org,\\d{4}:newsroom/${nightTrain}/de$`),
    );
  });

  it('lead on from page to page, as JSON', async () => {
    const titles: string[] = [];
    let next: string | undefined = 'feed.json?limit=2&locale=en';
    while (next) {
      const { text } = await get(next).expect(200);
      const feed = jsonFeed.parse(JSON.parse(text));
      titles.push(...feed.items.map(({ title }) => title ?? ''));
      next = feed.next_url?.replace(/^.*\/api\/newsroom\//, '');
    }

    expect(titles).toEqual(['Who pays', 'Night train & more\u0007 ]]>', 'Harbour opens']);
    const cursor = new URL(jsonFeed.parse(JSON.parse((await get('feed.json?limit=1')).text)).next_url!).searchParams;
    await get(`feed.json?section=rail&cursor=${cursor.get('cursor')}`).expect(400);
  });

  it('keep their ids when an article or the site gets another address', async () => {
    const idsOf = async () => {
      const { text } = await get('feed.atom').expect(200);
      return [all(readXml(text), 'feed')[0]!.children[0]!.text, ...parseFeed(text).items.map(({ id }) => id)];
    };
    const before = await idsOf();
    const site = app.strapi.config.get('plugin::newsroom.site');
    try {
      app.strapi.config.set('plugin::newsroom.site', { name: 'Moved', url: 'https://elsewhere.example' });
      await documents(ARTICLE).update({
        documentId: nightTrain,
        data: { slug: 'sleeper' } as never,
        status: 'published',
      });
      expect(await idsOf()).toEqual(before);
    } finally {
      app.strapi.config.set('plugin::newsroom.site', site);
      await documents(ARTICLE).update({
        documentId: nightTrain,
        data: { slug: 'night-train' } as never,
        status: 'published',
      });
    }
    expect(before[0]).toMatch(/^tag:www\.example\.org,\d{4}:newsroom\/feed\/en$/);
  });

  it('show answers in lists, also where the site has them opened one by one', async () => {
    const site = app.strapi.config.get<object>('plugin::newsroom.site');
    const remade = async (faqMarkup?: string) => {
      app.strapi.config.set('plugin::newsroom.site', { ...site, ...(faqMarkup && { faqMarkup }) });
      const published = app.strapi.plugin('newsroom').service('published');
      published.check();
      await published.settled();
    };
    const list = '<dl class="nr-faq">';
    const before = await get('feed.rss');
    try {
      await remade('details');
      const { html } = (await get('articles/by-slug/night-train')).body.data;
      const { text } = await get('feed.rss');

      expect([html.includes('<details><summary>Can I take a bike?'), html.includes(list)]).toEqual([true, false]);
      expect(parseFeed(text).items[1]?.content).toContain(list);
      expect(text).toBe(before.text);
    } finally {
      await remade();
    }
  });

  it('change when an article does, and only then', async () => {
    const first = await get('feed.rss');
    await documents(ARTICLE).update({ documentId: nightTrain, data: { standfirst: 'Again.' } as never });
    const draft = await get('feed.rss').set('If-None-Match', String(first.headers.etag));
    await documents(ARTICLE).publish({ documentId: nightTrain });
    const out = await get('feed.rss').set('If-None-Match', String(first.headers.etag));

    expect([draft.status, out.status]).toEqual([304, 200]);
    expect(parseFeed(out.text).items[1]?.description).toBe('Again.');
  });

  it.each(FORMATS)('know every slug they are asked for: %s', async (format) => {
    for (const query of ['section=nowhere', 'author=nobody', 'section=transport&author=nobody']) {
      const { status, body } = await get(`feed.${format}?${query}`);
      expect([status, body.error.name]).toEqual([404, 'NotFoundError']);
    }
  });
});

describe('sitemaps', () => {
  const month = new Date().toISOString().slice(0, 7);

  it('are listed month by month', async () => {
    const { text, headers } = await get('sitemap.xml').expect(200);
    const [entry, ...others] = all(readXml(text), 'sitemap');
    const german = all(readXml((await get('sitemap.xml?locale=de')).text), 'loc');

    expect(headers).toMatchObject({
      'content-type': 'application/xml; charset=utf-8',
      'cache-control': 'public, max-age=300',
    });
    expect(entry!.children.map(({ text: inner }) => inner)).toEqual([
      `${SITE}/sitemap-articles.xml?page=${month}`,
      expect.stringMatching(/Z$/),
    ]);
    expect(others).toEqual([]);
    expect(german.map(({ text: inner }) => inner)).toEqual([`${SITE}/de/sitemap-articles.xml?page=${month}&locale=de`]);
  });

  it('change with the addresses of their articles in every language, and not with drafts', async () => {
    const path = `sitemap-articles.xml?page=${month}`;
    const tagOf = async () => String((await get(path).expect(200)).headers.etag);
    const change = async (locale: string, data: Data, status?: 'published') => {
      await documents(ARTICLE).update({ documentId: nightTrain, locale, data: data as never, status });
      await app.strapi.plugin('newsroom').service('published').settled();
    };
    const first = await tagOf();
    await change('en', { standfirst: 'As a draft.' });
    await get(path).set('If-None-Match', first).expect(304);

    await change('de', { slug: 'nachtzug-neu' }, 'published');
    const second = await tagOf();
    await change('en', { slug: 'night-train-2' }, 'published');
    const third = await get(path).set('If-None-Match', second).expect(200);

    expect(third.text).toContain(`${SITE}/articles/night-train-2`);
    expect(third.text).toContain(`${SITE}/de/articles/nachtzug-neu`);
    expect(new Set([first, second, third.headers.etag]).size).toBe(3);
    await change('de', { slug: 'nachtzug' }, 'published');
    await change('en', { slug: 'night-train', standfirst: 'A sleeper again.' }, 'published');
  });

  it('name the articles of a month in all their languages', async () => {
    const urls = all(readXml((await get(`sitemap-articles.xml?page=${month}`).expect(200)).text), 'url');
    const german = all(readXml((await get(`sitemap-articles.xml?page=${month}&locale=de`)).text), 'url');

    const locs = (elements: typeof urls) => elements.map(({ children: [loc] }) => loc?.text);
    const links = (element?: (typeof urls)[number]) =>
      all(element!, 'xhtml:link').map(({ attributes: { hreflang, href } }) => [hreflang, href]);
    const [en, de] = [`${SITE}/articles/night-train`, `${SITE}/de/articles/nachtzug`];
    expect(locs(urls)).toEqual([`${SITE}/articles/who-pays`, en, `${SITE}/articles/harbour-opens`]);
    expect([links(urls[0]), links(urls[1])]).toEqual([
      [],
      [
        ['en', en],
        ['de', de],
        ['x-default', en],
      ],
    ]);
    expect([locs(german), links(german[0])]).toEqual([
      [de],
      [
        ['de', de],
        ['en', en],
        ['x-default', en],
      ],
    ]);
    expect(all(readXml((await get('sitemap-articles.xml?page=1999-12').expect(200)).text), 'url')).toEqual([]);
  });

  it('are what the schema of sitemaps.org asks for', async () => {
    const files = [
      `sitemap-articles.xml?page=${month}`,
      `sitemap-articles.xml?page=${month}&locale=de`,
      'sitemap-news.xml',
    ];
    for (const file of files) expect(await sitemapFaults((await get(file).expect(200)).text)).toEqual([]);

    const { text } = await get(files[0] ?? '');
    expect(await sitemapFaults(text.replace('<lastmod>', '<changed>').replace('</lastmod>', '</changed>'))).not.toEqual(
      [],
    );
    expect(await sitemapFaults(text.replace('hreflang="', 'hreflang="not a language '))).not.toEqual([]);
  });

  it('tell Google News what came out within two days', async () => {
    const shownAt = new Date(Date.now() - 2 * DAY - 60_000).toISOString();
    const old = await published({ title: 'Old news', body: [TEXT] });
    await app.strapi.plugin('newsroom').service('published').settled();
    await app.strapi.db.query('plugin::newsroom.published').updateMany({ where: { entry: old }, data: { shownAt } });

    const root = readXml((await get('sitemap-news.xml').expect(200)).text);
    await documents(ARTICLE).delete({ documentId: old });

    const texts = (name: string) => all(root, name).map(({ text }) => text);
    expect(texts('news:title')).toEqual(['Who pays', 'Night train & more ]]>', 'Harbour opens']);
    expect(texts('loc')[0]).toBe(`${SITE}/articles/who-pays`);
    expect(texts('news:name')[0]).toBe('The Velmar Example');
    expect(texts('news:language')[0]).toBe('en');
    expect(Date.parse(texts('news:publication_date')[0] ?? '')).toBeGreaterThan(Date.now() - DAY);
  });
});

describe('redirects', () => {
  const renamed = async (title: string, ...slugs: string[]) => {
    const documentId = await published({ title, body: [TEXT] });
    for (const slug of slugs)
      await documents(ARTICLE).update({ documentId, data: { slug } as never, status: 'published' });
    return documentId;
  };
  const list = async (query = '') => (await get(`redirects${query}`).expect(200)).body;
  const leading = ({ from, to, status }: Data) => [from, to, status];

  it('lead from every old address to the present one, or say that it is gone', async () => {
    const { data: before } = await list();
    const german = await list('?locale=de');
    await renamed('First', 'second', 'third');
    const gone = await renamed('Left', 'left-again');
    await documents(ARTICLE).unpublish({ documentId: gone });
    const reused = await renamed('Reused', 'moved-on');
    await published({ title: 'Reused', slug: 'reused', body: [TEXT] });

    const { data, meta } = await list();

    const ours = data.filter(({ from }: Data) => !before.some((one: Data) => one.from === from));
    expect(ours.map(leading)).toEqual([
      ['/articles/first', '/articles/third', 301],
      ['/articles/second', '/articles/third', 301],
      ['/articles/left', null, 410],
      ['/articles/left-again', null, 410],
    ]);
    expect(data[0]).toMatchObject({ locale: 'en', changedAt: expect.stringMatching(/^\d{4}-.*Z$/) });
    expect(meta).toEqual({ pageSize: 500, next: null });
    expect(await list('?locale=de')).toEqual(german);
    await documents(ARTICLE).delete({ documentId: reused });
  });

  it('tell what has changed since, and not that an article was published anew where it was', async () => {
    const documentId = await renamed('Since', 'since-then');
    const { changedAt } = (await list()).data.at(-1);
    const soon = new Date(Date.parse(changedAt) + 1).toISOString();
    await documents(ARTICLE).publish({ documentId });
    expect((await list(`?since=${soon}`)).data).toEqual([]);

    await documents(ARTICLE).update({ documentId, data: { slug: 'since-now' } as never, status: 'published' });

    expect((await list(`?since=${soon}`)).data.map(leading)).toEqual([
      ['/articles/since', '/articles/since-now', 301],
      ['/articles/since-then', '/articles/since-now', 301],
    ]);
    await documents(ARTICLE).unpublish({ documentId });
    expect((await list(`?since=${soon}`)).data.map(({ status }: Data) => status)).toEqual([410, 410, 410]);
  });

  it('come page by page', async () => {
    const whole = (await list()).data;
    const pieces: Data[] = [];
    let next: string | null = '';
    while (next !== null) {
      const answer = await get(`redirects?pageSize=2${next && `&cursor=${next}`}`).expect(200);
      pieces.push(...answer.body.data);
      next = answer.body.meta.next as string | null;
      const [, linked = null] = /cursor=([\w-]+)/.exec(String(answer.headers.link)) ?? [];
      expect(linked).toBe(next);
    }

    expect(whole.length).toBeGreaterThan(4);
    expect(pieces).toEqual(whole);
  });

  it('refuse a cursor that nobody gave out', async () => {
    const { next } = (await list('?pageSize=1')).meta;
    const [, slug, filters] = JSON.parse(Buffer.from(next, 'base64url').toString());
    const forged = Buffer.from(JSON.stringify(['not a day', slug, filters])).toString('base64url');

    const answers = [forged, 'x', `${next}&since=2026-01-01T00:00:00Z`].map((cursor) =>
      get(`redirects?cursor=${cursor}`),
    );
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([400, 400, 400]);
  });
});

describe('what is asked wrongly', () => {
  it.each([
    ...FORMATS.flatMap((format) =>
      [
        'limit=0',
        'limit=51',
        'limit=1.5',
        'limit=',
        'limit=5&limit=6',
        'section=',
        'author[]=a',
        'locale=xx',
        'page=2',
      ].map((query) => `feed.${format}?${query}`),
    ),
    'feed.rss?cursor=abc',
    'feed.json?cursor=abc',
    `feed.json?cursor=${'a'.repeat(513)}`,
    'sitemap.xml?page=2026-11',
    'sitemap.xml?locale=xx',
    'sitemap-news.xml?limit=5',
    'sitemap-articles.xml',
    'sitemap-articles.xml?page=2026-13',
    'sitemap-articles.xml?page=2',
    'redirects?since=2026-11-20',
    'redirects?since=2026-11-20T06:30:00',
    'redirects?pageSize=1001',
    'redirects?section=a',
    'redirects?locale=xx',
  ])('is refused: %s', async (path) => {
    const { status, body } = await get(path);

    expect({ status, data: body.data, name: body.error.name }).toEqual({
      status: 400,
      data: null,
      name: 'ValidationError',
    });
  });
});

describe('access', () => {
  const ACTIONS = ['feed.rss', 'feed.atom', 'feed.json', 'sitemap.index', 'sitemap.articles', 'sitemap.news'];

  it('is for everybody at first, and as the role says afterwards', async () => {
    const permission = 'plugin::users-permissions.permission';
    const actions = ACTIONS.map((action) => `plugin::newsroom.${action}`);
    const where = { action: { $in: actions }, role: { type: 'public' } };
    expect(await app.strapi.db.query(permission).count({ where })).toBe(actions.length);

    await app.strapi.db.query(permission).deleteMany({ where: { action: 'plugin::newsroom.feed.rss' } });

    await get('feed.rss').expect(403);
    await get('feed.atom').expect(200);
  });
});
