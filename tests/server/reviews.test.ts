import type { Agent } from 'supertest';
import { DESK_PERMISSION } from '../../shared/permissions';
import { type ReviewPeriod, dayAfter } from '../../shared/reviews';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, FACT_BOX, TEXT } from './entries';

const [READ, UPDATE] = ['read', 'update'].map((name) => `plugin::content-manager.explorer.${name} ${FACT_BOX}`);
const TODAY = new Date().toISOString().slice(0, 10);
const day = (fromToday: number): string => dayAfter(TODAY, fromToday);

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ config: { scan: { cron: false } } });
  await app.strapi.plugin('i18n').service('locales').create({ code: 'nb', name: 'Norsk' });
});
afterAll(() => app?.destroy());
beforeEach(() => app.strapi.db.query(FACT_BOX).deleteMany({}));

const boxes = () => app.strapi.documents(FACT_BOX as never);
const create = async (title: string, reviewBy: string | null, more: object = {}): Promise<string> =>
  (await boxes().create({ data: { title, reviewBy, body: 'It has two decks.', ...more } as never })).documentId;
const list = async (query: object = {}, agent: Agent = app.admin) =>
  (await agent.get('/newsroom/reviews').query(query).expect(200)).body;
const titles = async (query: object = {}): Promise<string[]> =>
  (await list(query)).data.map(({ title }: { title: string }) => title);
const days = async (month: string, agent: Agent = app.admin) =>
  (await agent.get('/newsroom/reviews/days').query({ month }).expect(200)).body.data;
const review = (body: object, agent: Agent = app.admin) => agent.post('/newsroom/reviews').send(body);
const draftOf = async (documentId: string, locale = 'en') =>
  (await boxes().findOne({ documentId, locale } as never)) as unknown as Record<string, unknown>;

describe('the list of reviews', () => {
  it('holds the drafts of all languages, the first due first, and counts what is due when', async () => {
    const ferry = await create('The ferry', day(-3), { asOf: '2026-01-31' });
    await boxes().update({ documentId: ferry, locale: 'nb', data: { title: 'Ferja', reviewBy: day(0) } as never });
    await create('Fares', day(6));
    await create('Trams', day(7));
    await create('Mills', day(28));
    await create('Without a day', null);
    await boxes().publish({ documentId: await create('Boats', day(27)) } as never);
    const body = [TEXT, { __component: 'newsroom.fact-box-embed', factBox: ferry }];
    await app.strapi.documents(ARTICLE as never).create({ data: { title: 'Ferry to stay', body } as never });

    const { data, meta } = await list();

    expect(data.map(({ title, language, reviewBy }: Record<string, string>) => [title, language, reviewBy])).toEqual([
      ['The ferry', 'en', day(-3)],
      ['Ferja', 'nb', day(0)],
      ['Fares', 'en', day(6)],
      ['Trams', 'en', day(7)],
      ['Boats', 'en', day(27)],
      ['Mills', 'en', day(28)],
    ]);
    expect(data[0]).toMatchObject({ type: FACT_BOX, documentId: ferry, asOf: '2026-01-31', used: 1, mayReview: true });
    expect(data[1].used).toBe(0);
    expect(meta).toEqual({
      counts: { overdue: 1, week: 2, weeks: 2, later: 1 } satisfies Record<ReviewPeriod, number>,
      today: TODAY,
      pagination: { page: 1, pageSize: 50, pageCount: 1, total: 6 },
    });
    expect((await app.admin.get('/newsroom/desk')).body.data.overdue).toBe(1);
    expect(await titles({ day: day(7) })).toEqual(['Trams']);
  });

  it('has fifty on a page, and every day of a month in the calendar', async () => {
    for (let count = 0; count < 51; count++) await create(`Box ${count}`, '2031-03-31');
    await create('First', '2031-03-01');
    await create('Next', '2031-04-01');
    await create('Leap', '2032-02-29');

    expect((await list()).data).toHaveLength(50);
    expect(await titles({ page: 2 })).toEqual(['Box 49', 'Box 50', 'Next', 'Leap']);
    expect(await days('2031-03')).toEqual([
      { day: '2031-03-01', count: 1 },
      { day: '2031-03-31', count: 51 },
    ]);
    expect(await days('2032-02')).toEqual([{ day: '2032-02-29', count: 1 }]);
    expect(await days('2031-12')).toEqual([]);
  });

  it('tells each only what they may read', async () => {
    await create('The ferry', day(-3), { asOf: '2026-01-31' });
    const [none, some, blind] = [
      await app.loginWith([DESK_PERMISSION]),
      await app.loginWith([DESK_PERMISSION, `${READ}(reviewBy)`]),
      await app.loginWith([DESK_PERMISSION, `${READ}(title)`]),
    ];

    for (const agent of [none, blind]) {
      expect(await list({}, agent)).toMatchObject({ data: [], meta: { counts: { overdue: 0 } } });
      expect(await days(day(-3).slice(0, 7), agent)).toEqual([]);
      expect((await agent.get('/newsroom/desk')).body.data.overdue).toBeNull();
    }
    expect((await list({}, some)).data).toMatchObject([{ title: '', asOf: null, mayReview: false }]);
    expect(await days(day(-3).slice(0, 7), some)).toEqual([{ day: day(-3), count: 1 }]);
  });

  it.each([
    ['reviews', { page: 0 }],
    ['reviews', { day: '2026-02-30' }],
    ['reviews', { day: '0000-01-01' }],
    ['reviews/days', { month: '2026-13' }],
    ['reviews/days', {}],
  ])('%s refuses %j', async (path, query) =>
    expect((await app.admin.get(`/newsroom/${path}`).query(query)).status).toBe(400),
  );
});

