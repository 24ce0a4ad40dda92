import type { Agent } from 'supertest';
import { dismissalKey } from '../../shared/dismissals';
import {
  DESK_PERMISSION,
  DISMISS_ERRORS_PERMISSION,
  DISMISS_PERMISSION,
  EXPORT_PERMISSION,
} from '../../shared/permissions';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, AUTHOR, FAQ, RAGGED, SECTION, SOUND, TEXT, prose } from './entries';

const FINDING = 'plugin::newsroom.finding';
const JOB = 'plugin::newsroom.job';
const [CREATE, READ, UPDATE] = ['create', 'read', 'update'].map((name) => `plugin::content-manager.explorer.${name}`);
const RULE = 'table/ragged-row';
const DAY_MS = 86_400_000;

let app: TestApp;
/** Drafts with the same broken table: in City by Ines Holm, in Sport by two, without a section, in Norwegian. */
let [city, sport, plain, formula] = ['', '', '', ''];
beforeAll(async () => {
  app = await startApp({ config: { scan: { cron: false } } });
  await app.strapi.plugin('i18n').service('locales').create({ code: 'nb', name: 'Norsk' });
  const [cityDesk, sportDesk] = [await make(SECTION, { name: 'City' }), await make(SECTION, { name: 'Sport' })];
  const [ines, jon] = [await make(AUTHOR, { name: 'Ines Holm' }), await make(AUTHOR, { name: '100% Jon_Berg' })];
  const body = [TEXT, RAGGED];
  city = await make(ARTICLE, { title: 'City fares', section: cityDesk, authors: [ines], body });
  sport = await make(ARTICLE, { title: 'Sport fares', section: sportDesk, authors: [ines, jon], body });
  plain = await make(ARTICLE, { title: 'Plain fares', body: [TEXT, SOUND] });
  await documents().update({ documentId: plain, locale: 'nb', data: { title: 'Priser', body } as never });
  formula = await make(ARTICLE, { title: '=HYPERLINK("http://evil.example","x"), "quoted"', body: [RAGGED] });
  await make(FAQ, { question: 'When does it sail?', answer: 'Lorem ipsum dolor sit amet, consectetur.' });
  await settled();
});
afterAll(() => app?.destroy());

const service = (name: string) => app.strapi.plugin('newsroom').service(name);
const settled = () => service('reports').settled() as Promise<void>;
const documents = (uid = ARTICLE) => app.strapi.documents(uid as never);
const make = async (uid: string, data: object): Promise<string> =>
  (await documents(uid).create({ data: data as never })).documentId;
const get = async (path: string, query: object = {}, agent: Agent = app.admin) =>
  (await agent.get(`/newsroom/${path}`).query(query).expect(200)).body;
const entriesIn = ({ data }: { data: { documentId: string }[] }) => data.map(({ documentId }) => documentId);

