import { type TestApp, startApp } from '../app/start';
import { pathOnSite, withMoves } from '../../server/src/site/links';
import { siteOf } from '../../server/src/site/site';
import { ARTICLE, FAQ, SECTION, TEXT, prose, table } from './entries';

const SITE = 'https://www.example.org';

describe('links of a text', () => {
  const site = siteOf({ url: `${SITE}/news` }, 'en');
  const moved = withMoves(site, new Map([['/news/articles/old', '/news/articles/new']]));
  const nowhere = withMoves(siteOf({}, 'en'), new Map([['/articles/old', '/articles/new']]));

  it.each([
    ['/news/articles/old', `${SITE}/news/articles/new`],
    ['articles/old?a=b#c', `${SITE}/news/articles/new?a=b#c`],
    [`${SITE}/news/articles/old/`, `${SITE}/news/articles/new`],
    ['http://www.example.org/news/articles/old', `${SITE}/news/articles/new`],
    ['/articles/old', `${SITE}/articles/old`],
    ['/news/articles/old/comments', `${SITE}/news/articles/old/comments`],
    ['https://other.example/news/articles/old', 'https://other.example/news/articles/old'],
    ['#old', '#old'],
    ['mailto:old@example.org', 'mailto:old@example.org'],
    ['/news/articles/%E0%A4', `${SITE}/news/articles/%E0%A4`],
  ])('lead from %s to %s', (href, expected) => {
    expect(moved.absolute(href)).toBe(expected);
  });

  it.each([
    ['/articles/old#c', '/articles/new#c'],
    ['https://www.example.org/articles/old', 'https://www.example.org/articles/old'],
  ])('lead from %s to %s without an address of the site', (href, expected) => {
    expect(nowhere.absolute(href)).toBe(expected);
  });

  it('have a path in letters', () => {
    expect(pathOnSite(site, '/%D1%81%D1%82%D0%B0/a')).toBe('/ста/a');
  });
});

describe.each([
  ['/articles/{slug}', (_: string, slug: string) => `/articles/${slug}`],
  ['/{section}/{slug}', (section: string, slug: string) => `/${section}/${slug}`],
])('links of a page where articles stand at %s', (article, pathOf) => {
  let app: TestApp;
  let rail: string;
  let sea: string;
  beforeAll(async () => {
    app = await startApp({ config: { site: { url: SITE, paths: { article } } } });
    rail = await created(SECTION, { name: 'Rail' });
    sea = await created(SECTION, { name: 'Sea' });
  });
  afterAll(() => app?.destroy());

  const documents = (uid: string) => app.strapi.documents(uid as never);
  const created = async (uid: string, data: object, status: 'draft' | 'published' = 'draft') =>
    ((await documents(uid).create({ data: data as never, status })) as unknown as { documentId: string }).documentId;
  const published = (title: string, ...body: object[]) =>
    created(ARTICLE, { title, body: [TEXT, ...body], section: rail }, 'published');
  const change = (documentId: string, data: object) =>
    documents(ARTICLE).update({ documentId, data: data as never, status: 'published' });
  const get = async (slug: string) =>
    (await app.http.get(`/api/newsroom/articles/by-slug/${slug}`).expect(200)).body.data;
  const linksOf = async (slug: string) =>
    [...(await get(slug)).html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href);
  const at = (section: string, slug: string) => SITE + pathOf(section, slug);

  it('name the present addresses, wherever they stand', async () => {
    const target = await published('Old ferry');
    await change(target, { slug: 'new-ferry' });
    const old = pathOf('rail', 'old-ferry');
    await published(
      'Page with links',
      prose(`See [this](${old}), [that][1], ${SITE}${old}.\n\n[1]: ${old}#fares "Fares"`),
      table(['A'], [`[cell](${old})`]),
      { __component: 'newsroom.faq-embed', faqs: [await created(FAQ, { question: 'Why?', answer: `[So](${old}).` })] },
      { __component: 'newsroom.call', text: 'All', url: old },
    );

    const now = at('rail', 'new-ferry');
    expect(await linksOf('page-with-links')).toEqual([now, `${now}#fares`, now, now, now, now]);
    const { markdown, blocks } = await get('page-with-links');
    expect(markdown).toContain(`[that](${now}#fares "Fares")`);
    expect(blocks.at(-1).url).toBe(now);
  });

  it('follow an article that moves, again and again', async () => {
    const target = await published('Moves on');
    await published('Links to it', prose(`[a](${pathOf('rail', 'moves-on')})`));
    const seen = [await linksOf('links-to-it')];
    for (const slug of ['moves-on-2', 'moves-on-3']) {
      await change(target, { slug });
      seen.push(await linksOf('links-to-it'));
    }

    expect(seen).toEqual(['moves-on', 'moves-on-2', 'moves-on-3'].map((slug) => [at('rail', slug)]));
  });

  it('stay as they are where nothing is published any more, or ever was', async () => {
    const gone = await published('Soon gone');
    await published('Stays', prose(`[a](${pathOf('rail', 'soon-gone')}) [b](${pathOf('rail', 'not-yet')})`));
    await change(gone, { slug: 'gone-now' });
    expect(await linksOf('stays')).toEqual([at('rail', 'gone-now'), at('rail', 'not-yet')]);
    await documents(ARTICLE).unpublish({ documentId: gone });

    expect(await linksOf('stays')).toEqual([at('rail', 'soon-gone'), at('rail', 'not-yet')]);

    const later = await published('Not yet');
    await change(later, { slug: 'but-now' });
    expect(await linksOf('stays')).toEqual([at('rail', 'soon-gone'), at('rail', 'but-now')]);
  });

  it('lead to another article that is published at an old address', async () => {
    const first = await published('Contested');
    await published('Links to contested', prose(`[a](${pathOf('rail', 'contested')})`));
    await change(first, { slug: 'first-contested' });
    expect(await linksOf('links-to-contested')).toEqual([at('rail', 'first-contested')]);

    await created(ARTICLE, { title: 'Contested', slug: 'contested', body: [TEXT], section: rail }, 'published');

    expect(await linksOf('links-to-contested')).toEqual([at('rail', 'contested')]);
  });

  it('follow an article to another section, and its section to another slug', async () => {
    const target = await published('Crossing');
    await published('Links across', prose(`[a](${pathOf('rail', 'crossing')})`));
    await change(target, { section: sea });
    expect(await linksOf('links-across')).toEqual([at('sea', 'crossing')]);

    await documents(SECTION).update({ documentId: sea, data: { slug: 'ocean' } as never });

    expect(await linksOf('links-across')).toEqual([at('ocean', 'crossing')]);
    await documents(SECTION).update({ documentId: sea, data: { slug: 'sea' } as never });
  });
});
