/** The daily look at what readers read: what the days have made old is found, and what is sound stays unsaid. */
import { setTimeout as sleep } from 'node:timers/promises';
import { check, rules } from '../../engine';
import { entryToDocument } from '../../shared/entry-to-document';
import { NO_SETTINGS } from '../../shared/settings';
import { type TestApp, startApp } from '../app/start';
import { OUTDATED, SOUND_PAGES } from '../engine/rules/freshness/pages';
import { ARTICLE, FACT_BOX, FAQ, RAGGED, prose } from './entries';

const FINDING = 'plugin::newsroom.finding';
const REPORT = 'plugin::newsroom.report';
const JOB = 'plugin::newsroom.job';
const PASSED = 'freshness/future-date-passed';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ config: { scan: { cron: false }, freshness: { cron: false } } });
  for (const code of ['de', 'fr', 'es', 'uk'])
    await app.strapi.plugin('i18n').service('locales').create({ code, name: code });
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});
afterAll(() => app?.destroy());

/** Only the date is another one: what waits waits as long as it does. */
const onDay = (day: string) =>
  jest.useFakeTimers({
    now: new Date(`${day}T09:00:00Z`),
    doNotFake: [
      ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask'] as const),
      ...(['setImmediate', 'clearImmediate', 'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
    ],
  });

const service = (name: string) => app.strapi.plugin('newsroom').service(name);
const rows = (uid: string) => app.strapi.db.query(uid);
const settled = () => service('reports').settled() as Promise<void>;
const documents = (uid: string) => app.strapi.documents(uid as never);
const publish = async (data: object, locale = 'en', uid = ARTICLE): Promise<string> => {
  const { documentId } = await documents(uid).create({ data, locale, status: 'published' } as never);
  await settled();
  return documentId;
};
const explainer = (text: string, more: object = {}) => ({
  title: 'How the shed came to be',
  kind: 'explainer',
  body: [prose(text)],
  ...more,
});
const save = async (documentId: string, text: string, status: 'draft' | 'published') => {
  await documents(ARTICLE).update({ documentId, data: { body: [prose(text)] }, status } as never);
  await settled();
};
const ended = async (id: number) => {
  for (;;) {
    const job = await rows(JOB).findOne({ where: { id } });
    if (job.finishedAt) return job;
    await sleep(30);
  }
};
/** As the clock does it, on a day; today when left out. */
const look = async (day?: string) => {
  if (day) onDay(day);
  // A clock that goes back would have begun it already.
  await rows(JOB).deleteMany({});
  await service('jobs').beginByClock('freshness');
  const [{ id }] = await rows(JOB).findMany({ where: { kind: 'freshness' }, orderBy: { id: 'desc' }, limit: 1 });
  return ended(id);
};
const open = async (entry: string, rule: object = { $startsWith: 'freshness/' }) => {
  const found = await rows(FINDING).findMany({ where: { entry, rule, goneAt: null }, orderBy: { id: 'asc' } });
  return found.map((one: Record<string, unknown>) => [one.rule, one.severity, one.excerpt]);
};

describe('the daily look', () => {
  it.each(OUTDATED)('finds on the day after what was to come: $language', async ({ language, text, days }) => {
    onDay('2025-02-01');
    const documentId = await publish(explainer(text), language);
    await look('2025-03-03');
    const onTheDay = await open(documentId);
    await look('2025-03-04');

    expect(onTheDay).toEqual([]);
    expect(await open(documentId)).toEqual(days.map(([excerpt, severity]) => [PASSED, severity, excerpt]));
  });

  it.each(SOUND_PAGES)('says nothing of a sound page of last year: $language', async ({ language, text }) => {
    onDay('2025-02-01');
    const ids = [
      await publish({ ...explainer(text), kind: 'news' }, language),
      await publish(explainer(text), language),
      await publish({ title: 'The shed', body: text, kind: 'background', asOf: '2025-02-01' }, language, FACT_BOX),
      await publish({ question: 'When did it open?', answer: text }, language, FAQ),
    ];
    jest.useRealTimers();
    await look();

    expect((await Promise.all(ids.map((id) => open(id)))).flat()).toEqual([]);
  });

  it('reads a report with its date in view, and an explainer as of today', async () => {
    onDay('2025-02-01');
    const text = 'The shed will open on 3 March. It will close next month for a week. It was painted yesterday.';
    const [report, explained] = [await publish({ ...explainer(text), kind: 'news' }), await publish(explainer(text))];
    await look('2025-09-01');

    expect(await open(report)).toEqual([]);
    expect((await open(explained)).map(([, severity, excerpt]) => [severity, excerpt])).toEqual([
      ['warning', 'next month'],
      ['warning', 'yesterday'],
      ['info', '3 March'],
    ]);
  });

  it('touches nothing else, and checks nothing of which the day has made nothing', async () => {
    onDay('2025-02-01');
    const text = 'The shed will open on 3 March 2025, the town said.';
    const aged = await publish(explainer(text), 'en');
    await documents(ARTICLE).update({ documentId: aged, data: { body: [prose(text), RAGGED] } } as never);
    await publish(explainer('The shed opened on 3 March 1964, and closed in 1971.'));
    await settled();
    const ragged = { where: { entry: aged, rule: 'table/ragged-row' } };
    const before = await rows(FINDING).findMany(ragged);
    const check = jest.spyOn(service('reports'), 'check');
    await look('2025-03-09');

    expect(before).toHaveLength(1);
    expect(await rows(FINDING).findMany(ragged)).toEqual(before);
    expect(await open(aged)).toEqual([[PASSED, 'warning', '3 March 2025']]);
    expect(new Set(check.mock.calls.map(([, row]) => (row as { documentId: string }).documentId))).toContain(aged);
    check.mockClear();
    await look('2025-03-10');
    const again = check.mock.calls.map(([, row]) => (row as { documentId: string }).documentId);
    expect(again).not.toContain(aged);
  });

  it('is about what readers read: a mended draft ends it once it is published', async () => {
    onDay('2025-02-01');
    const documentId = await publish(explainer('The shed will open on 3 March 2025.'));
    await look('2025-03-11');
    await save(documentId, 'The shed opened on 3 March 2025.', 'draft');
    const mended = await open(documentId);
    await look('2025-03-12');
    const nextDay = await open(documentId);
    const report = await rows(REPORT).findOne({ where: { entry: documentId } });
    await documents(ARTICLE).publish({ documentId } as never);
    await settled();

    expect([mended, nextDay]).toEqual(Array(2).fill([[PASSED, 'warning', '3 March 2025']]));
    expect(await open(documentId)).toEqual([]);
    // The list counts what is open in the draft.
    expect((await rows(REPORT).findOne({ where: { entry: documentId } })).warnings).toBe(report.warnings);
  });

  it('is told on the home page, at the desk, in the list, and to the edit view, which finds the same', async () => {
    onDay('2025-02-01');
    const text = 'The shed will open on 3 March 2025. The hall will open on 4 March.';
    const documentId = await publish(explainer(text));
    jest.useRealTimers();
    const get = async (path: string, query: object = {}) =>
      (await app.admin.get(`/newsroom/${path}`).query(query).expect(200)).body;
    const due = async () => (await get('due')).meta.outdated as number;
    const [entry, before] = [{ uid: ARTICLE, documentId, locale: 'en' }, await due()];
    await look();
    const listed = await get('findings', { rule: 'freshness', documentId });
    const { data: shown, meta } = await get('shown', entry);
    const states = await get('states', { uid: ARTICLE, documentIds: documentId, locale: 'en' });

    expect(await due()).toBe(before + 1);
    expect(listed.data.map(({ excerpt }: { excerpt: string }) => excerpt)).toEqual(['3 March 2025', '4 March']);
    expect(meta).toEqual({ documentId, locale: 'en' });
    expect(shown).toMatchObject({ first: '2025-02-01', since: '2025-02-01' });
    expect(shown.days).toContainEqual({ words: '4 March', day: '2025-03-04', isReckoned: true });
    const type = { uid: ARTICLE } as const;
    const { document } = entryToDocument(type, explainer(text), { language: 'en' });
    const here = check(document, rules, { now: new Date(), shown }).filter(({ rule }) => rule.startsWith('freshness/'));
    expect(here.map(({ rule, fingerprint }) => [rule, fingerprint])).toEqual(
      listed.data.map(({ rule, fingerprint }: Record<string, string>) => [rule, fingerprint]),
    );
    expect(states.data[documentId].warnings).toBeGreaterThan(0);
  });

  it('tells nobody the days of a text that they may not read', async () => {
    onDay('2025-02-01');
    const documentId = await publish(explainer('The shed will open on 3 March.'));
    jest.useRealTimers();
    const reader = await app.loginWith([`plugin::content-manager.explorer.read ${ARTICLE}(title)`], ['en']);
    const { body } = await reader.get('/newsroom/shown').query({ uid: ARTICLE, documentId, locale: 'en' }).expect(200);

    expect(body.data.days).toEqual([]);
  });

  it('leaves what nobody has published yet to whoever writes it', async () => {
    onDay('2025-02-01');
    const { documentId } = await documents(ARTICLE).create({
      data: explainer('The shed will open on 3 March 2025.'),
    } as never);
    await settled();
    await look('2025-03-13');

    expect(await open(documentId)).toEqual([]);
  });

  it('knows from their day on the phrases that the newsroom watches', async () => {
    onDay('2025-02-01');
    const documentId = await publish({ ...explainer('Velmar seeks to join the river league.'), kind: 'news' });
    jest.useRealTimers();
    const phrase = { phrase: 'seeks to join', since: '2025-04-01', language: 'en', shape: 'words' };
    const { version } = (await app.admin.get('/newsroom/settings').expect(200)).body.meta;
    const data = { ...NO_SETTINGS, phrases: [phrase] };
    await app.admin.put('/newsroom/settings').send({ data, version }).expect(200);
    await look('2025-03-31');
    const before = await open(documentId);
    await look('2025-04-01');
    jest.useRealTimers();
    const listed = await app.admin.get('/newsroom/findings').query({ rule: 'freshness/watch-phrase' }).expect(200);

    expect(before).toEqual([]);
    expect(listed.body.data).toMatchObject([
      { documentId, severity: 'warning', excerpt: 'seeks to join', params: { since: '2025-04-01' }, isStale: false },
    ]);
    await service('settings').save(NO_SETTINGS, [], 'Ines Holm');
    await look('2025-04-03');
    expect(await open(documentId)).toEqual([]);
  });

  it('is one of several servers’ that have the same clock', async () => {
    onDay('2025-05-01');
    await rows(JOB).deleteMany({});
    await Promise.all([1, 2, 3].map(() => service('jobs').beginByClock('freshness')));
    const [{ id }] = await rows(JOB).findMany({ where: { kind: 'freshness' }, orderBy: { id: 'desc' }, limit: 1 });
    await ended(id);

    expect(await rows(JOB).count({})).toBe(1);
  });

  it('that was killed in the middle goes on where it stood', async () => {
    onDay('2025-02-01');
    const text = (index: number) => `Shed ${index} will open on 3 March 2025, the town said.`;
    const ids: string[] = [];
    for (let index = 0; index < 6; index++) ids.push(await publish(explainer(text(index))));
    onDay('2025-03-20');
    const published = await rows(ARTICLE).findMany({
      select: ['id', 'documentId'],
      where: { publishedAt: { $notNull: true } },
      orderBy: { id: 'asc' },
    });
    const third = published.find(({ documentId }: { documentId: string }) => documentId === ids[2]).id;
    const left = { kind: 'freshness', state: 'running', total: 9, done: 3, task: {} };
    const { id } = await rows(JOB).create({
      data: {
        ...left,
        cursor: { uid: ARTICLE, id: third, skipped: [] },
        heartbeatAt: new Date(Date.now() - 31_000),
      },
    });
    service('jobs').start();
    const job = await ended(id);

    expect(job).toMatchObject({ state: 'done', report: { skipped: [] } });
    const found = await Promise.all(ids.map(async (entry) => (await open(entry)).length));
    expect(found).toEqual([0, 0, 0, 1, 1, 1]);
  });
});
