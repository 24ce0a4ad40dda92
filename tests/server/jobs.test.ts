import { setTimeout as sleep } from 'node:timers/promises';
import type { Agent } from 'supertest';
import { DESK_PERMISSION, REPAIR_PERMISSION, SCAN_PERMISSION } from '../../shared/permissions';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, RAGGED, SOUND, TEXT, prose } from './entries';

const REPORT = 'plugin::newsroom.report';
const FINDING = 'plugin::newsroom.finding';
const JOB = 'plugin::newsroom.job';
const CHANGE = 'plugin::newsroom.change';
const [CREATE, READ, UPDATE] = ['create', 'read', 'update'].map((name) => `plugin::content-manager.explorer.${name}`);

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ config: { scan: { cron: false } } });
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => app?.destroy());

const service = (name: string) => app.strapi.plugin('newsroom').service(name);
const documents = () => app.strapi.documents(ARTICLE as never);
const rows = (uid: string) => app.strapi.db.query(uid);
const draft = async (...body: object[]): Promise<string> =>
  (await documents().create({ data: { title: 'Fares by class', body } as never })).documentId;
const drafts = async (count: number, ...body: object[]): Promise<string[]> => {
  const made = [];
  for (let i = 0; i < count; i++) made.push(await draft(...body));
  await service('reports').settled();
  return made;
};
/** The body without the ids of its blocks. */
const bodyOf = async (documentId: string) => {
  const populate = { body: { populate: '*' } };
  const { body } = (await documents().findOne({ documentId, populate } as never)) as unknown as { body: object[] };
  return body.map((block) => ({ ...block, id: undefined }));
};
const post = async (body: object, agent: Agent = app.admin) =>
  (await agent.post('/newsroom/jobs').send(body).expect(201)).body.data;
const jobOf = async (id: number, agent: Agent = app.admin) =>
  (await agent.get(`/newsroom/jobs/${id}`).expect(200)).body.data;
const ended = async (id: number) => {
  for (;;) {
    const job = await jobOf(id);
    if (job.finishedAt) return job;
    await sleep(50);
  }
};
const slowly = () => {
  const { check } = service('reports');
  return jest.spyOn(service('reports'), 'check').mockImplementation(async (...call: unknown[]) => {
    await sleep(50);
    return check(...call);
  });
};
/** Until nothing has been checked for a while: who worked has stopped. */
const isQuiet = async (check: jest.SpyInstance) => {
  for (let calls = -1; calls !== check.mock.calls.length; await sleep(1_500)) calls = check.mock.calls.length;
};
const isUnderWay = async (id: number) => {
  while ((await rows(JOB).findOne({ where: { id } })).done === 0) await sleep(20);
};
const chosen = (ids: readonly string[]) => ids.map((documentId) => ({ type: ARTICLE, documentId, language: 'en' }));
const fingerprintIn = async (entry: string): Promise<string> =>
  (await rows(FINDING).findOne({ where: { entry, rule: 'table/ragged-row' } })).fingerprint;
const repair = async (ids: readonly string[], agent: Agent = app.admin) =>
  post({ kind: 'repair', fingerprint: await fingerprintIn(ids[0] ?? ''), entries: chosen(ids) }, agent);