describe('the findings', () => {
  it('are listed with what names them and their entry', async () => {
    const { data, meta } = await get('findings', { rule: RULE, documentId: sport });

    expect(meta.pagination).toEqual({ page: 1, pageSize: 50, pageCount: 1, total: 1 });
    expect(data).toEqual([
      {
        id: expect.any(Number),
        type: ARTICLE,
        documentId: sport,
        language: 'en',
        title: 'Sport fares',
        rule: RULE,
        version: expect.any(Number),
        severity: 'error',
        message: expect.any(String),
        params: expect.objectContaining({ row: 1 }),
        excerpt: expect.any(String),
        fingerprint: expect.any(String),
        path: 'body.1.grid',
        section: 'Sport',
        authors: ['Ines Holm', '100% Jon_Berg'],
        firstSeenAt: expect.stringMatching(/^\d{4}-.*Z$/),
        isStale: false,
      },
    ]);
  });

  it('come the gravest first, in pages', async () => {
    const many = Array.from({ length: 30 }, (_, index) => prose(`Lorem ipsum dolor sit amet, number ${index}.`));
    const documentId = await make(ARTICLE, { title: 'Many', body: [...many, RAGGED, ...many.slice(0, 28)] });
    await settled();
    const [first, second] = [await get('findings', { documentId }), await get('findings', { documentId, page: 2 })];
    await documents().delete({ documentId });
    await settled();

    const gravity = [...first.data, ...second.data].map(({ severity }: { severity: string }) =>
      ['error', 'warning', 'info'].indexOf(severity),
    );
    expect(first.data).toHaveLength(50);
    expect(gravity).toHaveLength(first.meta.pagination.total);
    expect(gravity).toEqual([...gravity].sort());
    expect(new Set([...first.data, ...second.data].map(({ id }: { id: number }) => id)).size).toBe(gravity.length);
  });

  it.each<[string, object, () => string[]]>([
    ['rule', { rule: RULE }, () => [city, sport, plain, formula]],
    ['severity', { rule: RULE, severity: 'warning' }, () => []],
    ['type', { rule: RULE, type: FAQ }, () => []],
    ['section', { rule: RULE, section: 'City' }, () => [city]],
    ['author', { rule: RULE, author: 'Ines Holm' }, () => [city, sport]],
    ['an author like a pattern', { rule: RULE, author: '100% Jon_Berg' }, () => [sport]],
    ['an author who is a pattern only', { rule: RULE, author: '%' }, () => []],
    ['language', { rule: RULE, language: 'nb' }, () => [plain]],
    ['age', { rule: RULE, age: 'day' }, () => [city, sport, plain, formula]],
    ['old age', { rule: RULE, age: 'older' }, () => []],
  ])('are filtered by %s', async (_, filters, expected) => {
    expect(entriesIn(await get('findings', filters)).sort()).toEqual(expected().sort());
  });

  it('are counted by what each filter can be, its own left aside', async () => {
    const { data } = await get('findings/facets', { rule: RULE, section: 'City' });

    expect(data.section).toEqual([
      { value: 'City', count: 1 },
      { value: 'Sport', count: 1 },
    ]);
    expect(data.author).toEqual([{ value: 'Ines Holm', count: 1 }]);
    expect(data.type).toEqual([{ value: ARTICLE, count: 1 }]);
    expect((await get('findings/facets', { rule: RULE })).data.language).toEqual([
      { value: 'en', count: 3 },
      { value: 'nb', count: 1 },
    ]);
  });

  it.each([
    ['no page', { page: 0 }],
    ['no age', { age: 'ancient' }],
    ['no severity', { severity: 'fatal' }],
    ['no filter', { reason: 'x' }],
  ])('are not to be had for what is %s', async (_, query) => {
    expect((await app.admin.get('/newsroom/findings').query(query)).status).toBe(400);
  });
});

describe('the groups', () => {
  it('join the same fault of several pages, and show what a repair would do', async () => {
    const { data, meta } = await get('finding-groups', { rule: RULE });
    expect(meta.pagination.total).toBe(1);
    expect(data).toMatchObject([{ pages: 4, sample: { rule: RULE }, firstSeenAt: data[0].sample.firstSeenAt }]);

    const preview = (await get(`finding-groups/${data[0].fingerprint}`)).data;
    expect(preview.entries).toHaveLength(4);
    const repairable = preview.entries.filter((entry: { isRepairable: boolean }) => entry.isRepairable);
    expect(data[0].repairable).toBe(repairable.length);
    expect(preview.entries).toContainEqual({
      type: ARTICLE,
      documentId: plain,
      language: 'nb',
      title: 'Priser',
      isRepairable: true,
      isPublished: false,
    });
    expect(preview.samples).toHaveLength(3);
    for (const { before, after } of preview.samples) {
      expect(before).toContain('from Monday');
      expect(after).not.toBe(before);
    }
  });

  it('are none of one page', async () => {
    expect((await get('finding-groups', { section: 'City' })).data).toEqual([]);
  });
});

