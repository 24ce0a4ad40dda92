import { NewsroomError, newsroom, pages } from '../../client';
import { type TestApp, startApp } from '../app/start';
import { type OpenApi, contractOf } from './contract';
import { ARTICLE, AUTHOR, CORRECTION, FACT_BOX, FAQ, QUESTION, SECTION, SOUND, SOURCE, TAG, prose } from './entries';
import example from './content-api.example.json';

type Data = Record<string, unknown>;

let app: TestApp;
let contract: ReturnType<typeof contractOf>;
let document: OpenApi;

const get = (path: string) => app.http.get(`/api/newsroom${path}`);
const documents = (uid: string) => app.strapi.documents(uid as never);
const create = async (uid: string, data: Data, more: Data = {}) =>
  ((await documents(uid).create({ data, ...more } as never)) as unknown as { documentId: string }).documentId;
const published = (uid: string, data: Data) => create(uid, data, { status: 'published' });

beforeAll(async () => {
  app = await startApp({ config: { site: { name: 'The Velmar Example', url: 'https://www.example.org' } } });
  document = (await get('/openapi.json').expect(200)).body;
  contract = contractOf(document);

  const parent = await create(SECTION, { name: 'World' });
  const section = await create(SECTION, { name: 'Traffic', parent, description: 'All that moves.' });
  const renamed = { name: 'Transport', slug: 'transport' };
  await app.strapi.documents(SECTION as never).update({ documentId: section, data: renamed } as never);
  const author = await create(AUTHOR, { name: 'Ines Holm', role: 'Reporter', biography: 'Writes *much*.' });
  const tag = await create(TAG, { name: 'Rail' });
  const source = await create(SOURCE, { name: 'Report', url: 'https://velmar.example/r', publishedOn: '2026-09-30' });
  const factBox = await published(FACT_BOX, {
    title: 'Did you know?',
    kind: 'figure',
    body: '41,000.',
    sources: [source],
  });
  const faq = await published(FAQ, { question: 'Can I take a bike?', answer: 'Yes.' });
  const question = await published(QUESTION, {
    question: 'Will it stop at Aske?',
    askedBy: 'Sarah J.',
    consent: { version: '1', publish: true },
    answer: 'From May.',
    state: 'answered',
  });
  const common = { section, authors: [author], tags: [tag] };
  const whole = await published(ARTICLE, {
    ...common,
    title: 'Night train',
    standfirst: 'A sleeper again.',
    body: [
      prose('The train left.\n\n## Why now\n\nFares fell.'),
      SOUND,
      { __component: 'newsroom.quote', text: 'We sold out.', speaker: 'Ole Brandt', url: 'https://velmar.example/p' },
      { __component: 'newsroom.fact-box-embed', factBox },
      { __component: 'newsroom.faq-embed', faqs: [faq] },
      { __component: 'newsroom.question-embed', question },
      { __component: 'newsroom.embed', url: 'https://video.example/7' },
      { __component: 'newsroom.call', text: 'All timetables', url: '/timetables' },
    ],
  });
  await create(CORRECTION, {
    article: whole,
    wrong: 'Was 25.',
    right: 'Is 29.',
    correctedAt: '2026-01-21T09:00:00.000Z',
  });
  const second = await published(ARTICLE, {
    ...common,
    title: 'Day train',
    body: [prose('The other train leaves at noon.')],
  });
  await documents(ARTICLE).update({ documentId: second, data: { slug: 'noon-train' } as never, status: 'published' });
  const gone = await published(ARTICLE, { title: 'Withdrawn', body: [prose('This was wrong in every word.')] });
  await documents(ARTICLE).unpublish({ documentId: gone });
});
afterAll(() => app?.destroy());

