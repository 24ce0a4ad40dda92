/** Lists of the content API, page by page. */
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, AUTHOR, FACT_BOX, FAQ, QUESTION, SECTION, SOURCE, TAG, TEXT, prose } from './entries';

let app: TestApp;
const ids: Record<string, string> = {};

const documents = (uid: string) => app.strapi.documents(uid as never);
async function create(uid: string, data: object, status: 'draft' | 'published' = 'draft'): Promise<string> {
  const made = (await documents(uid).create({ data: data as never, status } as never)) as unknown;
  return (made as { documentId: string }).documentId;
}
const get = (path: string) => app.http.get(`/api/newsroom${path}`);
const listed = async (path: string) => (await get(path).expect(200)).body;
type Answer = Awaited<ReturnType<typeof get>>;
const titles = async (query: string): Promise<string[]> =>
  (await listed(`/article-cards?${query}`)).data.map(({ title }: { title: string }) => title);

/** Articles are out since these days, whenever the test runs. */
async function article(title: string, day: string, data: object): Promise<string> {
  const documentId = await create(ARTICLE, { title, body: [TEXT], ...data });
  const firstPublishedAt = `2026-11-${day}T06:30:00.000Z`;
  await app.strapi.db.query(ARTICLE).updateMany({ where: { documentId }, data: { firstPublishedAt } });
  await documents(ARTICLE).publish({ documentId } as never);
  return documentId;
}

beforeAll(async () => {
  app = await startApp();
  await app.strapi.plugin('i18n').service('locales').create({ code: 'de', name: 'Deutsch' });

  const world = await create(SECTION, { name: 'World', order: 2, description: 'From abroad.' });
  const europe = await create(SECTION, { name: 'Europe', parent: world });
  const north = await create(SECTION, { name: 'North', parent: europe });
  const culture = await create(SECTION, { name: 'Culture', order: 1 });
  const ines = await create(AUTHOR, { name: 'Ines Holm', role: 'Reporter', biography: 'Writes **on rail**.' });
  const ole = await create(AUTHOR, { name: 'Ole Brandt', house: true });
  const rail = await create(TAG, { name: 'Rail' });
  const fares = await create(TAG, { name: 'Fares' });
  const source = await create(SOURCE, { name: 'Yearbook' });
  const box = await create(
    FACT_BOX,
    { title: 'Did you know?', kind: 'figure', body: '41,000 people.', sources: [source] },
    'published',
  );
  const faq = await create(FAQ, { question: 'With a bike?', answer: 'Yes.' }, 'published');
  const shown = [
    TEXT,
    { __component: 'newsroom.fact-box-embed', factBox: box },
    { __component: 'newsroom.faq-embed', faqs: [faq] },
  ];

  const harbour = await article('Harbour opens', '20', { section: north, authors: [ines], tags: [rail], body: shown });
  await article('Fares fall', '19', { section: europe, authors: [ines, ole], tags: [rail, fares], kind: 'analysis' });
  await article('Opera on rails', '18', {
    section: culture,
    authors: [ole],
    tags: [rail],
    body: [prose('100% of it, sold_out.')],
  });
  await article('World at large', '17', { section: world, authors: [], standfirst: 'A long READ' });
  await article('Without a section', '17', {});
  await create(ARTICLE, { title: 'Only a draft', body: [TEXT], section: north, authors: [ines], tags: [rail] });
  const about = {
    article: harbour,
    answer: 'It does.',
    askedBy: 'Sarah J.',
    email: 'sarah@example.org',
    consent: { version: '1', publish: true },
  };
  await create(QUESTION, { ...about, question: 'Does it stop?', state: 'answered' }, 'published');
  Object.assign(ids, { world, europe, north, culture, ines, ole, rail, fares, box, faq, harbour });
});
afterAll(() => app?.destroy());