describe('a scan', () => {
  it('is one at a time: a second one is the first', async () => {
    await drafts(8, TEXT, SOUND);
    slowly();
    const first = await post({ kind: 'scan' });
    const second = await post({ kind: 'scan' });
    await ended(first.id);

    expect(second.id).toBe(first.id);
    expect(await rows(JOB).count({ where: { kind: 'scan' } })).toBe(1);
  });

  it('can be paused, and goes on where it stopped', async () => {
    await drafts(60, TEXT);
    const check = slowly();
    const { id, total } = await post({ kind: 'scan' });
    await isUnderWay(id);
    const paused = (await app.admin.post(`/newsroom/jobs/${id}/pause`).expect(200)).body.data;
    await isQuiet(check);
    const still = await jobOf(id);

    expect([paused.state, still.state]).toEqual(['paused', 'paused']);
    expect(still.done).toBeLessThan(total);
    expect((await app.admin.post(`/newsroom/jobs/${id}/resume`).expect(200)).body.data.state).not.toBe('paused');
    const { state, done } = await ended(id);
    expect([state, done]).toEqual(['done', total]);
  });

  it('that was left by whoever worked on it is taken over by one, once nothing is heard of it', async () => {
    const total = await rows(ARTICLE).count({ where: { publishedAt: null } });
    const heard = (secondsAgo: number) => new Date(Date.now() - secondsAgo * 1_000);
    const left = { kind: 'scan', state: 'running', total, done: 0, task: {}, heartbeatAt: heard(20) };
    const { id } = await rows(JOB).create({ data: left });
    const check = jest.spyOn(service('reports'), 'check');
    service('jobs').start();
    await sleep(500);
    const early = check.mock.calls.length;
    await rows(JOB).update({ where: { id }, data: { heartbeatAt: heard(31) } });
    service('jobs').start();
    service('jobs').start();
    const { state } = await ended(id);

    expect([early, state, check.mock.calls.length]).toEqual([0, 'done', total]);
  });

  it('is lost by whoever was believed dead, and is the next one’s from there on', async () => {
    await drafts(60, TEXT);
    const check = slowly();
    const { id, total } = await post({ kind: 'scan' });
    await isUnderWay(id);
    // As another server does that takes it over.
    await rows(JOB).update({ where: { id }, data: { heartbeatAt: new Date(Date.now() + 1_000) } });
    await isQuiet(check);
    const { state, done } = await jobOf(id);
    expect([state, done < total]).toEqual(['running', true]);
    // The other one has died as well.
    await rows(JOB).update({ where: { id }, data: { heartbeatAt: new Date(Date.now() - 31_000) } });
    service('jobs').start();
    expect(await ended(id)).toMatchObject({ state: 'done', done: total });
  });
});