describe('the OpenAPI document is what the server answers', () => {
  it('for the example of the contract', () => {
    expect(contract.faults(example.data, 'ArticlePage')).toEqual([]);
  });

  it('for a whole article, to the last key', async () => {
    const { body } = await get('/articles/by-slug/night-train').expect(200);

    expect(contract.faults(body, 'ArticlePageResponse')).toEqual([]);
    expect(body.data.blocks).toHaveLength(8);
  });

  it.each([
    ['/articles/by-slug/{slug}', '/articles/by-slug/night-train?fields=title,html', 200],
    ['/articles/by-slug/{slug}', '/articles/by-slug/day-train?redirect=json', 200],
    ['/articles/by-slug/{slug}', '/articles/by-slug/day-train', 301],
    ['/articles/by-slug/{slug}', '/articles/by-slug/night-train?colour=red', 400],
    ['/articles/by-slug/{slug}', '/articles/by-slug/never', 404],
    ['/articles/by-slug/{slug}', '/articles/by-slug/withdrawn', 410],
    ['/article-cards', '/article-cards?section=world&tag=rail&pageSize=1&total=true', 200],
    ['/article-cards', '/article-cards?pageSize=101', 400],
    ['/article-cards', '/article-cards?cursor=x', 400],
    ['/sections/by-slug/{slug}', '/sections/by-slug/transport', 200],
    ['/sections/by-slug/{slug}', '/sections/by-slug/never', 404],
    ['/sections/by-slug/{slug}', '/sections/by-slug/traffic', 301],
    ['/sections/by-slug/{slug}', '/sections/by-slug/traffic?redirect=json', 200],
    ['/authors/by-slug/{slug}', '/authors/by-slug/ines-holm', 200],
    ['/section-cards', '/section-cards', 200],
    ['/author-cards', '/author-cards', 200],
    ['/tag-cards', '/tag-cards', 200],
    ['/fact-box-cards', '/fact-box-cards?kind=figure', 200],
    ['/faq-cards', '/faq-cards?q=bike', 200],
    ['/reader-question-cards', '/reader-question-cards', 200],
    ['/redirects', '/redirects', 200],
    ['/redirects', '/redirects?since=yesterday', 400],
    ['/feed.rss', '/feed.rss?section=never', 404],
    ['/sitemap-articles.xml', '/sitemap-articles.xml?page=13', 400],
    ['/openapi.json', '/openapi.json', 200],
    ['/articles', '/articles?populate[nonsense]=true', 400],
  ])('%s: %s, %i', async (path, address, status) => {
    const response = await get(address).redirects(0);

    expect([response.status, contract.faultsOf(path, response)]).toEqual([status, []]);
    // An empty list would fit whatever its items are.
    expect(response.body.data).not.toEqual([]);
  });

  it.each([
    'articles',
    'fact-boxes',
    'faqs',
    'reader-questions',
    'authors',
    'sections',
    'tags',
    'sources',
    'corrections',
  ])('for Strapi’s own routes of %s', async (plural) => {
    const many = await get(`/${plural}`).expect(200);
    expect(contract.faultsOf(`/${plural}`, many)).toEqual([]);
    const one = await get(`/${plural}/${many.body.data[0].documentId}`).expect(200);
    expect(contract.faultsOf(`/${plural}/{id}`, one)).toEqual([]);
  });

  it('for whoever may not read', async () => {
    const query = app.strapi.db.query('plugin::users-permissions.permission');
    const where = { action: 'plugin::newsroom.openapi.document' };
    const { role } = await query.findOne({ where, populate: { role: true } });
    await query.delete({ where });
    const refused = [await get('/openapi.json'), await get('/openapi.json').set('Authorization', 'Bearer nonsense')];
    await query.create({ data: { ...where, role: role.id } });

    expect(refused.map(({ status }) => status)).toEqual([403, 401]);
    expect(refused.flatMap((response) => contract.faultsOf('/openapi.json', response))).toEqual([]);
  });
});

describe('the client', () => {
  /** A fetch that reaches the server under test, wherever it listens. */
  const api = () => {
    const { port } = app.strapi.server.httpServer.address() as { port: number };
    return newsroom({ url: `http://127.0.0.1:${port}` });
  };
  beforeAll(() => new Promise<void>((done) => void app.strapi.server.httpServer.listen(0, '127.0.0.1', done)));

  it('has articles, and tells those that moved, are gone or never were', async () => {
    const whole = await api().article('night-train', { fields: ['title', 'corrections'] });

    expect(whole.data).toEqual({ title: 'Night train', corrections: [expect.objectContaining({ right: 'Is 29.' })] });
    expect(await api().article('day-train')).toMatchObject({ status: 301, redirect: { slug: 'noon-train' } });
    expect(await api().article('withdrawn')).toMatchObject({ status: 410, data: null });
    expect(await api().article('never')).toMatchObject({ status: 404, data: null });
  });

  it('has lists, page by page, and what articles are ordered by', async () => {
    const titles: string[] = [];
    for await (const { data } of pages((cursor) => api().articleCards({ section: 'world', pageSize: 1, cursor })))
      titles.push(...data.map(({ title }) => title));

    expect(titles.sort()).toEqual(['Day train', 'Night train']);
    expect(await api().section('transport')).toMatchObject({ name: 'Transport' });
    expect(await api().author('nobody')).toBeNull();
    const lists = [api().sectionCards(), api().authorCards(), api().tagCards(), api().factBoxCards({ kind: 'figure' })];
    for (const list of [...lists, api().faqCards({ q: 'bike' }), api().readerQuestionCards({ total: true })])
      expect((await list).data).not.toEqual([]);
  });

  it('throws what the server says', async () => {
    const error: unknown = await api()
      .articleCards({ pageSize: 101 })
      .catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(NewsroomError);
    expect(error).toMatchObject({
      status: 400,
      name: 'ValidationError',
      details: { errors: [{ path: ['pageSize'] }] },
    });
  });
});
