import { setTimeout as sleep } from 'node:timers/promises';
import type { Agent } from 'supertest';
import type { Finding } from '../../engine';
import { dismissalKey } from '../../shared/dismissals';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, FACT_BOX, SOURCE, TEXT, prose } from './entries';

const RULE = 'fact-box/changed-since-use';
const READ = 'plugin::content-manager.explorer.read';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ config: { scan: { cron: false } } });
  await app.strapi.plugin('i18n').service('locales').create({ code: 'nb', name: 'Norsk' });
});
afterAll(() => app?.destroy());

const service = (name: string) => app.strapi.plugin('newsroom').service(name);
const documents = (uid = ARTICLE) => app.strapi.documents(uid as never);
const make = async (uid: string, data: object, status?: 'published'): Promise<string> =>
  (await documents(uid).create({ data, status } as never)).documentId;
const publish = (documentId: string, uid = ARTICLE) => documents(uid).publish({ documentId } as never);
const change = async (factBox: string, data: object): Promise<void> => {
  await documents(FACT_BOX).update({ documentId: factBox, data } as never);
  await publish(factBox, FACT_BOX);
};
const showing = (factBox: string) => [TEXT, { __component: 'newsroom.fact-box-embed', factBox }];
const articleOn = (factBox: string, title: string) => make(ARTICLE, { title, body: showing(factBox) }, 'published');
const warningsOf = async (documentId: string, locale = 'en'): Promise<Finding[]> => {
  const { findings } = await service('checks').check(ARTICLE, { documentId, locale });
  return (findings as Finding[]).filter(({ rule }) => rule === RULE);
};
const accept = async (documentId: string, finding: Finding, agent: Agent = app.admin) => {
  const { rule, severity, message, params, excerpt } = finding;
  const said = { key: dismissalKey(finding), rule, severity, message, params, excerpt };
  const how = { kind: 'accepted', reason: '', until: null };
  return agent.post('/newsroom/dismissals').send({ uid: ARTICLE, documentId, locale: 'en', ...said, ...how });
};
const get = (path: string, documentId: string, agent: Agent = app.admin, locale = 'en') =>
  agent.get(`/newsroom/${path}`).query({ documentId, locale });
const history = async (documentId: string, agent?: Agent) =>
  (await get('fact-box-history', documentId, agent).expect(200)).body;
const pageOf = async (slug: string) =>
  (await app.http.get(`/api/newsroom/articles/by-slug/${slug}`).expect(200)).body.data;

