import { type TestApp, startApp } from '../app/start';
import { ARTICLE, AUTHOR, SECTION, TAG, TEXT } from './entries';

const SITE = 'https://www.example.org';

let app: TestApp;
beforeAll(async () => {
  const site = { name: 'The Velmar Example', url: SITE, locales: { de: { url: `${SITE}/de` } } };
  app = await startApp({ config: { site } });
  await app.strapi.plugin('i18n').service('locales').create({ code: 'de', name: 'Deutsch' });
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