describe('a repair of many pages', () => {
  it('repairs the fault in drafts, says what it left alone and why, and can be taken back', async () => {
    const [one = '', other = '', changed = '', sound = '', gone = ''] = await drafts(5, TEXT, RAGGED);
    const before = await bodyOf(one);
    await documents().update({ documentId: sound, data: { body: [TEXT, SOUND] } as never });

    const started = await repair([one, other, changed, sound, 'nothing']);
    const repaired = await ended(started.id);
    await service('reports').settled();

    expect(repaired).toMatchObject({ kind: 'repair', state: 'done', total: 4, done: 4, by: 'Ines Holm' });
    expect(repaired.report).toMatchObject({ entries: 3, isUndoable: true });
    const why = repaired.report.skipped.map((skipped: Record<string, string>) => [skipped.documentId, skipped.why]);
    expect(why).toEqual([
      [sound, 'sound'],
      ['nothing', 'gone'],
    ]);
    expect(await bodyOf(one)).not.toEqual(before);
    expect(await rows(FINDING).count({ where: { entry: one, rule: 'table/ragged-row', goneAt: null } })).toBe(0);
    expect(await rows(FINDING).count({ where: { entry: gone, rule: 'table/ragged-row', goneAt: null } })).toBe(1);
    expect(await rows(ARTICLE).count({ where: { documentId: one, publishedAt: { $notNull: true } } })).toBe(0);

    const text = prose('The night train to Velmar is late.');
    await documents().update({ documentId: changed, data: { body: [text] } as never });
    const undone = await ended((await post({ kind: 'undo', job: started.id })).id);

    expect(undone.report).toMatchObject({ entries: 2, isUndoable: false });
    expect(undone.report.skipped).toEqual([
      { type: ARTICLE, documentId: changed, language: 'en', title: 'Fares by class', why: 'changed' },
    ]);
    expect([await bodyOf(one), await bodyOf(other)]).toEqual([before, before]);
    expect(await bodyOf(changed)).toMatchObject([text]);
    expect((await jobOf(started.id)).report.isUndoable).toBe(false);
    await app.admin.post('/newsroom/jobs').send({ kind: 'undo', job: started.id }).expect(400);
  });

  const MENDING = [DESK_PERMISSION, REPAIR_PERMISSION, `${CREATE} ${ARTICLE}`, `${READ} ${ARTICLE}`];
  /** An article of somebody's own that can be repaired. */
  const draftBy = async (writer: Agent): Promise<string> => {
    const { body } = await writer
      .post(`/content-manager/collection-types/${ARTICLE}?locale=en`)
      .send({ title: 'Mine', body: [TEXT, RAGGED] })
      .expect(201);
    await service('reports').settled();
    return body.data.documentId as string;
  };

  it('changes what the user may change, and nothing else', async () => {
    const [foreign = ''] = await drafts(1, TEXT, RAGGED);
    const writer = await app.loginWith([...MENDING, `${UPDATE} ${ARTICLE} admin::is-creator`]);
    const mine = await draftBy(writer);

    const { report } = await ended((await repair([foreign, mine], writer)).id);

    expect(report).toMatchObject({ entries: 1, skipped: [{ documentId: foreign, why: 'forbidden' }] });
    expect(await bodyOf(foreign)).toMatchObject([TEXT, RAGGED]);
    const { updatedBy, createdBy } = await rows(ARTICLE).findOne({
      where: { documentId: mine, publishedAt: null },
      populate: ['updatedBy', 'createdBy'],
    });
    expect(updatedBy.id).toBe(createdBy.id);
  });

  it('changes a field where the user may change it, in some entries perhaps, and so does its undoing', async () => {
    const [foreign = ''] = await drafts(1, TEXT, RAGGED);
    const writer = await app.loginWith([
      ...MENDING,
      `${UPDATE} ${ARTICLE}(title)`,
      `${UPDATE} ${ARTICLE}(body) admin::is-creator`,
    ]);
    const mine = await draftBy(writer);

    const own = await ended((await repair([foreign, mine], writer)).id);
    const all = await ended((await repair([foreign])).id);
    const undone = await ended((await post({ kind: 'undo', job: all.id }, writer)).id);

    expect(own.report).toMatchObject({ entries: 1, skipped: [{ documentId: foreign, why: 'forbidden' }] });
    expect(undone.report).toMatchObject({ entries: 0, skipped: [{ documentId: foreign, why: 'forbidden' }] });
    expect(await bodyOf(foreign)).not.toMatchObject([TEXT, RAGGED]);
    // Somebody else may still do it.
    expect((await jobOf(all.id)).report.isUndoable).toBe(true);
  });

  it('leaves alone what somebody saves between its reading and its writing, and so does its undoing', async () => {
    const [one = ''] = await drafts(1, TEXT, RAGGED);
    const { db } = app.strapi;
    const transaction = db.transaction.bind(db) as typeof db.transaction;
    let text: object | null = null;
    jest.spyOn(db, 'transaction').mockImplementation(async (work) => {
      const body = db.inTransaction() && text ? [text, RAGGED] : null;
      if (body) text = null;
      if (body) await documents().update({ documentId: one, data: { body } as never });
      return transaction(work);
    });
    const whileSaved = async (words: string, start: () => Promise<{ id: number }>) => {
      text = prose(words);
      const { report } = await ended((await start()).id);
      await service('reports').settled();
      return report;
    };

    const repaired = await whileSaved('Typed during the repair.', () => repair([one]));
    expect(repaired).toMatchObject({ entries: 0, skipped: [{ documentId: one, why: 'changed' }] });
    expect(await bodyOf(one)).toMatchObject([prose('Typed during the repair.'), RAGGED]);

    const { id: job } = await ended((await repair([one])).id);
    await service('reports').settled();
    const undone = await whileSaved('Typed during the undoing.', () => post({ kind: 'undo', job }));
    expect(undone).toMatchObject({ entries: 0, skipped: [{ documentId: one, why: 'changed' }] });
    expect(await bodyOf(one)).toMatchObject([prose('Typed during the undoing.'), RAGGED]);
  });

  it('overwrites nothing of what others save at the same time', async () => {
    const ids = await drafts(20, TEXT, RAGGED);
    const { id } = await repair(ids);
    await isUnderWay(id);
    await Promise.all(
      ids.map((documentId) =>
        documents().update({ documentId, data: { body: [prose(`Typed in ${documentId}.`), RAGGED] } as never }),
      ),
    );
    const { state, report } = await ended(id);

    expect([state, report.entries + report.skipped.length]).toEqual(['done', ids.length]);
    expect(report.skipped.filter(({ why }: { why: string }) => why !== 'changed')).toEqual([]);
    for (const documentId of ids) expect((await bodyOf(documentId))[0]).toMatchObject(prose(`Typed in ${documentId}.`));
  });

  it('is never why somebody’s own save fails', async () => {
    for (let after = 0; after < 30; after++) {
      const documentId = await draft(TEXT, RAGGED);
      const data = { body: [prose(`Typed after ${after} ms.`), RAGGED] } as never;
      await Promise.all([
        service('checks').repair(ARTICLE, { documentId }),
        sleep(after).then(() => documents().update({ documentId, data })),
      ]);
      expect((await bodyOf(documentId))[0]).toMatchObject(prose(`Typed after ${after} ms.`));
    }
  });

  it('comes back to an entry that others were at', async () => {
    const [one = ''] = await drafts(1, TEXT, RAGGED);
    let isBusy = true;
    app.strapi.documents.use(async (context, next) => {
      const { documentId } = context.params as { documentId?: string };
      if (context.action !== 'update' || documentId !== one || !isBusy) return next();
      isBusy = false;
      throw Object.assign(new Error('deadlock detected'), { code: '40P01' });
    });

    const { report } = await ended((await repair([one])).id);
    expect([isBusy, report]).toMatchObject([false, { entries: 1, skipped: [] }]);
  });

  it('tells of an entry that could not be saved, and leaves it as it was', async () => {
    const [one = '', other = ''] = await drafts(2, TEXT, RAGGED);
    jest.spyOn(app.strapi.log, 'warn').mockReturnValue(app.strapi.log);
    let isRefused = false;
    app.strapi.documents.use(async (context, next) => {
      const { documentId } = context.params as { documentId?: string };
      if (context.action !== 'update' || documentId !== one || isRefused) return next();
      isRefused = true;
      await next();
      throw new Error('The database says no');
    });
    const { report } = await ended((await repair([one, other])).id);

    expect(report).toMatchObject({ entries: 1, skipped: [{ documentId: one, why: 'failed' }] });
    expect(await bodyOf(one)).toMatchObject([TEXT, RAGGED]);
  });

  it.each([
    ['no kind', {}, 'Invalid'],
    ['another kind', { kind: 'publish' }, 'Invalid'],
    ['no entries', { kind: 'repair', fingerprint: 'abc', entries: [] }, 'expected array to have'],
    [
      'too many entries',
      { kind: 'repair', fingerprint: 'abc', entries: chosen(Array(501).fill('a')) },
      'More than 500',
    ],
    [
      'a type that is not checked',
      { kind: 'repair', fingerprint: 'a', entries: [{ type: 'admin::user', documentId: 'a', language: null }] },
      'is not checked',
    ],
  ])('is refused in words: %s', async (_, body, words) => {
    const answer = await app.admin.post('/newsroom/jobs').send(body).expect(400);
    expect(JSON.stringify(answer.body.error)).toContain(words);
  });

  it('can only be taken back when it is one', async () => {
    const [scan] = await rows(JOB).findMany({ where: { kind: 'scan' }, limit: 1 });
    await app.admin.post('/newsroom/jobs').send({ kind: 'undo', job: scan.id }).expect(400);
    expect((await app.admin.post('/newsroom/jobs').send({ kind: 'undo', job: 987_654 })).status).toBe(404);
  });
});