describe('a changed figure in a fact box', () => {
  it('warns where it stands, until one accepts it; readers have it at once, and the history has both', async () => {
    const source = await make(SOURCE, {
      name: 'Harbour office',
      publisher: 'Town of Velmar',
      url: 'https://velmar.example',
    });
    const figure = { title: 'The ferry', kind: 'figure', asOf: '2026-01-31', sources: [source] };
    const factBox = await make(FACT_BOX, { ...figure, body: 'It carries **4,100** people a day.' }, 'published');
    const [first, second] = [await articleOn(factBox, 'Ferry to stay'), await articleOn(factBox, 'Quay to close')];
    const other = await make(ARTICLE, { title: 'Trams return', body: [TEXT] }, 'published');
    expect(await warningsOf(first)).toEqual([]);

    await documents(FACT_BOX).update({
      documentId: factBox,
      data: { body: 'It carries **5,200** people a day.', asOf: '2026-03-31' },
    } as never);
    expect(await warningsOf(first)).toEqual([]);
    const url = `/content-manager/collection-types/${FACT_BOX}/${factBox}/actions/publish`;
    await app.admin.post(url).send({}).expect(200);

    const [warning] = await warningsOf(first);
    expect(warning).toMatchObject({
      severity: 'warning',
      message: 'changed',
      params: { text: 'The ferry', before: '…It carries 4,100 people a day.' },
      excerpt: '…It carries 5,200 people a day.',
      place: { path: 'body.1.factBox' },
    });
    expect(await warningsOf(second)).toHaveLength(1);
    expect(await warningsOf(other)).toEqual([]);
    expect((await get('since-published', first)).body.data.changedBoxes).toEqual([
      expect.objectContaining({ title: 'The ferry', claim: warning?.params.claim }),
    ]);
    await service('reports').settled();
    const found = async () => (await app.admin.get('/newsroom/findings').query({ rule: RULE })).body.data;
    expect((await found()).map(({ documentId }: { documentId: string }) => documentId).sort()).toEqual(
      [first, second].sort(),
    );
    const states = await app.admin.get('/newsroom/states').query({ uid: ARTICLE, documentIds: first, locale: 'en' });
    expect(states.body.data[first].warnings).toBeGreaterThan(0);

    const due = async (agent = app.admin) => (await agent.get('/newsroom/due')).body.meta.changed;
    expect(await due()).toBe(2);
    expect(await due(await app.loginWith([`${READ} ${ARTICLE}`, `${READ} ${FACT_BOX}`]))).toBe(0);

    const { body } = await accept(first, warning as Finding);

    expect(body.data).toMatchObject({ kind: 'accepted', by: 'Ines Holm' });
    expect(await warningsOf(first)).toEqual([]);
    expect(await warningsOf(second)).toHaveLength(1);
    await service('reports').settled();
    expect(await found()).toEqual([expect.objectContaining({ documentId: second })]);
    for (const slug of ['ferry-to-stay', 'quay-to-close'])
      expect((await pageOf(slug)).factBoxes[0].markdown).toBe('It carries **5,200** people a day.');
    const { data, meta } = await history(factBox);
    expect(data).toEqual([
      {
        id: expect.any(Number),
        title: 'The ferry',
        body: 'It carries **5,200** people a day.',
        kind: 'figure',
        asOf: '2026-03-31',
        sources: [
          {
            name: 'Harbour office',
            publisher: 'Town of Velmar',
            url: 'https://velmar.example',
            publishedOn: null,
            retrievedOn: null,
          },
        ],
        shownAt: expect.stringMatching(/^\d{4}-.*Z$/),
        by: 'Ines Holm',
      },
      expect.objectContaining({ body: 'It carries **4,100** people a day.', asOf: '2026-01-31', by: null }),
    ]);
    expect(meta.used).toBe(2);
    expect(meta.usedIn.map(({ title }: { title: string }) => title)).toEqual(['Ferry to stay', 'Quay to close']);
  });

  it('warns again at the next change, and no more once an editor publishes the article', async () => {
    const factBox = await make(FACT_BOX, { title: 'Fares', body: 'A seat is 29 euros.' }, 'published');
    const article = await articleOn(factBox, 'Fares rise');
    await change(factBox, { body: 'A seat is 31 euros.' });
    const [warning] = await warningsOf(article);
    await accept(article, warning as Finding);
    await change(factBox, { body: 'A seat is 33 euros.' });

    expect(await warningsOf(article)).toHaveLength(1);
    await publish(article);
    expect(await warningsOf(article)).toEqual([]);
  });

  it('is taken back with the change', async () => {
    const factBox = await make(FACT_BOX, { title: 'Length', body: 'It is 310 metres long.' }, 'published');
    const article = await articleOn(factBox, 'Bridge measured');
    await change(factBox, { body: 'It is 301 metres long.' });
    expect(await warningsOf(article)).toHaveLength(1);
    await change(factBox, { body: 'It is 310 metres long.' });

    expect(await warningsOf(article)).toEqual([]);
    expect((await history(factBox)).data).toHaveLength(3);
  });
});

describe('no warning', () => {
  it.each([
    ['marks and spacing', { body: '*It* carries  4,100 people\na day: “many”.' }],
    ['the day and the sources', { asOf: '2026-05-01', sources: [] }],
    ['the kind', { kind: 'did-you-know' }],
  ])('comes of %s', async (_, data) => {
    const factBox = await make(FACT_BOX, { title: 'A', body: 'It carries 4,100 people a day: "many".' }, 'published');
    const article = await articleOn(factBox, 'Ferry as ever');
    await change(factBox, data);

    expect(await warningsOf(article)).toEqual([]);
    expect((await history(factBox)).data).toHaveLength(2);
    await documents().delete({ documentId: article });
  });

  it('comes where the published text does not carry the box, or the draft no more', async () => {
    const factBox = await make(FACT_BOX, { title: 'Width', body: 'It is 12 metres wide.' }, 'published');
    const before = await articleOn(factBox, 'Canal widened');
    const later = await make(ARTICLE, { title: 'Canal to be widened', body: [TEXT] }, 'published');
    await change(factBox, { body: 'It is 14 metres wide.' });
    await documents().update({ documentId: later, data: { body: showing(factBox) } as never });
    await documents().update({ documentId: before, data: { body: [TEXT, prose('It is wide.')] } as never });

    expect(await warningsOf(later)).toEqual([]);
    expect(await warningsOf(before)).toEqual([]);
    expect((await history(factBox)).meta.usedIn).toMatchObject([
      { documentId: later, title: 'Canal to be widened', isPublished: false },
      { documentId: before, title: 'Canal widened', isPublished: true },
    ]);
  });

  it('comes of a box that is withdrawn, or changed in another language', async () => {
    const factBox = await make(FACT_BOX, { title: 'Age', body: 'It is 90 years old.' }, 'published');
    const article = await articleOn(factBox, 'Mill turns');
    await documents(FACT_BOX).update({
      documentId: factBox,
      locale: 'nb',
      data: { title: 'Alder', body: 'Den er 91.' },
      status: 'published',
    } as never);
    expect(await warningsOf(article)).toEqual([]);
    await change(factBox, { body: 'It is 91 years old.' });
    expect(await warningsOf(article)).toHaveLength(1);
    await documents(FACT_BOX).unpublish({ documentId: factBox } as never);

    expect(await warningsOf(article)).toEqual([]);
  });
});

