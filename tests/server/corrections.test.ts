import { parseFeed } from '@rowanmanning/feed-parser';
import type { Agent } from 'supertest';
import type { ListedCorrection } from '../../shared/contracts/corrections';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, CORRECTION, TEXT, prose } from './entries';
import { all, readXml } from './feed-readers';

const EXPLORER = 'plugin::content-manager.explorer';
const SAID = { wrong: 'The ferry costs 25 <euros>.', right: 'It costs 29 euros.' };

let app: TestApp;
beforeAll(async () => {
  const site = { name: 'The Velmar Example', url: 'https://www.example.org' };
  app = await startApp({ config: { site, scan: { cron: false } } });
  await app.strapi.plugin('i18n').service('locales').create({ code: 'nb', name: 'Norsk' });
});
afterAll(() => app?.destroy());

const documents = (uid = ARTICLE) => app.strapi.documents(uid as never);
const published = async (data: object): Promise<string> =>
  (await documents().create({ data: { body: [TEXT], ...data }, status: 'published' } as never)).documentId;
const list = async (documentId: string, agent = app.admin, locale = 'en') =>
  (await agent.get('/newsroom/corrections').query({ documentId, locale }).expect(200)).body;
const add = (documentId: string, more: object = {}, agent: Agent = app.admin) =>
  agent.post('/newsroom/corrections').send({ documentId, locale: 'en', ...SAID, ...more });
const pageOf = async (slug: string, locale = 'en') =>
  (await app.http.get(`/api/newsroom/articles/by-slug/${slug}`).query({ locale }).expect(200)).body.data;
const rightOf = async (slug: string, locale?: string): Promise<string[]> =>
  (await pageOf(slug, locale)).corrections.map(({ right }: { right: string }) => right);

describe('a correction', () => {
  it('stands on the page at once, is changed there, and taken off', async () => {
    const article = await published({ title: 'Fares rise', slug: 'fares-rise' });
    const before = await pageOf('fares-rise');
    expect([before.corrections, await list(article)]).toEqual([[], { data: [], meta: { mayAdd: true } }]);

    const { body, status } = await add(article, { wrong: `  ${SAID.wrong}\n` });

    const made = { ...SAID, documentId: body.data.documentId, correctedAt: expect.stringMatching(/^\d{4}-.*Z$/) };
    expect([status, body.data]).toEqual([201, made]);
    const page = await pageOf('fares-rise');
    expect(page.corrections).toEqual([body.data]);
    expect(page.updatedAt >= body.data.correctedAt && page.updatedAt > before.updatedAt).toBe(true);
    expect(page.jsonLd['@graph'][0]).toMatchObject({
      dateModified: page.updatedAt,
      correction: [
        {
          '@type': 'CorrectionComment',
          text: 'An earlier version said: The ferry costs 25 <euros>. Correct is: It costs 29 euros.',
          datePublished: body.data.correctedAt,
        },
      ],
    });
    expect((await list(article)).data).toEqual([{ ...body.data, mayChange: true, mayRemove: true }]);

    const correctedAt = '2026-01-31T08:00:00.000Z';
    const url = `/newsroom/corrections/${body.data.documentId}`;
    const changed = { ...SAID, right: 'It costs 31 euros.', correctedAt };
    await app.admin
      .put(url)
      .send({ locale: 'en', ...changed })
      .expect(200);
    expect((await pageOf('fares-rise')).corrections).toEqual([{ ...body.data, ...changed }]);

    await app.admin.delete(url).query({ locale: 'en' }).expect(204);
    expect((await pageOf('fares-rise')).corrections).toEqual([]);
    expect((await list(article)).data).toEqual([]);
  });

  it('keeps to its article through all that happens to it, the newest first', async () => {
    const article = await published({ title: 'Quay to close', slug: 'quay' });
    await add(article, { right: 'The second', correctedAt: '2026-02-02T08:00:00.000Z' }).expect(201);
    await add(article, { right: 'The first', correctedAt: '2026-02-01T08:00:00.000Z' }).expect(201);
    const both = ['The second', 'The first'];
    expect(await rightOf('quay')).toEqual(both);

    await documents().update({ documentId: article, data: { body: [prose('It closes.')] } as never });
    await documents().publish({ documentId: article } as never);
    expect(await rightOf('quay')).toEqual(both);
    await documents().discardDraft({ documentId: article } as never);
    await documents().unpublish({ documentId: article } as never);
    expect((await list(article)).data.map(({ right }: ListedCorrection) => right)).toEqual(both);
    await documents().publish({ documentId: article } as never);
    expect(await rightOf('quay')).toEqual(both);
    const [{ documentId }] = (await list(article)).data;
    await documents().publish({ documentId: article } as never);
    await app.admin.delete(`/newsroom/corrections/${documentId}`).query({ locale: 'en' }).expect(204);
    expect(await rightOf('quay')).toEqual(['The first']);
  });

  it('is of one language of its article', async () => {
    const article = await published({ title: 'Trams return', slug: 'trams' });
    const norwegian = { title: 'Trikken', slug: 'trikken', body: [TEXT] };
    await documents().update({ documentId: article, locale: 'nb', data: norwegian, status: 'published' } as never);
    await add(article, { locale: 'nb', right: 'Den koster 29.' }).expect(201);

    expect([await rightOf('trikken', 'nb'), await rightOf('trams')]).toEqual([['Den koster 29.'], []]);
    expect([(await list(article, app.admin, 'nb')).data.length, (await list(article)).data.length]).toEqual([1, 0]);
    const [{ documentId }] = (await list(article, app.admin, 'nb')).data;
    await app.admin.delete(`/newsroom/corrections/${documentId}`).query({ locale: 'en' }).expect(403);
  });

  it.each([
    ['without words', { right: ' \n' }],
    ['with too many', { wrong: 'x'.repeat(1001) }],
    ['of tomorrow', { correctedAt: new Date(Date.now() + 24 * 3_600_000).toISOString() }],
    ['of no day', { correctedAt: 'yesterday' }],
    ['with more than is asked for', { createdBy: 1 }],
    ['in a language that the site does not have', { locale: 'xx' }],
  ])('is refused %s', async (_, more) => {
    const article = await published({ title: 'Mill turns' });

    expect((await add(article, more)).status).toBe(400);
    expect((await list(article)).data).toEqual([]);
    await documents().delete({ documentId: article } as never);
  });
});

