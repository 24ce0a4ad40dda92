import { addDays, formatISO } from 'date-fns';
import { type TestApp, startApp } from '../app/start';
import { FACT_BOX, QUESTION } from './entries';

const READ = 'plugin::content-manager.explorer.read';
const day = (fromToday: number): string => formatISO(addDays(new Date(), fromToday), { representation: 'date' });

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await app.strapi.plugin('i18n').service('locales').create({ code: 'nb', name: 'Norsk' });
});
afterAll(() => app?.destroy());

const create = async (uid: string, data: object): Promise<string> =>
  (await app.strapi.documents(uid as never).create({ data: data as never })).documentId;
const translate = (uid: string, documentId: string, data: object) =>
  app.strapi.documents(uid as never).update({ documentId, locale: 'nb', data: data as never });
const get = async (path: string, agent = app.admin) => (await agent.get(`/newsroom/${path}`).expect(200)).body;

describe('fact boxes that are due', () => {
  it('are told by the day they were due, each language of its own, and so is the next', async () => {
    expect(await get('due')).toEqual({ data: [], meta: { total: 0, next: null, changed: 0, outdated: 0 } });
    const fares = await create(FACT_BOX, { title: 'Fares', reviewBy: day(-10) });
    await translate(FACT_BOX, fares, { title: 'Priser', reviewBy: day(-40) });
    await create(FACT_BOX, { title: 'Boats', reviewBy: day(20) });
    await create(FACT_BOX, { title: 'Trams', reviewBy: day(90) });
    await create(FACT_BOX, { title: 'Without a day' });
    const entry = { type: FACT_BOX, documentId: fares };

    expect(await get('due')).toEqual({
      data: [
        { ...entry, language: 'nb', title: 'Priser', reviewBy: day(-40) },
        { ...entry, language: 'en', title: 'Fares', reviewBy: day(-10) },
      ],
      meta: { total: 2, next: day(20), changed: 0, outdated: 0 },
    });
  });

  it('are four, and counted', async () => {
    for (const days of [3, 4, 5, 6]) await create(FACT_BOX, { title: `Box ${days}`, reviewBy: day(-days) });
    const published = await create(FACT_BOX, { title: 'Published', body: 'Nine hours.', reviewBy: day(-400) });
    await app.strapi.db
      .query(FACT_BOX)
      .updateMany({ where: { documentId: published }, data: { publishedAt: new Date() } });

    const { data, meta } = await get('due');

    expect(data).toHaveLength(4);
    // The row of a published version is not counted beside its draft.
    expect(meta.total).toBe(6);
  });

  it('are told to those who may read them, in the languages they may read', async () => {
    const [stranger, reader] = [
      await app.loginWith([`${READ} ${QUESTION}`]),
      await app.loginWith([`${READ} ${FACT_BOX}`]),
    ];

    expect(await get('due', stranger)).toEqual({ data: [], meta: { total: 0, next: null, changed: 0, outdated: 0 } });
    expect((await get('due', reader)).meta.total).toBe(6);
    const role = (await app.strapi.db.query('admin::permission').findMany({
      where: { action: READ, subject: FACT_BOX },
      populate: ['role'],
      orderBy: { id: 'desc' },
      limit: 1,
    })) as { id: number }[];
    await app.strapi.db
      .query('admin::permission')
      .update({ where: { id: role[0]?.id }, data: { properties: { locales: ['nb'] } } });
    expect((await get('due', reader)).data.map(({ title }: { title: string }) => title)).toEqual(['Priser']);
  });

  it('keep their titles from who may not read these', async () => {
    const reader = await app.loginWith([`${READ} ${FACT_BOX}(reviewBy)`]);
    const { data } = await get('due', reader);
    expect(data).toHaveLength(4);
    expect(new Set(data.map(({ title }: { title: string }) => title))).toEqual(new Set(['']));
  });

  it('may be those of one’s own only', async () => {
    const mine = await app.loginWith([`${READ} ${FACT_BOX}`, `plugin::content-manager.explorer.create ${FACT_BOX}`]);
    await app.strapi.db.query('admin::permission').updateMany({
      where: { action: READ, subject: FACT_BOX },
      data: { conditions: ['admin::is-creator'] },
    });
    expect((await get('due', mine)).meta).toEqual({ total: 0, next: null, changed: 0, outdated: 0 });
    await mine
      .post(`/content-manager/collection-types/${FACT_BOX}`)
      .send({ title: 'My box', reviewBy: day(-2) })
      .expect(201);
    const { data, meta } = await get('due', mine);
    expect([data.map(({ title }: { title: string }) => title), meta.total]).toEqual([['My box'], 1]);
  });
});

describe('reader questions that wait', () => {
  it('are those without an answer that nobody declined, the oldest first', async () => {
    const ask = (question: string, more: object = {}) => create(QUESTION, { question, askedBy: 'Sarah J.', ...more });
    await ask('Is the ferry free for children?', { state: 'accepted', askedBy: ' ' });
    await ask('When does it leave?');
    await ask('Are dogs allowed?', { answer: '' });
    await ask('Who built it?');
    await ask('Answered', { answer: 'In 1912.', state: 'answered' });
    await ask('Half answered', { answer: 'We are looking into it.' });
    await ask('Buy my watches', { state: 'spam' });
    await ask('Declined', { state: 'declined' });

    const { data, meta } = await get('waiting-questions');

    expect(data.map(({ title, askedBy }: { title: string; askedBy: string | null }) => [title, askedBy])).toEqual([
      ['Is the ferry free for children?', null],
      ['When does it leave?', 'Sarah J.'],
      ['Are dogs allowed?', 'Sarah J.'],
    ]);
    expect(Date.parse(data[0].receivedAt)).toBeLessThanOrEqual(Date.now());
    expect(meta).toEqual({ total: 4 });
  });

  it('are told to those who may read them', async () => {
    const [stranger, reader] = [await app.loginWith([]), await app.loginWith([`${READ} ${QUESTION}`])];

    expect(await get('waiting-questions', stranger)).toEqual({ data: [], meta: { total: 0 } });
    expect((await get('waiting-questions', reader)).meta.total).toBe(4);
  });
});