describe('a published fact box that no article shows', () => {
  const scan = async (): Promise<string[]> => {
    const { data } = (await app.admin.post('/newsroom/jobs').send({ kind: 'scan' }).expect(201)).body;
    while (!(await app.admin.get(`/newsroom/jobs/${data.id}`)).body.data.finishedAt) await sleep(50);
    const found = await app.admin.get('/newsroom/findings').query({ rule: 'fact-box/unused' });
    return found.body.data.map(({ documentId }: { documentId: string }) => documentId);
  };

  it('is found by the scan, until an article of any language is to carry it', async () => {
    const factBox = await make(FACT_BOX, { title: 'Sails', body: 'It has four sails.' }, 'published');
    const draft = await make(FACT_BOX, { title: 'Stones', body: 'It has two stones.' });
    const shown = await make(FACT_BOX, { title: 'Cogs', body: 'It has ninety cogs.' }, 'published');
    await articleOn(shown, 'Mill repaired');

    const found = await scan();
    expect(found).toContain(factBox);
    expect(found).not.toContain(shown);
    expect(found).not.toContain(draft);
    expect((await get('fact-box-use', factBox)).body.data).toEqual({ isUnused: true });
    expect((await get('fact-box-use', draft)).body.data).toEqual({});

    await documents(FACT_BOX).update({ documentId: factBox, locale: 'nb', data: { title: 'Seil' } } as never);
    const article = await make(ARTICLE, { title: 'Mill to turn', body: [TEXT] });
    await documents().update({
      documentId: article,
      locale: 'nb',
      data: { title: 'Mølla', body: showing(factBox) },
    } as never);

    expect((await get('fact-box-use', factBox)).body.data).toEqual({ isUnused: false });
    expect(await scan()).not.toContain(factBox);
  });

  it('is not told while a published page shows it that the draft has left', async () => {
    const factBox = await make(FACT_BOX, { title: 'Wheel', body: 'It turns.' }, 'published');
    const article = await articleOn(factBox, 'Wheel turns');
    await documents().update({ documentId: article, data: { body: [TEXT] } as never });
    expect((await get('fact-box-use', factBox)).body.data).toEqual({ isUnused: false });
    await publish(article);
    expect((await get('fact-box-use', factBox)).body.data).toEqual({ isUnused: true });
  });
});

describe('a new fact box', () => {
  const CREATE = 'plugin::content-manager.explorer.create';
  const box = (more: object = {}) => ({
    locale: 'en',
    kind: 'figure',
    title: 'Locks',
    body: 'It has *nine* locks.',
    ...more,
  });
  const post = (body: object, agent: Agent = app.admin) => agent.post('/newsroom/fact-boxes').send(body);

  it('is a draft of its language, made by its user', async () => {
    const { data } = (await post(box({ locale: 'nb' })).expect(201)).body;
    const draft = await documents(FACT_BOX).findOne({
      documentId: data.documentId,
      locale: 'nb',
      populate: ['createdBy'],
    } as never);
    expect(data).toEqual({
      type: FACT_BOX,
      id: draft?.id,
      documentId: draft?.documentId,
      language: 'nb',
      title: 'Locks',
    });
    expect(draft).toMatchObject({ kind: 'figure', body: 'It has *nine* locks.', publishedAt: null });
    expect(draft).toMatchObject({ createdBy: { firstname: 'Ines' } });
  });

  it('is made by those who may make it with all its words, in its language', async () => {
    const [whole, part] = [
      await app.loginWith([`${CREATE} ${FACT_BOX}`], ['nb']),
      await app.loginWith([`${CREATE} ${FACT_BOX}(title,kind)`]),
    ];
    expect((await post(box({ locale: 'nb' }), whole)).status).toBe(201);
    expect((await post(box(), whole)).status).toBe(403);
    expect((await post(box(), part)).status).toBe(403);
  });

  it.each([
    ['no words', { title: ' ', body: '' }],
    ['another kind', { kind: 'rumour' }],
    ['too long a title', { title: 'x'.repeat(301) }],
    ['too long a text', { body: 'x'.repeat(50_001) }],
    ['another language', { locale: 'xx' }],
    ['more to it', { reviewBy: '2027-01-01' }],
  ])('is refused with %s', async (_, more) => expect((await post(box(more))).status).toBe(400));
});

