/** Drafts on the website: for whoever holds a token, and for nobody else. */
import { newsroom } from '../../client';
import { readToken, tokenFor } from '../../server/src/preview/token';
import { type TestApp, startApp } from '../app/start';
import { type OpenApi, contractOf } from './contract';
import { ARTICLE, FACT_BOX, QUESTION, SOURCE, TEXT, prose } from './entries';

type Data = Record<string, unknown>;

const KEYS = ['key-one', 'key-two'];
const SITE = 'https://www.example.org';

let app: TestApp;
beforeAll(async () => {
  const paths = { preview: '/preview?token={token}' };
  app = await startApp({ config: { site: { url: SITE, paths, locales: { de: { url: 'https://de.example.org/' } } } } });
  await app.strapi.plugin('i18n').service('locales').create({ code: 'de', name: 'Deutsch' });
});
afterAll(() => app?.destroy());

const documents = (uid: string) => app.strapi.documents(uid as never);
const create = async (uid: string, data: Data, more: Data = {}) =>
  ((await documents(uid).create({ data, ...more } as never)) as unknown as { documentId: string }).documentId;
const update = (uid: string, documentId: string, data: Data) => documents(uid).update({ documentId, data } as never);
const button = (
  documentId: string,
  { agent = app.admin, uid = ARTICLE, ...query }: Data & { agent?: TestApp['admin'] } = {},
) =>
  agent
    .get(`/content-manager/preview/url/${String(uid)}`)
    .query({ documentId, locale: 'en', status: 'draft', ...query });
/** What Strapi's Preview button is told. */
const tokenOf = async (documentId: string, query: Data = {}) => {
  const { url } = (await button(documentId, query).expect(200)).body.data;
  return new URL(url).searchParams.get('token') ?? '';
};
const preview = (token: string) => app.http.get('/api/newsroom/preview').set('X-Newsroom-Preview', token);
const shown = async (documentId: string, query: Data = {}) =>
  (await preview(await tokenOf(documentId, query)).expect(200)).body.data;

describe('a preview token', () => {
  const preview = { documentId: 'abc', locale: 'en', status: 'draft', expiresAt: 2_000 } as const;

  it('says what it is for until it runs out', () => {
    const token = tokenFor(preview, ['secret']);

    expect(readToken(token, ['secret'], 1_999)).toEqual(preview);
    expect(readToken(token, ['new', 'secret'], 1_999)).toEqual(preview);
    expect(readToken(token, ['secret'], 2_000)).toBeNull();
  });

  it('is worth nothing once a letter of it is another', () => {
    const token = tokenFor(preview, ['secret']);
    const forged = [...token].map(
      (letter, at) => token.slice(0, at) + (letter === 'A' ? 'B' : 'A') + token.slice(at + 1),
    );

    expect(
      [...forged, '', '.', 'a.b', `${token}.`, `${token}.a`].filter((one) => readToken(one, ['secret'], 0)),
    ).toEqual([]);
    expect(readToken(token, ['other'], 0)).toBeNull();
    expect(readToken(token, [], 0)).toBeNull();
  });
});