describe('who may', () => {
  it.each<[string, string[], number[]]>([
    ['nobody without the desk', [SCAN_PERMISSION, REPAIR_PERMISSION], [403, 403, 403, 403, 403]],
    ['who only opens it, look', [DESK_PERMISSION], [200, 200, 403, 403, 403]],
    ['who scans, scan', [DESK_PERMISSION, SCAN_PERMISSION], [200, 200, 201, 403, 200]],
    ['who repairs, repair', [DESK_PERMISSION, REPAIR_PERMISSION], [200, 200, 403, 201, 403]],
  ])('%s', async (_, permissions, statuses) => {
    const { id } = await rows(JOB).create({ data: { kind: 'scan', state: 'done', task: {} } });
    const agent = await app.loginWith(permissions);
    const answers = [
      await agent.get('/newsroom/jobs'),
      await agent.get(`/newsroom/jobs/${id}`),
      await agent.post('/newsroom/jobs').send({ kind: 'scan' }),
      await agent.post('/newsroom/jobs').send({ kind: 'repair', fingerprint: 'a', entries: chosen(['nothing']) }),
      await agent.post(`/newsroom/jobs/${id}/pause`),
    ];
    expect(answers.map(({ status }) => status)).toEqual(statuses);
    expect((await app.http.get('/newsroom/jobs')).status).toBe(401);
  });

  it('sees of what was left alone only what they may read', async () => {
    const [documentId = ''] = await drafts(1, TEXT, SOUND);
    const failed = { type: ARTICLE, documentId, language: 'en', why: 'failed' };
    const report = { entries: 3, skipped: [failed] };
    const { id } = await rows(JOB).create({ data: { kind: 'scan', state: 'done', task: {}, report } });
    const [stranger, reader, bodyReader] = [
      await app.loginWith([DESK_PERMISSION]),
      await app.loginWith([DESK_PERMISSION, `${READ} ${ARTICLE}`]),
      await app.loginWith([DESK_PERMISSION, `${READ} ${ARTICLE}(body)`]),
    ];
    expect((await jobOf(id, stranger)).report).toEqual({
      entries: 3,
      skipped: [],
      skippedCount: 1,
      isUndoable: false,
    });
    expect((await jobOf(id, reader)).report.skipped).toEqual([{ ...failed, title: 'Fares by class' }]);
    expect((await jobOf(id, bodyReader)).report.skipped).toEqual([{ ...failed, title: '' }]);
  });

  it('reads no title of what is gone, or of a type that is not checked any more, save who may read it', async () => {
    const [documentId = ''] = await drafts(1, TEXT, RAGGED);
    const fingerprint = await fingerprintIn(documentId);
    const task = {
      fingerprint,
      user: 1,
      entries: [{ type: ARTICLE, entry: documentId, language: 'en', closed: [] }],
      refused: [{ type: ARTICLE, entry: 'nothing', language: 'en', why: 'gone' }],
    };
    await service('settings').save({ rules: {}, phrases: [], types: { [ARTICLE]: false } }, [], 'Ines Holm');
    const { id } = await rows(JOB).create({ data: { kind: 'repair', state: 'waiting', total: 1, done: 0, task } });
    service('jobs').start();
    const { report } = await ended(id);
    await service('settings').save({ rules: {}, phrases: [], types: {} }, [], 'Ines Holm');
    const stranger = await app.loginWith([DESK_PERMISSION]);

    const told = ({ skipped }: typeof report) => skipped.map((one: Record<string, string>) => [one.why, one.title]);
    expect(told(report)).toEqual([
      ['gone', 'Fares by class'],
      ['gone', ''],
    ]);
    expect(told((await jobOf(id, stranger)).report)).toEqual([
      ['gone', ''],
      ['gone', ''],
    ]);
  });

  it('sees in a list the first of what was left alone, how many there are, and the rest of one job', async () => {
    const skipped = Array.from({ length: 60 }, (_, index) => ({ type: ARTICLE, documentId: `d${index}`, why: 'gone' }));
    const task = { fingerprint: 'a', entries: [], refused: [] };
    const report = { entries: 0, skipped };
    const { id } = await rows(JOB).create({ data: { kind: 'repair', state: 'done', done: 0, task, report } });
    const { data } = (await app.admin.get('/newsroom/jobs').expect(200)).body;

    const listed = data.find((job: { id: number }) => job.id === id);
    expect([listed.report.skipped.length, listed.report.skippedCount]).toEqual([50, 60]);
    expect((await jobOf(id)).report.skipped).toHaveLength(60);
  });
});

