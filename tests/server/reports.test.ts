import { setTimeout as sleep } from 'node:timers/promises';
import { dismissalKey } from '../../shared/dismissals';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, AUTHOR, FAQ, RAGGED, SECTION, SOUND, TEXT, prose, table } from './entries';

const REPORT = 'plugin::newsroom.report';
const FINDING = 'plugin::newsroom.finding';
const DAY_MS = 86_400_000;

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await app.strapi.plugin('i18n').service('locales').create({ code: 'nb', name: 'Norsk' });
});
afterAll(() => app?.destroy());

const service = (name: string) => app.strapi.plugin('newsroom').service(name);
const documents = (uid = ARTICLE) => app.strapi.documents(uid as never);
const settled = () => service('reports').settled() as Promise<void>;
const draft = async (body: object[], more: object = {}, uid = ARTICLE): Promise<string> =>
  (await documents(uid).create({ data: { title: 'Fares by class', body, ...more } as never })).documentId;
const update = (documentId: string, data: object, locale?: string) =>
  documents().update({ documentId, data: data as never, ...(locale ? { locale } : {}) });

interface Finding {
  id: number;
  rule: string;
  excerpt: string;
  language: string;
  section: string | null;
  authors: string;
  isDismissed: boolean;
  isRepairable: boolean;
  wasThere: boolean;
  firstSeenAt: string;
  goneAt: string | null;
}
const findings = (entry: string, more: object = {}): Promise<Finding[]> =>
  app.strapi.db.query(FINDING).findMany({ where: { entry, ...more }, orderBy: { id: 'asc' } });
const ragged = (entry: string) => findings(entry, { rule: 'table/ragged-row' });
const reports = (entry: string) => app.strapi.db.query(REPORT).findMany({ where: { entry } });
const age = (entry: string, days: number) =>
  app.strapi.db.query(ARTICLE).updateMany({
    where: { documentId: entry },
    data: { createdAt: new Date(Date.now() - days * DAY_MS) },
  });
const draftRow = (documentId: string) => {
  const populate = { section: true, authors: true, body: { on: { 'newsroom.prose': true, 'newsroom.table': true } } };
  return app.strapi.db.query(ARTICLE).findOne({ where: { documentId, publishedAt: null }, populate });
};
const scan = async () => {
  const { body } = await app.admin.post('/newsroom/jobs').send({ kind: 'scan' }).expect(201);
  for (;;) {
    const { data } = (await app.admin.get(`/newsroom/jobs/${body.data.id}`).expect(200)).body;
    if (data.state !== 'running' && data.state !== 'waiting') return data;
    await sleep(50);
  }
};