describe('the desk', () => {
  it('says how things stand', async () => {
    const { data } = await get('desk');
    expect(data.entries).toBe(6);
    expect(data.open.error).toBeGreaterThanOrEqual(4);
    expect(data.groups).toBeGreaterThan(0);
    expect(data).toMatchObject({ lastScan: null, running: [], dismissed: 0 });
    expect(data.weeks).toHaveLength(8);
    const now = data.weeks.at(-1);
    const monday = new Date(`${now.monday}T00:00:00Z`);
    expect([monday.getUTCDay(), Date.now() - monday.getTime() < 7 * DAY_MS]).toEqual([1, true]);
    expect(now.added).toBe(data.open.error + data.open.warning + data.open.info + now.gone);
  });

  it('counts neither what was there before it was looked at nor what nobody mended', async () => {
    const before = (await get('desk')).data.weeks.at(-1);
    const rows = app.strapi.db.query(FINDING);
    const { id } = await rows.findOne({ where: { entry: city, rule: RULE } });
    await rows.update({ where: { id }, data: { wasThere: true } });
    const after = (await get('desk')).data.weeks.at(-1);
    await rows.update({ where: { id }, data: { wasThere: false } });

    expect(after).toEqual({ ...before, added: before.added - 1 });
  });

  it('names the last scan and what is going on', async () => {
    const rows = app.strapi.db.query(JOB);
    const done = await rows.create({ data: { kind: 'scan', state: 'done', by: null, task: {}, report: null } });
    const paused = await rows.create({ data: { kind: 'repair', state: 'paused', by: 'Ines Holm', task: {} } });
    const { data } = await get('desk');
    await rows.deleteMany({});
    expect(data.lastScan).toMatchObject({ id: done.id, by: null });
    expect(data.running).toMatchObject([{ id: paused.id, kind: 'repair', by: 'Ines Holm' }]);
  });
});

describe('what is on purpose', () => {
  it('is listed with who may take it back, and told in SARIF', async () => {
    const { findings } = await service('checks').check(ARTICLE, { documentId: formula });
    const error = findings.find(({ rule }: { rule: string }) => rule === RULE);
    const said = {
      kind: 'meant',
      reason: 'A remark',
      until: null,
      message: error.message,
      params: {},
      excerpt: error.excerpt,
    };
    const about = { uid: ARTICLE, documentId: formula, locale: 'en', key: dismissalKey(error) };
    const { body } = await app.admin
      .post('/newsroom/dismissals')
      .send({ ...about, ...said, rule: RULE, severity: 'error' })
      .expect(201);
    await settled();
    const may = [DESK_PERMISSION, DISMISS_PERMISSION, `${READ} ${ARTICLE}`];
    const [writer, editor] = [
      await app.loginWith([...may, `${UPDATE} ${ARTICLE}`]),
      await app.loginWith([...may, `${UPDATE} ${ARTICLE}`, DISMISS_ERRORS_PERMISSION]),
    ];

    const { data, meta } = await get('dismissals/all', { rule: RULE, type: ARTICLE, kind: 'meant' });
    const revocable = [];
    for (const agent of [app.admin, writer, editor, await app.loginWith([DESK_PERMISSION])])
      revocable.push(entriesIn(await get('dismissals/all', {}, agent)).length);
    const mayRevoke = [];
    for (const agent of [writer, editor]) mayRevoke.push((await get('dismissals/all', {}, agent)).data[0].mayRevoke);

    expect(meta.pagination.total).toBe(1);
    expect(data).toMatchObject([{ documentId: formula, language: 'en', reason: 'A remark', mayRevoke: true }]);
    expect(data[0].title).toContain('HYPERLINK');
    expect([revocable, mayRevoke]).toEqual([
      [1, 1, 1, 0],
      [false, true],
    ]);
    expect((await get('dismissals/all', { kind: 'quotation' })).data).toEqual([]);
    expect((await get('desk')).data.dismissed).toBe(1);

    const { runs } = JSON.parse((await file('sarif', { documentId: formula, rule: RULE })).text);
    expect(runs[0].results).toMatchObject([
      {
        ruleId: RULE,
        level: 'error',
        partialFingerprints: { 'newsroom/v1': expect.any(String) },
        suppressions: [{ kind: 'external', status: 'accepted', justification: 'A remark' }],
      },
    ]);
    expect(entriesIn(await get('findings', { documentId: formula, rule: RULE }))).toEqual([]);
    await app.admin.delete(`/newsroom/dismissals/${body.data.id}`).expect(204);
    await settled();
  });
});