describe('after a restart in the middle', () => {
  it('a scan is finished, and a repair neither done twice nor lost', async () => {
    const broken = await drafts(40, TEXT, RAGGED);
    while ((await rows(JOB).count({ where: { state: { $in: ['waiting', 'running'] } } })) > 0) await sleep(50);
    const before = await bodyOf(broken[0] ?? '');
    slowly();
    const scan = await post({ kind: 'scan' });
    const repaired = await repair(broken);
    app.strapi.documents.use(async (context, next) => {
      if (context.action === 'update') await sleep(30);
      return next();
    });
    await isUnderWay(scan.id);
    await isUnderWay(repaired.id);
    const { directory } = app;
    await app.destroy('keep');

    app = await startApp({ directory });
    const stored = await rows(CHANGE).count({ where: { job: repaired.id } });
    const [scanned, finished] = [await ended(scan.id), await ended(repaired.id)];

    expect(stored).toBeLessThan(broken.length);
    expect([scanned.state, scanned.done]).toEqual(['done', scan.total]);
    expect(await rows(REPORT).count({})).toBe(scan.total);
    expect(finished.report).toEqual({ entries: broken.length, skipped: [], skippedCount: 0, isUndoable: true });
    expect(await rows(CHANGE).count({ where: { job: repaired.id } })).toBe(broken.length);

    const undone = await ended((await post({ kind: 'undo', job: repaired.id })).id);
    expect(undone.report).toEqual({ entries: broken.length, skipped: [], skippedCount: 0, isUndoable: false });
    expect(await bodyOf(broken[0] ?? '')).toEqual(before);
  });
});