describe('a save', () => {
  it('has the draft checked in the background, with what lists tell of it', async () => {
    const section = await documents(SECTION).create({ data: { name: 'City' } as never });
    const author = await documents(AUTHOR).create({ data: { name: 'Ines | Holm' } as never });
    const documentId = await draft([TEXT, RAGGED], { section: section.documentId, authors: [author.documentId] });

    // Nobody waits for it, and nobody has to ask for it.
    while ((await reports(documentId)).length === 0) await sleep(50);
    await settled();

    expect(await reports(documentId)).toEqual([
      expect.objectContaining({
        type: ARTICLE,
        language: 'en',
        title: 'Fares by class',
        section: 'City',
        authors: '|Ines   Holm|',
        errors: 1,
        isPartly: false,
      }),
    ]);
    expect(await ragged(documentId)).toMatchObject([
      { section: 'City', authors: '|Ines   Holm|', isRepairable: true, wasThere: false, goneAt: null },
    ]);
  });

  it('keeps since when a finding is there, says when it went, and takes it back when it comes again', async () => {
    const documentId = await draft([TEXT, RAGGED]);
    await settled();
    const [first] = await ragged(documentId);

    await update(documentId, { title: 'Fares', body: [prose('The ferry is late.'), TEXT, RAGGED] });
    await settled();
    const [kept] = await ragged(documentId);
    await update(documentId, { body: [TEXT, SOUND] });
    await settled();
    const [gone] = await ragged(documentId);
    await update(documentId, { body: [TEXT, RAGGED] });
    await settled();

    expect([kept?.id, kept?.firstSeenAt]).toEqual([first?.id, first?.firstSeenAt]);
    expect(gone).toMatchObject({ id: first?.id, goneAt: expect.any(String) });
    expect(await ragged(documentId)).toMatchObject([{ id: first?.id, goneAt: null, firstSeenAt: first?.firstSeenAt }]);
  });

  it('that edits the words of a fault and leaves the fault does not make it a new one', async () => {
    const documentId = await draft([TEXT, RAGGED]);
    await settled();
    const [first] = await ragged(documentId);
    await update(documentId, { body: [TEXT, table(['Class', 'Fare'], ['Seat', '35', 'from Sunday'])] });
    await settled();
    expect(await ragged(documentId)).toMatchObject([{ id: first?.id, firstSeenAt: first?.firstSeenAt, goneAt: null }]);
    expect((await findings(documentId, { rule: 'table/ragged-row' })).map(({ excerpt }) => excerpt)).toEqual([
      expect.stringContaining('Sunday'),
    ]);
  });

  it('tells two apart that say the same', async () => {
    const documentId = await draft([TEXT, RAGGED, prose('The ferry is late.'), RAGGED]);
    await settled();
    const both = await ragged(documentId);
    await update(documentId, { body: [TEXT, RAGGED, prose('The ferry is late.'), SOUND] });
    await settled();

    expect(both).toHaveLength(2);
    expect((await ragged(documentId)).map(({ goneAt }) => goneAt === null)).toEqual([true, false]);
  });

  it('of one language is one of all, and each has its own', async () => {
    const documentId = await draft([TEXT, RAGGED]);
    await update(documentId, { title: 'Priser', body: [TEXT, SOUND] }, 'nb');
    await settled();
    expect((await reports(documentId)).map(({ language, errors }) => [language, errors])).toEqual([
      ['en', 1],
      ['nb', 0],
    ]);

    await documents().delete({ documentId, locale: 'nb' });
    await settled();
    expect((await reports(documentId)).map(({ language }) => language)).toEqual(['en']);
  });

  it('follows copies, and forgets what is deleted', async () => {
    const documentId = await draft([TEXT, RAGGED]);
    const copy = await documents().clone({ documentId });
    await settled();
    expect(await ragged(copy?.documentId ?? '')).toHaveLength(1);

    await documents().delete({ documentId });
    await settled();
    expect([await reports(documentId), await findings(documentId)]).toEqual([[], []]);
  });

  it('that is taken back is not looked at', async () => {
    let documentId = '';
    const failing = app.strapi.db.transaction(async () => {
      documentId = await draft([TEXT, RAGGED]);
      throw new Error('No');
    });
    await expect(failing).rejects.toThrow('No');
    await settled();
    expect(await reports(documentId)).toEqual([]);
  });

  it('is not in the way of a publication, which is one transaction', async () => {
    const documentId = await draft([TEXT, SOUND]);
    const { entries } = await documents().publish({ documentId });
    await settled();
    expect(entries).toHaveLength(1);
    expect(await reports(documentId)).toHaveLength(1);
  });

  it('takes what is on purpose over, and gives it back', async () => {
    const documentId = await draft([TEXT, RAGGED]);
    await settled();
    const checked = await service('checks').check(ARTICLE, { documentId });
    const error = checked.findings.find(({ rule }: Finding) => rule === 'table/ragged-row');
    const { body } = await app.admin
      .post('/newsroom/dismissals')
      .send({
        uid: ARTICLE,
        documentId,
        locale: 'en',
        key: dismissalKey(error),
        rule: error.rule,
        severity: 'error',
        message: error.message,
        params: error.params,
        excerpt: error.excerpt,
        kind: 'meant',
        reason: 'A remark',
        until: null,
      })
      .expect(201);
    await settled();
    expect(await ragged(documentId)).toMatchObject([{ isDismissed: true, goneAt: null }]);
    expect(await reports(documentId)).toMatchObject([{ errors: 0, dismissed: 1 }]);

    await app.admin.delete(`/newsroom/dismissals/${body.data.id}`).expect(204);
    await settled();
    expect(await ragged(documentId)).toMatchObject([{ isDismissed: false }]);
  });
});