const file = async (format: string, query: object = {}, agent: Agent = app.admin) =>
  agent
    .get('/newsroom/findings/export')
    .query({ format, ...query })
    .buffer(true)
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    })
    .expect(200)
    .then(({ headers, body }) => ({ headers: headers as Record<string, string>, text: (body as Buffer).toString() }));

describe('an export', () => {
  it('is a table for spreadsheets that runs nothing', async () => {
    const { headers, text } = await file('csv', { rule: RULE });
    const lines = text.split('\r\n');

    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'x-newsroom-findings': '4 of 4',
      'content-disposition': expect.stringMatching(/^attachment; filename="newsroom-findings-[\d-]+\.csv"$/),
    });
    expect(lines[0]).toMatch(/^\uFEFFseverity,rule,message,/);
    expect(lines).toHaveLength(6);
    expect(lines.find((line) => line.includes('HYPERLINK'))).toContain(
      `,"'=HYPERLINK(""http://evil.example"",""x""), ""quoted""",`,
    );
    expect(lines.find((line) => line.includes('Sport'))).toContain('"Ines Holm, 100% Jon_Berg"');
  });

  it('is JSON', async () => {
    const { meta, findings } = JSON.parse((await file('json', { rule: RULE })).text);
    expect(meta).toEqual({ total: 4, exported: 4, isCut: false });
    expect(findings.map(({ documentId }: { documentId: string }) => documentId).sort()).toEqual(
      [city, sport, plain, formula].sort(),
    );
    expect(findings[0].message).toMatch(/^Row 1 has 3 cells/);
  });

  it('is SARIF, which names where each entry is edited', async () => {
    const { version, runs } = JSON.parse((await file('sarif', { documentId: plain, rule: RULE })).text);
    expect(version).toBe('2.1.0');
    const [{ locations, suppressions, ruleIndex, ruleId }] = runs[0].results;
    expect(runs[0].tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(suppressions).toEqual([]);
    expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(
      new RegExp(`/content-manager/collection-types/${ARTICLE}/${plain}\\?plugins%5Bi18n%5D%5Blocale%5D=nb$`),
    );
    expect(locations[0].logicalLocations[0].fullyQualifiedName).toBe(`${ARTICLE}/${plain}/nb#body.1.grid`);
  });

  it('of nothing is whole', async () => {
    expect((await file('csv', { rule: 'house/none' })).text.split('\r\n')).toHaveLength(2);
    expect(JSON.parse((await file('json', { rule: 'house/none' })).text).findings).toEqual([]);
    expect(JSON.parse((await file('sarif', { rule: 'house/none' })).text).runs[0].results).toEqual([]);
    await app.admin.get('/newsroom/findings/export').query({ format: 'pdf' }).expect(400);
  });
});