describe('the Preview button', () => {
  it('leads to the site, in each language to its own', async () => {
    const entry = await create(ARTICLE, { title: 'To be looked at', body: [TEXT] });
    await documents(ARTICLE).update({ documentId: entry, locale: 'de', data: { title: 'Anzusehen' } } as never);

    const { url } = (await button(entry).expect(200)).body.data;
    const german = (await button(entry, { locale: 'de' }).expect(200)).body.data;

    expect(url).toMatch(/^https:\/\/www\.example\.org\/preview\?token=[\w-]+\.[\w-]+$/);
    expect(german.url).toMatch(/^https:\/\/de\.example\.org\/preview\?token=/);
    expect((await shown(entry, { locale: 'de' })).title).toBe('Anzusehen');
  });

  it('is not offered for what has no page', async () => {
    const box = await create(FACT_BOX, { title: 'Figures', body: 'It carried 41,000.' });

    expect((await button(box, { uid: FACT_BOX })).status).toBe(204);
  });

  it('shows nobody what they may not read', async () => {
    const entry = await create(ARTICLE, { title: 'Not for everybody', body: [TEXT] });
    const own = await app.loginWith([`plugin::content-manager.explorer.read ${ARTICLE} admin::is-creator`]);
    const all = await app.loginWith([`plugin::content-manager.explorer.read ${ARTICLE}`]);

    await button(entry, { agent: own }).expect(204);
    expect((await button(entry, { agent: all }).expect(200)).body.data.url).toContain(SITE);
  });

  it('shows nobody part of a page that they may not read the rest of', async () => {
    const factBox = await create(FACT_BOX, { title: 'Not out yet', body: 'It carried 41,000.' });
    const body = [TEXT, { __component: 'newsroom.fact-box-embed', factBox }];
    const entry = await create(ARTICLE, { title: 'With a secret', body });
    const read = 'plugin::content-manager.explorer.read';
    const some = await app.loginWith([`${read} ${ARTICLE}(title,slug)`, `${read} ${FACT_BOX}`]);
    const noBoxes = await app.loginWith([`${read} ${ARTICLE}`]);
    const both = await app.loginWith([`${read} ${ARTICLE}`, `${read} ${FACT_BOX}`]);

    await button(entry, { agent: some }).expect(204);
    await button(entry, { agent: noBoxes }).expect(204);
    expect((await button(entry, { agent: both }).expect(200)).body.data.url).toContain(SITE);
  });

  it('lets the admin panel show the site within itself', async () => {
    const { headers } = await app.http.get('/api/newsroom/openapi.json').expect(200);

    expect(headers['content-security-policy']).toContain(`frame-src ${SITE} https://de.example.org`);
  });
});