describe('a report that could not be renewed', () => {
  it('stays, and says that it is older than its entry', async () => {
    const documentId = await draft([TEXT, RAGGED]);
    await settled();
    const query = { documentId, rule: 'table/ragged-row' };
    const before = (await app.admin.get('/newsroom/findings').query(query).expect(200)).body.data;
    const error = jest.spyOn(app.strapi.log, 'error').mockReturnValue(app.strapi.log);
    const check = jest.spyOn(service('settings'), 'current').mockRejectedValue(new Error('No database'));

    await update(documentId, { body: [TEXT, SOUND] });
    await settled();
    check.mockRestore();
    const after = (await app.admin.get('/newsroom/findings').query(query).expect(200)).body.data;

    expect(error).toHaveBeenCalledWith(expect.stringContaining(documentId), expect.any(Error));
    expect([before, after]).toMatchObject([[{ isStale: false }], [{ isStale: true }]]);
    error.mockRestore();
  });

  it('knows what was said to be on purpose while it was made', async () => {
    const documentId = await draft([TEXT, RAGGED]);
    await settled();
    const { findings: found } = await service('checks').check(ARTICLE, { documentId });
    const error = found.find(({ rule }: Finding) => rule === 'table/ragged-row');
    const queue = jest.spyOn(service('reports'), 'queue').mockReturnValue(undefined);
    const { db } = app.strapi;
    const transaction = db.transaction.bind(db) as typeof db.transaction;
    const store = jest.spyOn(db, 'transaction').mockImplementationOnce((async (work: never) => {
      const said = { key: dismissalKey(error), rule: error.rule, severity: 'error', kind: 'meant' };
      await service('dismissals').add({ uid: ARTICLE, documentId, locale: 'en', ...said }, 'Ines Holm');
      return transaction(work);
    }) as never);

    await service('reports').check({ uid: ARTICLE }, await draftRow(documentId));
    store.mockRestore();
    queue.mockRestore();

    expect(await ragged(documentId)).toMatchObject([{ isDismissed: true }]);
    expect(await reports(documentId)).toMatchObject([{ errors: 0, dismissed: 1 }]);
  });

  it('never takes the place of a later one', async () => {
    const documentId = await draft([TEXT, RAGGED]);
    const early = await draftRow(documentId);
    await sleep(10);
    await update(documentId, { body: [TEXT, SOUND] });
    await settled();

    await service('reports').check({ uid: ARTICLE }, early);

    expect(await reports(documentId)).toMatchObject([{ errors: 0 }]);
  });
});

describe('a scan', () => {
  it('checks what nobody has saved, and takes off what is gone', async () => {
    const [one, other] = [await draft([TEXT, RAGGED]), await draft([], { question: 'When does it sail?' }, FAQ)];
    await settled();
    const query = app.strapi.db.query(REPORT);
    await query.deleteMany({ where: { entry: one } });
    await query.create({ data: { type: ARTICLE, entry: 'gone', language: 'en', checkedAt: new Date(0) } });
    await query.create({ data: { type: 'api::page.page', entry: 'no-type', language: '' } });

    const job = await scan();

    const drafts = await query.count({});
    expect(job).toMatchObject({ kind: 'scan', state: 'done', done: drafts, total: drafts, by: 'Ines Holm' });
    expect(job.report).toEqual({ entries: drafts, skipped: [], skippedCount: 0, isUndoable: false });
    expect([(await reports(one)).length, (await reports(other)).length]).toEqual([1, 1]);
    expect([await reports('gone'), await reports('no-type')]).toEqual([[], []]);
  });

  it('does not call new this week what stood in old entries, nor repaired what no rule says any more', async () => {
    const [old, young] = [await draft([TEXT, RAGGED]), await draft([TEXT, RAGGED])];
    await settled();
    for (const uid of [REPORT, FINDING]) await app.strapi.db.query(uid).deleteMany({});
    await age(old, 30);
    await scan();
    expect([(await ragged(old))[0]?.wasThere, (await ragged(young))[0]?.wasThere]).toEqual([true, false]);

    const off = { rules: { 'table/ragged-row': { severity: 'off' } }, phrases: [], types: {} };
    await service('settings').save(off, [], 'Ines Holm');
    await scan();
    expect([await ragged(old), await ragged(young)]).toEqual([[], []]);

    await service('settings').save({ ...off, rules: {} }, [], 'Ines Holm');
    await scan();
    expect((await ragged(young))[0]?.wasThere).toBe(true);
  });

  it('leaves out what it cannot check, and says so', async () => {
    const documentId = await draft([TEXT, RAGGED]);
    await settled();
    const error = jest.spyOn(app.strapi.log, 'error').mockReturnValue(app.strapi.log);
    const real = service('reports').check;
    const check = jest
      .spyOn(service('reports'), 'check')
      .mockImplementation((...call: unknown[]) =>
        (call[1] as { documentId: string }).documentId === documentId ? Promise.reject(new Error('No')) : real(...call),
      );

    const job = await scan();
    check.mockRestore();
    error.mockRestore();

    expect(job.report.skipped).toEqual([
      { type: ARTICLE, documentId, language: 'en', title: 'Fares by class', why: 'failed' },
    ]);
    expect(job.report.entries).toBe(job.done - 1);
  });
});