describe('who may see', () => {
  const paths = ['findings', 'findings/facets', 'finding-groups', 'finding-groups/abc', 'desk', 'attention'];

  it.each([...paths, 'dismissals/all', 'findings/export'])('%s needs its permission', async (path) => {
    const needed = path === 'findings/export' ? EXPORT_PERMISSION : DESK_PERMISSION;
    const query = path === 'findings/export' ? { format: 'json' } : {};
    const answers = [];
    for (const agent of [app.http, await app.loginWith([]), await app.loginWith([needed])])
      answers.push((await agent.get(`/newsroom/${path}`).query(query)).status);
    expect(answers).toEqual([401, 403, 200]);
  });

  it('sees nothing of entries they may not read', async () => {
    const stranger = await app.loginWith([DESK_PERMISSION, EXPORT_PERMISSION]);
    const { data } = await get('findings/facets', {}, stranger);
    expect(Object.values(data)).toEqual([[], [], [], [], [], []]);
    expect((await get('findings', {}, stranger)).meta.pagination.total).toBe(0);
    expect((await get('finding-groups', {}, stranger)).data).toEqual([]);
    expect((await get('desk', {}, stranger)).data).toMatchObject({ entries: 0, groups: 0, open: { error: 0 } });
    expect(JSON.parse((await file('json', {}, stranger)).text).findings).toEqual([]);
  });

  it('sees of one type and one language only those', async () => {
    const norwegian = await app.loginWith([DESK_PERMISSION, `${READ} ${ARTICLE}`], ['nb']);
    const { data, meta } = await get('findings', { rule: RULE }, norwegian);
    expect([entriesIn({ data }), meta.pagination.total]).toEqual([[plain], 1]);
    const all = await get('findings', {}, norwegian);
    expect(new Set(all.data.map((one: { type: string; language: string }) => [one.type, one.language].join()))).toEqual(
      new Set([`${ARTICLE},nb`]),
    );
  });

  it('reads no word of a field that they may not read: neither in lists and files nor of repairs', async () => {
    const permissions = [DESK_PERMISSION, EXPORT_PERMISSION];
    const sees = async (fields: string) => {
      const agent = await app.loginWith([...permissions, `${READ} ${ARTICLE}(${fields})`]);
      const findings = await get('findings', { rule: RULE, documentId: sport }, agent);
      const { fingerprint } = findings.data[0];
      return {
        findings,
        groups: await get('finding-groups', { rule: RULE, section: 'Sport' }, agent),
        preview: await get(`finding-groups/${fingerprint}`, {}, agent),
        csv: (await file('csv', { rule: RULE, documentId: sport }, agent)).text,
        sarif: (await file('sarif', { rule: RULE, documentId: sport }, agent)).text,
      };
    };
    const [titleOnly, bodyOnly] = [await sees('title'), await sees('body')];

    expect(titleOnly.findings.data).toMatchObject([
      { rule: RULE, title: 'Sport fares', message: '', params: {}, excerpt: '', section: null, authors: [] },
    ]);
    expect(titleOnly.preview.data.entries).toHaveLength(4);
    expect(titleOnly.preview.data.samples).toEqual([]);
    expect(JSON.stringify(titleOnly)).not.toMatch(/from Monday|Ines Holm/);
    expect(titleOnly.csv).toContain('Sport fares');

    expect(bodyOnly.findings.data[0].excerpt).toContain('from Monday');
    expect(bodyOnly.preview.data.samples).toHaveLength(3);
    expect(JSON.stringify(bodyOnly)).not.toMatch(/Sport fares|City fares|Priser/);
  });

  it('is told no section or author by a filter, where they may not read these', async () => {
    const [titleOnly, sections] = [
      await app.loginWith([DESK_PERMISSION, `${READ} ${ARTICLE}(title)`]),
      await app.loginWith([DESK_PERMISSION, `${READ} ${ARTICLE}(section)`]),
    ];
    const { data } = await get('findings/facets', { rule: RULE }, titleOnly);
    expect([data.section, data.author, data.type]).toEqual([[], [], [{ value: ARTICLE, count: 4 }]]);
    expect((await get('findings/facets', { rule: RULE }, sections)).data).toMatchObject({
      section: expect.arrayContaining([{ value: 'Sport', count: 1 }]),
      author: [],
    });
    // Neither by asking whether there is one.
    for (const [filter, count] of [
      [{ section: 'Sport' }, 1],
      [{ author: 'Ines Holm' }, 0],
    ] as const) {
      const counts = [];
      for (const agent of [titleOnly, sections])
        counts.push((await get('findings', { rule: RULE, ...filter }, agent)).meta.pagination.total);
      expect(counts).toEqual([0, count]);
    }
  });

  it('reads no word of what is on purpose, or went out for a reason, unless they may read all its texts', async () => {
    const entry = { type: ARTICLE, entry: city, language: 'en' };
    const said = { rule: RULE, message: 'cells', params: { words: 'from Monday' }, excerpt: 'from Monday' };
    const dismissal = { ...entry, ...said, key: 'k', severity: 'error', kind: 'meant', reason: 'A table' };
    const override = { ...entry, findings: [{ key: 'k', ...said }], reason: 'A table', publishedAtUnderIt: new Date() };
    await app.strapi.db.query('plugin::newsroom.dismissal').create({ data: dismissal });
    await app.strapi.db.query('plugin::newsroom.override').create({ data: override });
    const [some, all] = [
      await app.loginWith([DESK_PERMISSION, `${READ} ${ARTICLE}(body)`]),
      await app.loginWith([DESK_PERMISSION, `${READ} ${ARTICLE}`]),
    ];
    for (const path of ['dismissals/all', 'overrides']) {
      expect(JSON.stringify(await get(path, {}, some))).not.toMatch(/from Monday|City fares/);
      expect((await get(path, {}, some)).data).toMatchObject([{ documentId: city, reason: 'A table' }]);
      expect(JSON.stringify(await get(path, {}, all))).toMatch(/City fares.*from Monday/);
    }
  });

  it('sees of their own where only those are theirs, page for page and in their attention', async () => {
    const own = [`${CREATE} ${ARTICLE}`, `${READ} ${ARTICLE} admin::is-creator`, `${UPDATE} ${ARTICLE}`];
    const [writer, other] = [
      await app.loginWith([DESK_PERMISSION, ...own]),
      await app.loginWith([DESK_PERMISSION, `${READ} ${ARTICLE}`]),
    ];
    const { body } = await writer
      .post(`/content-manager/collection-types/${ARTICLE}?locale=en`)
      .send({ title: 'My fares', body: [TEXT, RAGGED] })
      .expect(201);
    await settled();
    const mine = body.data.documentId as string;

    expect(entriesIn(await get('findings', { rule: RULE }, writer))).toEqual([mine]);
    expect((await get('desk', {}, writer)).data.entries).toBe(1);
    expect((await get('finding-groups', { rule: RULE }, writer)).data).toEqual([]);
    expect(await get('attention', {}, writer)).toEqual({
      data: [
        {
          type: ARTICLE,
          documentId: mine,
          language: 'en',
          title: 'My fares',
          errors: 1,
          since: expect.stringMatching(/Z$/),
        },
      ],
      meta: { total: 1 },
    });
    expect(await get('attention', {}, other)).toEqual({ data: [], meta: { total: 0 } });
  });

  it('is told how an entry without a title begins, where they may read its texts', async () => {
    const documentId = await make(ARTICLE, { body: [TEXT, RAGGED] });
    await settled();
    const titles = [];
    for (const fields of ['', '(title)', '(body)']) {
      const agent = await app.loginWith([DESK_PERMISSION, `${READ} ${ARTICLE}${fields}`]);
      const { data } = await get('findings', { rule: RULE, documentId }, agent);
      titles.push(...data.map(({ title }: { title: string }) => title));
    }
    await documents().delete({ documentId });
    expect(titles).toEqual([expect.stringMatching(/^The night train to Velmar runs again\. It leaves.*…$/), '', '']);
  });
});