describe('a preview', () => {
  it('shows the draft, which nobody keeps', async () => {
    const entry = await create(ARTICLE, { title: 'Still written', body: [prose('The **first** words.')] });

    const { body, headers } = await preview(await tokenOf(entry)).expect(200);

    expect(body.data).toMatchObject({ title: 'Still written', slug: 'still-written', publishedAt: null });
    expect(body.data.html).toBe('<p>The <strong>first</strong> words.</p>');
    expect(body.meta.preview.status).toBe('draft');
    expect(Date.parse(body.meta.preview.expiresAt) - Date.now()).toBeGreaterThan(7_190_000);
    expect(Date.parse(body.meta.preview.expiresAt) - Date.now()).toBeLessThanOrEqual(7_200_000);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex', 'content-language': 'en' });
    expect(headers.etag).toBeUndefined();
    await app.http.get('/api/newsroom/articles/by-slug/still-written').expect(404);
  });

  it('shows what was changed since the publication, or what is out', async () => {
    const entry = await create(ARTICLE, { title: 'As it was', body: [TEXT] }, { status: 'published' });
    const { publishedAt } = (await app.http.get('/api/newsroom/articles/by-slug/as-it-was').expect(200)).body.data;
    await update(ARTICLE, entry, { title: 'As it will be' });

    expect(await shown(entry)).toMatchObject({ title: 'As it will be', publishedAt });
    expect(await shown(entry, { status: 'modified' })).toMatchObject({ title: 'As it will be' });
    expect(await shown(entry, { status: 'published' })).toMatchObject({ title: 'As it was', publishedAt });
  });

  it('shows parts as they would go out', async () => {
    const source = await create(SOURCE, { name: 'Yearbook', url: 'https://velmar.example/y' });
    const fresh = await create(FACT_BOX, { title: 'Never out', body: 'New.', sources: [source] });
    const known = await create(FACT_BOX, { title: 'Out', body: 'As it is out.' }, { status: 'published' });
    await update(FACT_BOX, known, { body: 'As somebody is writing it.' });
    const withdrawn = await create(FACT_BOX, { title: 'Withdrawn', body: 'Wrong.' }, { status: 'published' });
    await documents(FACT_BOX).unpublish({ documentId: withdrawn });
    const open = await create(QUESTION, { question: 'And when?', state: 'received' });
    const body = [
      TEXT,
      ...[fresh, known, withdrawn].map((factBox) => ({ __component: 'newsroom.fact-box-embed', factBox })),
      { __component: 'newsroom.question-embed', question: open },
    ];
    const entry = await create(ARTICLE, { title: 'With parts', body });

    const data = await shown(entry);

    expect(data.factBoxes.map(({ title, markdown }: Data) => [title, markdown])).toEqual([
      ['Never out', 'New.'],
      ['Out', 'As it is out.'],
    ]);
    expect(data.factBoxes[0].sources).toMatchObject([{ name: 'Yearbook' }]);
    expect(data.readerQuestions).toEqual([]);

    await documents(ARTICLE).publish({ documentId: entry } as never);
    const page = (await app.http.get('/api/newsroom/articles/by-slug/with-parts').expect(200)).body.data;
    const { publishedAt: _never, updatedAt: _asked, jsonLd: _both, jsonLdHtml: _times, blocks, ...rest } = page;
    expect(data).toMatchObject(rest);
    expect(data.blocks.map(({ html }: Data) => html)).toHaveLength(blocks.length);
  });

  it('shows the articles beside it that are out', async () => {
    const out = await create(ARTICLE, { title: 'Out beside it', body: [TEXT] }, { status: 'published' });
    const draft = await create(ARTICLE, { title: 'Still a draft beside it', body: [TEXT] });
    const entry = await create(ARTICLE, { title: 'With others', body: [TEXT], related: [out, draft] });

    expect((await shown(entry)).related.map(({ title }: Data) => title)).toEqual(['Out beside it']);
  });

  it('is refused without a token that is good', async () => {
    const entry = await create(ARTICLE, { title: 'Kept to ourselves', body: [TEXT] });
    const claims = { documentId: entry, locale: 'en', status: 'draft' } as const;
    const old = tokenFor({ ...claims, expiresAt: Date.now() - 1 }, [KEYS[0] ?? '']);
    const foreign = tokenFor({ ...claims, expiresAt: Date.now() + 1_000 }, ['somebody else']);
    const rotated = tokenFor({ ...claims, expiresAt: Date.now() + 60_000 }, [KEYS[1] ?? '']);

    for (const token of [old, foreign, 'nonsense', '']) {
      const { body, headers } = await preview(token).expect(401);
      expect(body).toMatchObject({ data: null, error: { status: 401, name: 'UnauthorizedError' } });
      expect(body.error.message).toContain('open it from there');
      expect(headers['cache-control']).toBe('no-store');
    }
    await app.http.get(`/api/newsroom/preview?token=${rotated}`).expect(400);
    await preview(rotated).expect(200);
  });

  it('is no more once its article is deleted', async () => {
    const entry = await create(ARTICLE, { title: 'Deleted soon', body: [TEXT] });
    const token = await tokenOf(entry);
    await documents(ARTICLE).delete({ documentId: entry });

    expect((await preview(token)).status).toBe(404);
  });

  it('answers what the document says, and the client hands it on', async () => {
    const document = (await app.http.get('/api/newsroom/openapi.json').expect(200)).body as OpenApi;
    const contract = contractOf(document);
    const entry = await create(ARTICLE, { title: 'As it is written', body: [TEXT] });
    const token = await tokenOf(entry);
    const { body } = await preview(token).expect(200);
    const { httpServer } = app.strapi.server;
    if (!httpServer.listening) await new Promise<void>((listening) => httpServer.listen(0, '127.0.0.1', listening));
    const { port } = httpServer.address() as { port: number };
    const api = newsroom({ url: `http://127.0.0.1:${port}` });

    expect(contract.faults(body, 'PreviewPageResponse')).toEqual([]);
    expect((await api.preview(token))?.data.title).toBe('As it is written');
    for (const wrong of ['run-out', '', 'no\ntoken', 'ключ']) expect(await api.preview(wrong)).toBeNull();
  });
});
