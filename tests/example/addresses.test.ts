import { parseFeed } from '@rowanmanning/feed-parser';
import { ARTICLE_UID } from '../../shared/uids';
import { address, ask } from '../browser/harness/desk';
import { all, readXml } from '../server/feed-readers';
import { EVERY_BLOCK, publish, publishArticle, withdraw } from './harness/content';
import { request, siteAddress } from './harness/reader';

const locations = (xml: string): string[] => all(readXml(xml), 'loc').map(({ text }) => text);

it.each([
  '/articles/never-heard-of',
  '/never-heard-of',
  '/authors/nobody',
  '/tags/nothing',
  '/a/b/c',
  '/?cursor=half-a',
])('has no page at %s, and says so', async (path) => {
  const response = await request(path);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('There is no such page');
});

it('leads from an old address of an article to its new one', async () => {
  const documentId = await publishArticle('The quay is closed', 'the-quay-is-closed');
  await ask('PUT', `/content-manager/collection-types/${ARTICLE_UID}/${documentId}`, {
    slug: 'the-quay-is-open-again',
  });
  await publish(ARTICLE_UID, documentId);

  const response = await request('/articles/the-quay-is-closed');
  expect(response.status).toBe(301);
  expect(response.headers.get('Location')).toBe('/articles/the-quay-is-open-again');
  expect((await request('/articles/the-quay-is-open-again')).status).toBe(200);
});

it('says of an article that was taken off that it is gone', async () => {
  const documentId = await publishArticle('The crane has fallen', 'the-crane-has-fallen');
  await withdraw(ARTICLE_UID, documentId);

  const response = await request('/articles/the-crane-has-fallen');
  expect(response.status).toBe(410);
  expect(await response.text()).toContain('No longer published');
});

it('answers at every address that its sitemaps name', async () => {
  const months = locations(await (await request('/sitemap.xml')).text());
  const sitemaps = await Promise.all(months.map(async (month) => (await fetch(month)).text()));
  const pages = sitemaps.flatMap(locations);
  expect(pages).toContain(siteAddress(`/articles/${EVERY_BLOCK}`));

  for (const page of pages) expect([page, (await fetch(page, { redirect: 'manual' })).status]).toEqual([page, 200]);
  expect(locations(await (await request('/sitemap-news.xml')).text())).toContain(
    siteAddress(`/articles/${EVERY_BLOCK}`),
  );
});

it('names its sitemaps to robots', async () => {
  const robots = await (await request('/robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${siteAddress('/sitemap.xml')}\n`);
});

it.each(['/feed.rss', '/feed.atom', '/feed.rss?section=harbour'])(
  'hands on %s, which readers of feeds understand',
  async (path) => {
    const { items } = parseFeed(await (await request(path)).text());
    expect(items.map(({ url }) => url)).toContain(siteAddress(`/articles/${EVERY_BLOCK}`));
  },
);

it('hands on the feed in JSON', async () => {
  const { title, items } = (await (await request('/feed.json')).json()) as { title: string; items: { url: string }[] };
  expect(title).toBe('The Ostermark Courier');
  expect(items.map(({ url }) => url)).toContain(siteAddress(`/articles/${EVERY_BLOCK}`));
});

it('names on each page the feed of what it shows', async () => {
  const page = await (await request('/harbour')).text();
  const [, feed] = /type="application\/rss\+xml"[^>]* href="([^"]+)"/.exec(page) ?? [];
  expect(feed).toBe('/feed.rss?section=harbour');
});

it.each([`/articles/${EVERY_BLOCK}`, '/feed.rss'])(
  'sends %s once, and then only that nothing has changed',
  async (path) => {
    const first = await request(path);
    const tag = first.headers.get('ETag') ?? '';
    const second = await request(path, { 'If-None-Match': tag });

    expect([first.status, second.status]).toEqual([200, 304]);
    expect(second.headers.get('Cache-Control')).toBe(first.headers.get('Cache-Control'));
    expect(await second.text()).toBe('');
    expect((await request(path, { 'If-None-Match': '"another"' })).status).toBe(200);
  },
);

it('shows what is published at once', async () => {
  const before = (await request('/')).headers.get('ETag') ?? '';
  await publishArticle('A whale in the harbour', 'a-whale-in-the-harbour');

  const after = await request('/', { 'If-None-Match': before });
  expect(after.status).toBe(200);
  expect(await after.text()).toContain('A whale in the harbour');
});

it('is shown in no frame, and runs no script', async () => {
  const policy = (await request('/')).headers.get('Content-Security-Policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
});

describe('a preview', () => {
  it.each(['/preview', '/preview?token=made-up', '/preview?token=%E2%9C%93'])('is refused for %s', async (path) => {
    const response = await request(path);
    expect(response.status).toBe(401);
    expect(await response.text()).toContain('The preview has run out');
  });

  it('is kept by nobody, found by nobody, and may be shown in a frame of the admin panel', async () => {
    const { headers } = await request('/preview?token=made-up');
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('X-Robots-Tag')).toBe('noindex');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Content-Security-Policy')).toContain(`frame-ancestors ${address('')}`);
  });
});
