import { type TestApp, startApp } from '../app/start';
import { ARTICLE, AUTHOR, SECTION, TAG, TEXT } from './entries';

const SITE = 'https://www.example.org';

let app: TestApp;
beforeAll(async () => {
  const site = { name: 'The Velmar Example', url: SITE, locales: { de: { url: `${SITE}/de` } } };
  app = await startApp({ config: { site, fallbackLocales: ['fr'], cdn: { maxAge: 60 } } });
  for (const code of ['de', 'fr']) await app.strapi.plugin('i18n').service('locales').create({ code, name: code });
});
afterAll(() => app?.destroy());

type Data = Record<string, unknown>;

const documents = (uid: string) => app.strapi.documents(uid as never);
const create = async (uid: string, data: Data) =>
  ((await documents(uid).create({ data: data as never })) as unknown as { documentId: string }).documentId;
const published = async (data: Data) =>
  (await documents(ARTICLE).create({ data: data as never, status: 'published' })) as unknown as { documentId: string };
const bySlug = (slug: string) => app.http.get(`/api/newsroom/articles/by-slug/${slug}`);

describe('an article on a site', () => {
  it('names the address of everything that has a page', async () => {
    const parent = await create(SECTION, { name: 'World' });
    const section = await create(SECTION, { name: 'Transport', parent });
    const authors = [await create(AUTHOR, { name: 'Ines Holm' })];
    const tags = [await create(TAG, { name: 'Rail' })];
    await published({ title: 'Night train', body: [TEXT], section, authors, tags });

    const { data } = (await bySlug('night-train').expect(200)).body;

    expect(data.url).toBe(`${SITE}/articles/night-train`);
    expect(data.section.url).toBe(`${SITE}/transport`);
    expect(data.authors[0].url).toBe(`${SITE}/authors/ines-holm`);
    expect(data.tags[0].url).toBe(`${SITE}/tags/rail`);
    expect(data.seo.canonicalUrl).toBe(data.url);
    expect(data.breadcrumb).toEqual([
      { name: 'Home', slug: null, url: `${SITE}/` },
      { name: 'World', slug: 'world', url: `${SITE}/world` },
      { name: 'Transport', slug: 'transport', url: `${SITE}/transport` },
    ]);
  });

  it('names that of where it moved', async () => {
    const { documentId } = await published({ title: 'Late boat', body: [TEXT] });
    const data = { slug: 'boat' } as never;
    await documents(ARTICLE).update({ documentId, data, status: 'published' });

    const told = await bySlug('late-boat?redirect=json').expect(200);
    const { body } = await bySlug('late-boat').redirects(0);

    expect(told.body.meta.redirect.url).toBe(`${SITE}/articles/boat`);
    expect(body.error.details.url).toBe(`${SITE}/articles/boat`);
  });
});