describe('articles as cards', () => {
  it('come newest first, without drafts', async () => {
    const { data, meta } = await listed('/article-cards');

    expect(data.map(({ title }: { title: string }) => title).slice(0, 3)).toEqual([
      'Harbour opens',
      'Fares fall',
      'Opera on rails',
    ]);
    expect(data).toHaveLength(5);
    expect(meta).toEqual({ pageSize: 25, next: null });
    expect(data[0]).toEqual({
      documentId: ids.harbour,
      locale: 'en',
      kind: 'news',
      slug: 'harbour-opens',
      url: null,
      title: 'Harbour opens',
      standfirst: null,
      section: { documentId: ids.north, name: 'North', slug: 'north', url: null },
      authors: [
        { documentId: ids.ines, name: 'Ines Holm', slug: 'ines-holm', role: 'Reporter', house: false, url: null },
      ],
      tags: [{ documentId: ids.rail, name: 'Rail', slug: 'rail', url: null }],
      cover: null,
      publishedAt: '2026-11-20T06:30:00.000Z',
      updatedAt: expect.stringMatching(/Z$/),
      readingMinutes: 1,
    });
  });

  it.each([
    ['section=world', ['Harbour opens', 'Fares fall', 'World at large']],
    ['section=europe', ['Harbour opens', 'Fares fall']],
    ['section=culture', ['Opera on rails']],
    ['section=never', []],
    ['author=ines-holm', ['Harbour opens', 'Fares fall']],
    ['author=ines-holm&section=north', ['Harbour opens']],
    ['tag=rail', ['Harbour opens', 'Fares fall', 'Opera on rails']],
    ['tag=rail,fares', ['Harbour opens', 'Fares fall', 'Opera on rails']],
    ['tag=fares&author=ole-brandt&section=world', ['Fares fall']],
    ['kind=analysis,opinion', ['Fares fall']],
    ['from=2026-11-19', ['Harbour opens', 'Fares fall']],
    ['from=2026-11-18&to=2026-11-20', ['Fares fall', 'Opera on rails']],
    ['to=2026-11-18T06:30:00.001Z&tag=rail', ['Opera on rails']],
    ['from=2026-11-20T07:30:00%2B01:00', ['Harbour opens']],
    ['q=OPERA', ['Opera on rails']],
    ['q=long%20world', ['World at large']],
    ['q=100%25', ['Opera on rails']],
    ['q=d_o', ['Opera on rails']],
    ['q=velmar%20opera', []],
    ['locale=de', []],
  ])('are narrowed by %s', async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
    const { meta } = await listed(`/article-cards?total=true&${query}`);
    expect(meta.total).toBe(expected.length);
  });

  it('are named by their ids, as many as there are', async () => {
    expect(await titles(`documentId=${ids.harbour},nobody`)).toEqual(['Harbour opens']);
  });

  it.each(['', 'tag=rail,fares&', 'section=world&', 'author=ines-holm&'])(
    'lead on page by page with %s',
    async (query) => {
      const whole = await titles(query);
      const paged: string[] = [];
      let next: string | null = null;
      do {
        const answer: Answer = await get(
          `/article-cards?${query}pageSize=1&total=true${next ? `&cursor=${next}` : ''}`,
        ).expect(200);
        paged.push(...answer.body.data.map(({ title }: { title: string }) => title));
        next = answer.body.meta.next;
        expect(answer.body.meta.total).toBe(whole.length);
        const link =
          next &&
          `</api/newsroom/article-cards?${new URLSearchParams(`${query}pageSize=1&total=true&cursor=${next}`)}>; rel="next"`;
        expect(answer.headers.link ?? null).toBe(link);
      } while (next);

      expect(paged).toEqual(whole);
    },
  );

  it('answer 304 to who has them, until one is another', async () => {
    const { etag } = (await get('/article-cards?tag=fares')).headers as { etag: string };
    await get('/article-cards?tag=fares').set('If-None-Match', etag).expect(304);

    await documents(TAG).update({ documentId: ids.fares, data: { name: 'Prices' } } as never);
    const { body } = await get('/article-cards?tag=fares').set('If-None-Match', etag).expect(200);

    expect(body.data[0].tags.map(({ name }: { name: string }) => name)).toEqual(['Rail', 'Prices']);
  });

  it.each([
    ['pageSize=0'],
    ['pageSize=101'],
    ['pageSize=1e1'],
    ['tag=a,b,c,d,e,f'],
    ['kind=gossip'],
    ['from=yesterday'],
    ['from=2026-11-31'],
    ['from=2026-11-20T06:30'],
    ['from=2026-11-20&to=2026-11-20'],
    ['q=x'],
    [`q=${'x'.repeat(81)}`],
    ['total=1'],
    ['documentId=A%27'],
    ['cursor=abc'],
    [`cursor=${Buffer.from('["2026","a","b"]').toString('base64url')}`],
    ['sort=title'],
    ['filters[title]=x'],
    ['populate=*'],
    ['status=draft'],
    ['section=a&section=b'],
  ])('refuse %s', async (query) => {
    const { status, body } = await get(`/article-cards?${query}`);
    expect([status, body.data, body.error?.name]).toEqual([400, null, 'ValidationError']);
  });

  it('refuse the cursor of other filters', async () => {
    const { meta } = await listed('/article-cards?tag=rail&pageSize=1');
    await get(`/article-cards?tag=rail&pageSize=2&cursor=${meta.next}`).expect(200);
    const { body } = await get(`/article-cards?section=world&cursor=${meta.next}`).expect(400);
    expect(body.error.message).toBe('cursor belongs to other filters: begin without it');
  });
});