describe('fact boxes that are alike', () => {
  const alike = async (body: object, agent: Agent = app.admin) =>
    (
      await agent
        .post('/newsroom/fact-boxes/alike')
        .send({ locale: 'en', ...body })
        .expect(200)
    ).body.data;
  const TEXT_OF_OTHERS = 'The lighthouse was built in 1881 from granite of the island.';

  it('are told with the articles that show them, but for the box itself and those in other languages', async () => {
    const lighthouse = await make(FACT_BOX, { title: 'The lighthouse', body: `**${TEXT_OF_OTHERS}**` });
    await documents(FACT_BOX).update({
      documentId: lighthouse,
      locale: 'nb',
      data: { title: 'Fyret', body: TEXT_OF_OTHERS },
    } as never);
    await make(ARTICLE, { title: 'Lamp goes out', body: showing(lighthouse) });
    const draft = await documents(FACT_BOX).findOne({ documentId: lighthouse } as never);
    const text = 'Did you know? The lighthouse, of granite, was built in 1881.';

    expect(await alike({ text })).toEqual([
      {
        type: FACT_BOX,
        id: draft?.id,
        documentId: lighthouse,
        language: 'en',
        title: 'The lighthouse',
        excerpt: TEXT_OF_OTHERS,
        used: 1,
      },
    ]);
    expect(await alike({ text, locale: 'nb' })).toMatchObject([{ language: 'nb', title: 'Fyret', used: 0 }]);
    expect(await alike({ text, except: lighthouse })).toEqual([]);
    expect(await alike({ text: 'Nothing of the kind at all' })).toEqual([]);
    expect(await alike({ text: ' ' })).toEqual([]);

    const [some, none] = [
      await app.loginWith([`${READ} ${FACT_BOX}(title)`]),
      await app.loginWith([`${READ} ${ARTICLE}`]),
    ];
    expect(await alike({ text }, some)).toEqual([]);
    expect(await alike({ text }, none)).toEqual([]);
    await app.admin
      .post('/newsroom/fact-boxes/alike')
      .send({ locale: 'en', text: 'x'.repeat(2_001) })
      .expect(400);
  });
});

describe('the history', () => {
  it('begins with what was out before it was kept', async () => {
    const factBox = await make(FACT_BOX, { title: 'Depth', body: 'It is 7 metres deep.' }, 'published');
    const article = await articleOn(factBox, 'Harbour dredged');
    const claims = app.strapi.db.query('plugin::newsroom.claim');
    await claims.deleteMany({ where: { entry: factBox } });
    expect((await history(factBox)).data).toEqual([
      expect.objectContaining({ body: 'It is 7 metres deep.', by: null }),
    ]);

    await change(factBox, { body: 'It is 8 metres deep.' });
    expect((await history(factBox)).data).toHaveLength(2);
    expect(await warningsOf(article)).toHaveLength(1);

    await documents(FACT_BOX).delete({ documentId: factBox });
    expect(await claims.count({ where: { entry: factBox } })).toBe(0);
  });

  it('tells each only what they may read', async () => {
    const factBox = await make(FACT_BOX, { title: 'Tonnes', body: 'It weighs 900 tonnes.' }, 'published');
    await articleOn(factBox, 'Hull raised');
    const some = await app.loginWith([`${READ} ${FACT_BOX}(title)`]);
    const none = await app.loginWith([`${READ} ${ARTICLE}`]);

    expect(await history(factBox, some)).toMatchObject({
      data: [{ title: 'Tonnes', body: null, kind: null, asOf: null, sources: [] }],
      meta: { used: 1, usedIn: [] },
    });
    await get('fact-box-history', factBox, none).expect(403);
    await get('since-published', factBox, some).expect(403);
    await get('fact-box-use', factBox, none).expect(403);
    await get('fact-box-history', factBox, app.admin, 'xx').expect(400);
    await app.http.get('/newsroom/fact-box-history').query({ documentId: factBox, locale: 'en' }).expect(401);
  });

  it('is accepted in no other way, and nothing else is', async () => {
    const factBox = await make(FACT_BOX, { title: 'Speed', body: 'It does 12 knots.' }, 'published');
    const article = await articleOn(factBox, 'Ferry slows');
    await change(factBox, { body: 'It does 10 knots.' });
    const [warning] = (await warningsOf(article)) as [Finding];

    expect((await accept(article, { ...warning, rule: 'duplicate/heading' })).status).toBe(400);
    const reader = await app.loginWith([`${READ} ${ARTICLE}`]);
    expect((await accept(article, warning, reader)).status).toBe(403);
    expect((await accept(article, warning)).status).toBe(201);
  });
});