describe('feeds', () => {
  const get = async (format: string, locale = 'en'): Promise<string> =>
    (await app.http.get(`/api/newsroom/feed.${format}`).query({ locale }).buffer().expect(200)).text;

  it('carry it at the foot of the text, as text, and say that the article has changed', async () => {
    const article = await published({ title: 'Locks repaired', slug: 'locks' });
    const before = parseFeed(await get('atom')).items.find(({ title }) => title === 'Locks repaired');
    await add(article, { correctedAt: '2026-01-31T08:00:00.000Z' }).expect(201);

    const html = [
      '<section class="nr-corrections"><h2>Corrections</h2><ul>',
      '<li><time datetime="2026-01-31T08:00:00.000Z">31 January 2026</time>',
      ' – An earlier version said: The ferry costs 25 &#x3C;euros>. Correct is: It costs 29 euros.</li></ul></section>',
    ].join('');
    const contents = (xml: string, name: string) => all(readXml(xml), name).map(({ text }) => text.split('\n').at(-1));
    expect(contents(await get('rss'), 'content:encoded')).toContain(html);
    expect(contents(await get('atom'), 'content')).toContain(html);
    const after = parseFeed(await get('atom')).items.find(({ title }) => title === 'Locks repaired');
    expect(Number(after?.updated)).toBeGreaterThan(Number(before?.updated));
    const [item] = JSON.parse(await get('json')).items.filter(({ id }: { id: string }) => id.includes(article));
    expect(item.content_html.split('\n').at(-1)).toBe(html);
    expect(item.content_text.split('\n').slice(-2)).toEqual([
      'Corrections',
      '31 January 2026 – An earlier version said: The ferry costs 25 <euros>. Correct is: It costs 29 euros.',
    ]);
    const [{ documentId }] = (await list(article)).data;
    await app.admin.delete(`/newsroom/corrections/${documentId}`).query({ locale: 'en' }).expect(204);
    expect(contents(await get('rss'), 'content:encoded')).not.toContain(html);
  });
});

describe('whoever', () => {
  it('may not write corrections is offered nothing, and refused', async () => {
    const article = await published({ title: 'Canal widened' });
    const { documentId } = (await add(article).expect(201)).body.data;
    const reader = await app.loginWith([`${EXPLORER}.read ${ARTICLE}`, `${EXPLORER}.read ${CORRECTION}`]);
    const blind = await app.loginWith([`${EXPLORER}.read ${ARTICLE}`]);
    const writer = await app.loginWith([`${EXPLORER}.create ${CORRECTION}`]);

    expect(await list(article, reader)).toMatchObject({
      data: [{ mayChange: false, mayRemove: false }],
      meta: { mayAdd: false },
    });
    expect(await list(article, blind)).toEqual({ data: [], meta: { mayAdd: false } });
    await add(article, {}, reader).expect(403);
    await add(article, {}, writer).expect(403);
    await reader
      .put(`/newsroom/corrections/${documentId}`)
      .send({ locale: 'en', ...SAID })
      .expect(403);
    await reader.delete(`/newsroom/corrections/${documentId}`).query({ locale: 'en' }).expect(403);
    await writer.get('/newsroom/corrections').query({ documentId: article, locale: 'en' }).expect(403);
    expect((await list(article)).data).toHaveLength(1);
  });

  it('may do so only with their own, in one language or in some fields, may do no more here', async () => {
    const article = await published({ title: 'Hull raised' });
    const { documentId: others } = (await add(article).expect(201)).body.data;
    const creator = 'admin::is-creator';
    const own = await app.loginWith(
      [
        `${EXPLORER}.read ${ARTICLE}`,
        `${EXPLORER}.read ${CORRECTION}`,
        `${EXPLORER}.create ${CORRECTION}`,
        `${EXPLORER}.update ${CORRECTION} ${creator}`,
        `${EXPLORER}.delete ${CORRECTION} ${creator}`,
      ],
      ['en'],
    );
    const inPart = await app.loginWith([
      `${EXPLORER}.read ${ARTICLE}`,
      `${EXPLORER}.read ${CORRECTION}(wrong)`,
      `${EXPLORER}.create ${CORRECTION}(wrong,right,correctedAt)`,
    ]);
    const { documentId } = (await add(article, { right: 'My own' }, own).expect(201)).body.data;

    const { data, meta } = await list(article, own);
    expect(meta).toEqual({ mayAdd: true });
    expect(data.map((one: ListedCorrection) => [one.documentId, one.mayChange, one.mayRemove])).toEqual([
      [documentId, true, true],
      [others, false, false],
    ]);
    await own.delete(`/newsroom/corrections/${others}`).query({ locale: 'en' }).expect(403);
    await own.delete(`/newsroom/corrections/${documentId}`).query({ locale: 'en' }).expect(204);
    await add(article, { locale: 'nb' }, own).expect(403);
    expect(await list(article, inPart)).toEqual({ data: [], meta: { mayAdd: false } });
    await add(article, {}, inPart).expect(403);
  });
});