describe('sections, authors and tags', () => {
  it('are told by their slugs', async () => {
    expect((await listed('/sections/by-slug/europe')).data).toEqual({
      documentId: ids.europe,
      locale: 'en',
      name: 'Europe',
      slug: 'europe',
      url: null,
      description: null,
      breadcrumb: [
        { name: 'Home', slug: null, url: null },
        { name: 'World', slug: 'world', url: null },
        { name: 'Europe', slug: 'europe', url: null },
      ],
      children: [{ documentId: ids.north, name: 'North', slug: 'north', url: null }],
    });
    expect((await listed('/authors/by-slug/ines-holm')).data).toEqual({
      documentId: ids.ines,
      locale: 'en',
      name: 'Ines Holm',
      slug: 'ines-holm',
      url: null,
      role: 'Reporter',
      house: false,
      biographyHtml: '<p>Writes <strong>on rail</strong>.</p>',
      portrait: null,
    });
  });

  it('are not found under other slugs and languages, unless another may stand in', async () => {
    await get('/sections/by-slug/nowhere').expect(404);
    await get('/authors/by-slug/ines-holm?locale=de').expect(404);
    const { headers } = await get('/authors/by-slug/ines-holm?locale=de&fallback=true').expect(200);
    expect(headers['content-language']).toBe('en');
    await get('/authors/by-slug/ines-holm?populate=*').expect(400);
  });

  it('lead from a slug that they had to the present one, until another has it', async () => {
    const documentId = await create(SECTION, { name: 'Harbours' });
    const rename = (slug: string) => documents(SECTION).update({ documentId, data: { slug } as never });
    await get('/sections/by-slug/harbours').expect(200);
    await rename('ports');
    await rename('seaports');
    for (const old of ['harbours', 'ports']) {
      const { body, headers } = await get(`/sections/by-slug/${old}?locale=en`).redirects(0).expect(301);
      expect(headers.location).toBe('/api/newsroom/sections/by-slug/seaports?locale=en');
      expect(body.error).toMatchObject({ name: 'MovedPermanentlyError', details: { documentId, slug: 'seaports' } });
    }
    expect((await get('/sections/by-slug/ports?redirect=json').expect(200)).body).toEqual({
      data: null,
      meta: { redirect: { status: 301, slug: 'seaports', locale: 'en', url: null } },
    });
    await get('/authors/by-slug/ports').expect(404);
    await get('/sections/by-slug/ports?locale=de').redirects(0).expect(404);

    const other = await create(SECTION, { name: 'Ports' });
    expect((await listed('/sections/by-slug/ports')).data.documentId).toBe(other);
    await documents(SECTION).delete({ documentId: other } as never);
    await get('/sections/by-slug/ports').redirects(0).expect(301);
    await documents(SECTION).delete({ documentId, locale: '*' } as never);
    await get('/sections/by-slug/ports').redirects(0).expect(404);
  });

  it.each([
    ['section-cards', ['Europe', 'North', 'Culture', 'World']],
    ['author-cards', ['Ines Holm', 'Ole Brandt']],
    ['tag-cards', expect.arrayContaining(['Rail'])],
  ])('are listed in order at /%s, page by page', async (path, names) => {
    const found: { name: string }[] = [];
    let next: string | null = null;
    do {
      const { data, meta } = await listed(`/${path}?pageSize=1${next ? `&cursor=${next}` : ''}`);
      found.push(...data);
      next = meta.next;
    } while (next);

    expect(found.map(({ name }) => name)).toEqual(names);
    expect(found).toEqual((await listed(`/${path}`)).data);
  });

  it('tell of a section which stands above it', async () => {
    const { data } = await listed('/section-cards');
    const { documentId, parentId, description } = data.find(({ slug }: { slug: string }) => slug === 'europe');
    expect({ documentId, parentId, description }).toEqual({
      documentId: ids.europe,
      parentId: ids.world,
      description: null,
    });
  });
});