describe('a review', () => {
  const held = (documentId: string, more: object = {}) => ({
    documentId,
    language: 'en',
    due: day(-3),
    asOf: TODAY,
    reviewBy: day(90),
    ...more,
  });

  it('sets both days of the draft, and leaves the rest and what is published', async () => {
    const ferry = await create('The ferry', day(-3), { asOf: '2026-01-31' });
    await boxes().publish({ documentId: ferry } as never);

    expect((await review(held(ferry)).expect(200)).body.data).toEqual({ outcome: 'done' });

    expect(await draftOf(ferry)).toMatchObject({
      title: 'The ferry',
      asOf: TODAY,
      reviewBy: day(90),
      body: 'It has two decks.',
    });
    const published = await boxes().findOne({ documentId: ferry, status: 'published' } as never);
    expect(published).toMatchObject({ asOf: '2026-01-31' });
    expect((await list()).meta.counts).toMatchObject({ overdue: 0, later: 1 });
    expect((await review(held(ferry)).expect(200)).body.data).toEqual({ outcome: 'changed' });
    await review(held(ferry, { due: day(90), reviewBy: null })).expect(200);
    expect(await draftOf(ferry)).toMatchObject({ reviewBy: null });
    expect(await titles()).toEqual([]);
  });

  it('is for those who may change both days', async () => {
    const ferry = await create('The ferry', day(-3));
    const [reader, half] = [
      await app.loginWith([DESK_PERMISSION, READ as string]),
      await app.loginWith([DESK_PERMISSION, READ as string, `${UPDATE}(reviewBy)`]),
    ];

    for (const agent of [reader, half]) {
      expect((await list({}, agent)).data).toMatchObject([{ mayReview: false }]);
      await review(held(ferry), agent).expect(403);
    }
    expect(await draftOf(ferry)).toMatchObject({ reviewBy: day(-3) });
    const editor = await app.loginWith([DESK_PERMISSION, READ as string, `${UPDATE}(asOf,reviewBy)`]);
    expect((await list({}, editor)).data).toMatchObject([{ mayReview: true }]);
    await review(held(ferry), editor).expect(200);
  });

  it.each([
    ['is gone', { documentId: 'nobody' }, 404],
    ['is in no such language', { language: 'xx' }, 404],
    ['would be due before its facts', { reviewBy: TODAY }, 400],
    ['would be due on no day', { reviewBy: '2026-02-30' }, 400],
    ['has more to it', { title: 'Another' }, 400],
  ])('is refused where the box %s', async (_, more, status) => {
    const ferry = await create('The ferry', day(-3));
    await review(held(ferry, more)).expect(status);
    expect(await draftOf(ferry)).toMatchObject({ title: 'The ferry', reviewBy: day(-3) });
  });
});