describe('an article in several languages', () => {
  const inGerman = async (documentId: string, title: string) => {
    const data = { title, body: [TEXT] } as never;
    await documents(ARTICLE).update({ documentId, locale: 'de', data, status: 'published' });
  };

  it('names those that are published', async () => {
    const { documentId } = await published({ title: 'Two tongues', body: [TEXT] });
    await inGerman(documentId, 'Zwei Sprachen');
    const data = { title: 'Deux langues', body: [TEXT] } as never;
    await documents(ARTICLE).update({ documentId, locale: 'fr', data });

    const english = await bySlug('two-tongues');
    const german = await bySlug('zwei-sprachen?locale=de');

    expect(english.body.data.alternates).toEqual([
      { locale: 'de', slug: 'zwei-sprachen', url: `${SITE}/de/articles/zwei-sprachen` },
    ]);
    expect(german.body.data.alternates).toEqual([
      { locale: 'en', slug: 'two-tongues', url: `${SITE}/articles/two-tongues` },
    ]);
    expect([english, german].map(({ headers }) => headers['content-language'])).toEqual(['en', 'de']);
  });

  it('falls back to the default language and then to those of the setting, when asked to', async () => {
    await published({ title: 'English only', body: [TEXT] });
    const data = { title: 'Seulement', body: [TEXT] } as never;
    await documents(ARTICLE).create({ data, locale: 'fr', status: 'published' });

    const [alone, english, french, none] = [
      await bySlug('english-only?locale=de'),
      await bySlug('english-only?locale=de&fallback=true'),
      await bySlug('seulement?locale=de&fallback=true'),
      await bySlug('nowhere?locale=de&fallback=true'),
    ];

    expect([alone.status, none.status]).toEqual([404, 404]);
    expect([english, french].map(({ body }) => body.data.locale)).toEqual(['en', 'fr']);
    expect([english, french].map(({ headers }) => headers['content-language'])).toEqual(['en', 'fr']);
  });

  it('prefers a live article in another language to an old address in this one', async () => {
    await published({ title: 'Shared', body: [TEXT] });
    const data = { title: 'Alt', slug: 'shared', body: [TEXT] } as never;
    const created = await documents(ARTICLE).create({ data, locale: 'de', status: 'published' });
    const { documentId } = created as unknown as { documentId: string };
    await documents(ARTICLE).update({ documentId, locale: 'de', data: { slug: 'neu' } as never, status: 'published' });

    expect((await bySlug('shared?locale=de').redirects(0)).status).toBe(301);
    expect((await bySlug('shared?locale=de&fallback=true').redirects(0)).body.data.locale).toBe('en');
  });
});

describe('what a CDN is told', () => {
  const told = { 'cdn-cache-control': 'max-age=60, stale-while-revalidate=60, stale-if-error=86400' };

  it('stands on every answer that it may keep, with the names to forget it by', async () => {
    const authors = [await create(AUTHOR, { name: 'Cached Author' })];
    const { documentId } = await published({ title: 'Cached', body: [TEXT], authors });
    const { headers } = await bySlug('cached');
    const again = await bySlug('cached').set('If-None-Match', String(headers.etag));
    const missing = await bySlug('never-there');
    await documents(ARTICLE).update({ documentId, data: { slug: 'cached-now' } as never, status: 'published' });
    const moved = await bySlug('cached').redirects(0);
    await documents(ARTICLE).unpublish({ documentId });
    const gone = await bySlug('cached');

    expect([again, missing, moved, gone].map(({ status }) => status)).toEqual([304, 404, 301, 410]);
    for (const answer of [again, missing, moved, gone])
      expect(answer.headers).toMatchObject({ ...told, 'cache-control': 'public, max-age=0, must-revalidate' });

    const [slug] = String(headers['cache-tag']).split(',');
    expect(slug).toMatch(/^nr-slug-[\w-]{22}$/);
    expect(headers).toMatchObject({
      'cache-tag': [slug, `nr-${documentId}`, `nr-${authors[0]}`].join(','),
      'surrogate-key': [slug, `nr-${documentId}`, `nr-${authors[0]}`].join(' '),
    });
    expect(again.headers['xkey']).toBe(headers['surrogate-key']);
    expect(moved.headers['surrogate-key']).toBe(`${slug} nr-${documentId}`);
    expect(gone.headers['surrogate-key']).toBe(moved.headers['surrogate-key']);
    expect(missing.headers['surrogate-key']).toMatch(/^nr-slug-[\w-]{22}$/);
  });

  it('is nothing about an answer for a few', async () => {
    const permission = 'plugin::users-permissions.permission';
    const action = 'plugin::newsroom.content.page';
    await published({ title: 'For members', body: [TEXT] });
    await app.strapi.db.query(permission).deleteMany({ where: { action } });
    const token = await app.strapi.service('admin::api-token').create({
      name: 'frontend',
      type: 'custom',
      permissions: [action],
      lifespan: null,
      description: '',
    });

    const { headers } = await bySlug('for-members').set('Authorization', `Bearer ${token.accessKey}`).expect(200);

    expect(headers).toMatchObject({ 'cache-control': 'private, max-age=0, must-revalidate' });
    expect(headers.vary).toContain('Authorization');
    for (const header of ['cdn-cache-control', 'cache-tag', 'surrogate-key', 'xkey'])
      expect(headers).not.toHaveProperty(header);
  });
});