describe('fact boxes, questions and answers', () => {
  it('are listed with the articles that show them', async () => {
    const [box] = (await listed('/fact-box-cards')).data;
    const [faq] = (await listed('/faq-cards')).data;
    const [question] = (await listed('/reader-question-cards')).data;

    expect(box).toMatchObject({
      documentId: ids.box,
      locale: 'en',
      title: 'Did you know?',
      html: '<p>41,000 people.</p>',
    });
    expect(box.sources[0]).toMatchObject({ name: 'Yearbook' });
    expect(faq).toMatchObject({ documentId: ids.faq, answerHtml: '<p>Yes.</p>' });
    expect(question).toMatchObject({ question: 'Does it stop?', askedBy: 'Sarah J.' });
    for (const part of [box, faq, question])
      expect(part.usedIn.map(({ title }: { title: string }) => title)).toEqual(['Harbour opens']);
    expect(JSON.stringify([box, faq, question])).not.toContain('sarah@example.org');
  });

  it('name the ten newest articles each, with as few questions to the database as for one', async () => {
    const boxes = [];
    for (const title of ['Much used', 'Also used'])
      boxes.push(await create(FACT_BOX, { title, body: 'It is.' }, 'published'));
    const embed = (factBox?: string) => ({ __component: 'newsroom.fact-box-embed', factBox });
    const articles = [];
    for (let number = 1; number <= 12; number++) {
      const body = [TEXT, embed(boxes[0]), ...(number % 4 === 0 ? [embed(boxes[1])] : [])];
      articles.push(await create(ARTICLE, { title: `User ${number}`, slug: `user-${number}`, body }, 'published'));
    }
    await app.strapi.plugin('newsroom').service('published').settled();
    const asked: string[] = [];
    const note = ({ sql }: { sql: string }) => sql.includes('newsroom_published') && asked.push(sql);
    app.strapi.db.connection.on('query', note);

    const few = (await listed('/fact-box-cards?pageSize=1')).data;
    const forOne = asked.splice(0).length;
    const many = (await listed('/fact-box-cards?pageSize=100')).data;
    app.strapi.db.connection.removeListener('query', note);

    const usesOf = (list: { title: string; usedIn: { slug: string }[] }[], title: string) =>
      list.find((box) => box.title === title)?.usedIn.map(({ slug }) => slug);
    expect(usesOf(many, 'Much used')).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((number) => `user-${number}`));
    expect(usesOf(many, 'Also used')).toEqual(['user-12', 'user-8', 'user-4']);
    expect(usesOf(few, 'Also used')).toEqual(usesOf(many, 'Also used'));
    expect([many.length > 2, forOne > 0, asked.length]).toEqual([true, true, forOne]);
    for (const [uid, ids] of [
      [ARTICLE, articles],
      [FACT_BOX, boxes],
    ] as const)
      for (const documentId of ids) await documents(uid).delete({ documentId });
  });

  it.each([
    ['fact-box-cards?kind=figure', 1],
    ['fact-box-cards?kind=background', 0],
    ['fact-box-cards?q=know%20people', 1],
    ['fact-box-cards?q=train%20people', 0],
    ['faq-cards?q=bike', 1],
    ['reader-question-cards?q=nothing', 0],
    ['faq-cards?locale=de', 0],
  ])('are narrowed by /%s', async (path, total) => {
    const { data, meta } = await listed(`/${path}&total=true`);
    expect([data.length, meta.total]).toEqual([total, total]);
  });

  it('are those of one article', async () => {
    await create(FACT_BOX, { title: 'Elsewhere', body: 'It is.' }, 'published');
    const { data } = await listed(`/fact-box-cards?article=${ids.harbour}`);
    expect(data.map(({ title }: { title: string }) => title)).toEqual(['Did you know?']);

    const first = await listed('/fact-box-cards?pageSize=1');
    const second = await listed(`/fact-box-cards?pageSize=1&cursor=${first.meta.next}`);
    const both = [...first.data, ...second.data].map(({ title }: { title: string }) => title);
    expect([both, second.meta.next]).toEqual([['Elsewhere', 'Did you know?'], null]);
  });

  it.each(['faq-cards?kind=figure', 'fact-box-cards?kind=gossip', 'fact-box-cards?article=%2F'])(
    'refuse /%s',
    async (path) => {
      expect((await get(`/${path}`)).status).toBe(400);
    },
  );
});

describe('a cursor', () => {
  it.each(['article-cards', 'fact-box-cards', 'author-cards', 'section-cards'])(
    'of /%s that somebody has forged is refused',
    async (path) => {
      await create(FACT_BOX, { title: `For ${path}`, body: 'It is.' }, 'published');
      const { next } = (await listed(`/${path}?pageSize=1`)).meta;
      const [, ...rest] = JSON.parse(Buffer.from(next, 'base64url').toString()) as string[];
      for (const first of ['\0', '\0-271821-04-20T00:00:00.000Z']) {
        const forged = Buffer.from(JSON.stringify([first, ...rest])).toString('base64url');
        expect((await get(`/${path}?pageSize=1&cursor=${forged}`)).status).toBe(400);
      }
    },
  );
});
