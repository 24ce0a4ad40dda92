import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Agent } from 'supertest';
import { overrideKey } from '../../shared/overrides';
import { GATE_ACTIONS, type GateAction, NO_SETTINGS, type Settings } from '../../shared/settings';
import type { RefusalDetails } from '../../shared/contracts/gate';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, FACT_BOX, RAGGED, SOUND } from './entries';

const PAGE = 'api::page.page';
const RULE = 'table/ragged-row';
const REASON = 'The council’s own table is printed as it is.';

let app: TestApp;
let token: string;
beforeAll(async () => {
  app = await startApp({
    config: { check: { [PAGE]: true } },
    packages: ['@strapi/plugin-graphql'],
    prepare: (directory) => {
      for (const folder of ['api', 'components'])
        cpSync(path.join(__dirname, '../../playground/src', folder), path.join(directory, 'src', folder), {
          recursive: true,
        });
      for (const [kind, make] of [
        ['routes', 'Router'],
        ['controllers', 'Controller'],
        ['services', 'Service'],
      ]) {
        const folder = path.join(directory, `src/api/page/${kind}`);
        mkdirSync(folder, { recursive: true });
        const core = `require('@strapi/strapi').factories.createCore${make}('${PAGE}')`;
        writeFileSync(path.join(folder, 'page.js'), `module.exports = ${core};\n`);
      }
    },
  });
  await app.strapi.plugin('i18n').service('locales').create({ code: 'nb', name: 'Norsk' });
  const made = await app.strapi.service('admin::api-token').create({ name: 'Writer', type: 'full-access' });
  token = (made as { accessKey: string }).accessKey;
});
afterAll(() => app?.destroy());

const save = (settings: Partial<Settings>) =>
  app.strapi
    .plugin('newsroom')
    .service<{ save(settings: Settings, changes: string[], by: string): Promise<void> }>('settings')
    .save({ ...NO_SETTINGS, ...settings }, [], 'Ines Holm');
const set = (gate: GateAction) => save({ rules: { [RULE]: { gate } } });

const documents = (uid: string) => app.strapi.documents(uid as never);
const draft = async (uid: string, data: object, locale?: string) =>
  (await documents(uid).create({ data: data as never, locale })).documentId;
const bilingual = async (title: string, body: object[]) => {
  const documentId = await draft(ARTICLE, { title, body });
  await documents(ARTICLE).update({ documentId, locale: 'nb', data: { title: `${title}, nb`, body } as never });
  return documentId;
};
const isPublished = async (uid: string, documentId: string, locale?: string) =>
  (await documents(uid).findOne({ documentId, locale, status: 'published' })) !== null;

/** A try to publish a page with one finding. Whether it went out, and the refusal if it was refused. */
type Try = (nth: number) => Promise<{ out: boolean; refusal?: { message: string; details: RefusalDetails } }>;

const titled = async (uid: string, title: string) =>
  (await documents(uid).count({ filters: { title } as never, status: 'published' })) > 0;
const caught = async (attempt: Promise<unknown>) =>
  attempt.then(
    () => undefined,
    (error: unknown) => error as { message: string; details: RefusalDetails },
  );
const CONTENT_MANAGER = '/content-manager/collection-types';
const broken = (title: string) => ({ title, body: [RAGGED] });
const markdown = '| Class | Fare |\n|---|---|\n| Seat | 29 | from Monday |';

const byLocale =
  (locale: unknown): Try =>
  async (nth) => {
    const documentId = await bilingual(`By locale ${JSON.stringify(locale)} ${nth}`, [RAGGED]);
    const refusal = await caught(documents(ARTICLE).publish({ documentId, locale: locale as string }));
    const locales = ['en', 'nb'].filter(
      (one) => locale === '*' || one === (locale ?? 'en') || (Array.isArray(locale) && locale.includes(one)),
    );
    const out = await Promise.all(locales.map((one) => isPublished(ARTICLE, documentId, one)));
    return { out: out.every(Boolean), refusal };
  };
const byWriting =
  (action: 'create' | 'update'): Try =>
  async (nth) => {
    const title = `By ${action} ${nth}`;
    const write = { data: broken(title) as never, status: 'published' as const };
    const refusal =
      action === 'create'
        ? await caught(documents(ARTICLE).create(write))
        : await caught(documents(ARTICLE).update({ documentId: await draft(ARTICLE, { title, body: [] }), ...write }));
    return { out: await titled(ARTICLE, title), refusal };
  };
const answered = async (
  request: Promise<{ status: number; body: { error?: { message: string; details: RefusalDetails } } }>,
) => (await request).body.error;

const ROUTES: Record<string, Try> = {
  'publish, no locale': byLocale(undefined),
  'publish, a locale': byLocale('nb'),
  'publish, a list of locales': byLocale(['en', 'nb']),
  'publish, all locales': byLocale('*'),
  create: byWriting('create'),
  update: byWriting('update'),
  'the Publish button': async (nth) => {
    const title = `By button ${nth}`;
    const documentId = await draft(ARTICLE, broken(title));
    const refusal = await answered(
      app.admin.post(`${CONTENT_MANAGER}/${ARTICLE}/${documentId}/actions/publish`).send(broken(title)),
    );
    return { out: await isPublished(ARTICLE, documentId), refusal };
  },
  'the Publish button of a new entry': async (nth) => {
    const title = `By button, new ${nth}`;
    const refusal = await answered(app.admin.post(`${CONTENT_MANAGER}/${ARTICLE}/actions/publish`).send(broken(title)));
    return { out: await titled(ARTICLE, title), refusal };
  },
  'bulk publication': async (nth) => {
    const documentIds = [
      await draft(ARTICLE, { title: `Bulk, sound ${nth}`, body: [SOUND] }),
      await draft(ARTICLE, broken(`Bulk, ragged ${nth}`)),
    ];
    const refusal = await answered(
      app.admin.post(`${CONTENT_MANAGER}/${ARTICLE}/actions/bulkPublish`).send({ documentIds }),
    );
    const out = await Promise.all(documentIds.map((documentId) => isPublished(ARTICLE, documentId)));
    if (new Set(out).size > 1) throw new Error('Half of them went out');
    return { out: out[0] ?? false, refusal };
  },
  'a release, by hand or by the clock': async (nth) => {
    // As content-releases does it: all entries in one transaction, nobody at the keyboard.
    const documentIds = [await draft(ARTICLE, broken(`Released ${nth}`)), await draft(ARTICLE, broken(`Too ${nth}`))];
    const refusal = await caught(
      app.strapi.db.transaction(async () => {
        for (const documentId of documentIds) await documents(ARTICLE).publish({ documentId, locale: 'en' });
      }),
    );
    return { out: await isPublished(ARTICLE, documentIds[0] ?? ''), refusal };
  },
  'REST with status=published': async (nth) => {
    const title = `By REST ${nth}`;
    const refusal = await answered(
      app.http
        .post('/api/pages?status=published')
        .set('Authorization', `Bearer ${token}`)
        .send({ data: { title, details: markdown } }),
    );
    return { out: await titled(PAGE, title), refusal };
  },
  'GraphQL with status: PUBLISHED': async (nth) => {
    const title = `By GraphQL ${nth}`;
    const query = `mutation ($data: PageInput!) { createPage(status: PUBLISHED, data: $data) { documentId } }`;
    const { body } = await app.http
      .post('/graphql')
      .set('Authorization', `Bearer ${token}`)
      .send({ query, variables: { data: { title, details: markdown } } });
    const [error] = (body.errors ?? []) as { message: string; extensions: { error: { details: RefusalDetails } } }[];
    const refusal = error && { message: error.message, details: error.extensions.error.details };
    return { out: await titled(PAGE, title), refusal };
  },
};
const EXPECTED: Record<GateAction, boolean> = { off: true, inform: true, reason: false, block: false };

let tries = 0;
describe.each(GATE_ACTIONS)('a rule that is set to %s', (gate) => {
  beforeAll(() => set(gate));

  it.each(Object.keys(ROUTES))('by way of %s', async (route) => {
    const { out, refusal } = await ROUTES[route]!(++tries);

    expect({ out, isRefused: refusal !== undefined }).toEqual({ out: EXPECTED[gate], isRefused: !EXPECTED[gate] });
    const named = refusal?.details[gate === 'reason' ? 'reasons' : 'findings'].map(({ rule }) => rule) ?? [];
    expect(new Set(named)).toEqual(new Set(refusal ? [RULE] : []));
  });
});

it('sets what publishing does for single types', async () => {
  await save({ rules: { [RULE]: { gate: 'block', types: { [ARTICLE]: 'inform' } } } });

  expect((await byLocale('en')(++tries)).out).toBe(true);
  expect((await ROUTES['REST with status=published']!(++tries)).out).toBe(false);
});

it('follows a severity that was changed', async () => {
  await save({ rules: { [RULE]: { severity: 'warning' } } });
  expect((await byLocale('en')(++tries)).out).toBe(true);

  await save({ rules: { [RULE]: { severity: 'off' } } });
  expect((await byLocale('en')(++tries)).out).toBe(true);

  await save({});
  expect((await byLocale('en')(++tries)).out).toBe(false);
});

it('says of a bulk publication which entries are stopped, and why', async () => {
  await set('block');
  const documentIds = [
    await draft(ARTICLE, broken('Fares, first')),
    await draft(ARTICLE, { title: 'Fares, sound', body: [SOUND] }),
    await draft(ARTICLE, broken('Fares, third')),
  ];

  const { body } = await app.admin
    .post(`${CONTENT_MANAGER}/${ARTICLE}/actions/bulkPublish`)
    .send({ documentIds })
    .expect(400);

  expect(body.error.message).toMatch(/^Nothing was published: 2 of 3 entries are stopped\./);
  expect(body.error.message).toMatch(/“Fares, first”: Row 1 has 3 cells.*“Fares, third”: Row 1 has 3 cells/);
});

it('stops a bulk publication of two drafts that would share an address', async () => {
  await save({});
  const slug = 'one-for-two';
  const documentIds = [
    await draft(ARTICLE, { title: 'The first of two', slug, body: [SOUND] }),
    await draft(ARTICLE, { title: 'The second of two', slug, body: [SOUND] }),
  ];

  const { body } = await app.admin
    .post(`${CONTENT_MANAGER}/${ARTICLE}/actions/bulkPublish`)
    .send({ documentIds })
    .expect(400);

  expect(body.error.message).toContain(
    '“The second of two”: Another entry that would be published with it has the slug',
  );
});

it.each([
  ['block', true],
  ['reason', true],
  ['inform', false],
] as const)('asks of a copy that shall be published what is set: %s', async (gate, isRefused) => {
  await set(gate);
  const documentId = await draft(ARTICLE, broken('To be copied'));

  const refusal = await caught(
    documents(ARTICLE).clone({ documentId, data: { title: `A copy, ${gate}` } as never, status: 'published' }),
  );

  expect(refusal !== undefined).toBe(isRefused);
});

it('asks about everything else that is published while a part goes along', async () => {
  await set('block');
  const other = await draft(ARTICLE, broken('Published along'));
  const box = await draft(FACT_BOX, { title: 'A box', body: 'The harbour opened in 1907.' });
  const embed = { __component: 'newsroom.fact-box-embed', factBox: { connect: [{ documentId: box }] } };
  const article = await draft(ARTICLE, { title: 'With a box and a guest', body: [SOUND, embed] });
  let refusal: unknown;
  const service = app.strapi.documents as unknown as { use(middleware: unknown): void };
  service.use(async (context: { uid: string; action: string }, next: () => Promise<unknown>) => {
    if (context.uid === FACT_BOX && context.action === 'publish' && !refusal)
      refusal = await caught(documents(ARTICLE).publish({ documentId: other }));
    return next();
  });

  await documents(ARTICLE).publish({ documentId: article });

  expect(refusal).toMatchObject({ message: expect.stringContaining('Row 1 has 3 cells') });
  expect(await isPublished(ARTICLE, other)).toBe(false);
});

describe('a reason', () => {
  let findings: RefusalDetails['reasons'];
  let documentId: string;
  const request = (more: object = {}) => ({
    uid: ARTICLE,
    documentId,
    locale: 'en',
    reason: REASON,
    findings: findings.map((finding) => ({
      key: overrideKey(finding),
      rule: finding.rule,
      message: finding.message,
      params: finding.params,
      excerpt: finding.excerpt,
    })),
    ...more,
  });
  const press = (agent: Agent, body: object[] = [RAGGED]) =>
    agent.post(`${CONTENT_MANAGER}/${ARTICLE}/${documentId}/actions/publish`).send({ title: 'With a reason', body });

  beforeEach(async () => {
    await set('reason');
    // One that was given for an entry that never came into being would do for the next.
    await app.strapi.db.query('plugin::newsroom.override').deleteMany({ where: { entry: '' } });
    documentId = await draft(ARTICLE, { title: 'With a reason', body: [RAGGED] });
    findings = (await press(app.admin).expect(400)).body.error.details.reasons;
  });

  it('lets it out, and is kept: who, why, which findings, when', async () => {
    await app.admin.post('/newsroom/overrides').send(request()).expect(201);
    await press(app.admin).expect(200);

    expect(await isPublished(ARTICLE, documentId)).toBe(true);
    const [kept] = await app.strapi.db.query('plugin::newsroom.override').findMany({ where: { entry: documentId } });
    expect(kept).toMatchObject({
      reason: REASON,
      by: 'Ines Holm',
      findings: [expect.objectContaining({ rule: RULE })],
      publishedAtUnderIt: expect.anything(),
    });

    const { body } = await app.admin.get('/newsroom/overrides').expect(200);
    expect(body.data[0]).toMatchObject({
      documentId,
      title: 'With a reason',
      reason: REASON,
      by: 'Ines Holm',
      findings: [{ rule: RULE }],
    });
    const elsewhere = await app.loginWith([
      'plugin::newsroom.desk.open',
      `plugin::content-manager.explorer.read ${FACT_BOX}`,
    ]);
    expect((await elsewhere.get('/newsroom/overrides').expect(200)).body.data).toEqual([]);
  });

  it('holds for the text that went out, whoever publishes it again, and ends with the next edit', async () => {
    await app.admin.post('/newsroom/overrides').send(request()).expect(201);
    await press(app.admin).expect(200);

    await expect(documents(ARTICLE).publish({ documentId, locale: 'en' })).resolves.toBeDefined();
    await press(app.admin, [RAGGED, { __component: 'newsroom.prose', markdown: 'One line more.' }]).expect(400);
  });

  it('counts for nobody else before it went out', async () => {
    await app.admin.post('/newsroom/overrides').send(request()).expect(201);

    expect((await caught(documents(ARTICLE).publish({ documentId })))?.message).toContain('needs a reason');
  });

  it('excuses only the findings it names, and nothing that stops', async () => {
    const key = '0123456789abcdef';
    await app.admin
      .post('/newsroom/overrides')
      .send(request({ findings: [{ key, rule: RULE, message: 'Another row', params: {}, excerpt: '' }] }))
      .expect(201);
    await press(app.admin).expect(400);

    await app.admin.post('/newsroom/overrides').send(request()).expect(201);
    await set('block');
    await press(app.admin).expect(400);
    expect(await isPublished(ARTICLE, documentId)).toBe(false);
  });

  it('lets a new entry out that was never saved', async () => {
    const { documentId: _, ...unsaved } = request();
    await app.admin.post('/newsroom/overrides').send(unsaved).expect(201);

    await app.admin
      .post(`${CONTENT_MANAGER}/${ARTICLE}/actions/publish`)
      .send(broken('New, with a reason'))
      .expect(200);

    expect(await titled(ARTICLE, 'New, with a reason')).toBe(true);
  });

  it('for an entry that was never saved lets no older one out', async () => {
    const { documentId: _, ...unsaved } = request();
    await app.admin.post('/newsroom/overrides').send(unsaved).expect(201);

    await press(app.admin).expect(400);
    expect(await isPublished(ARTICLE, documentId)).toBe(false);
  });

  it('has to be one, by somebody who may', async () => {
    const { body } = await app.admin
      .post('/newsroom/overrides')
      .send(request({ reason: 'because' }))
      .expect(400);
    expect(body.error.message).toContain('shorter than 10 characters');

    const open = ['plugin::content-manager.explorer.read', 'plugin::content-manager.explorer.publish'];
    const without = await app.loginWith(open.map((action) => `${action} ${ARTICLE}`));
    await without.post('/newsroom/overrides').send(request()).expect(403);
    const elsewhere = await app.loginWith(['plugin::newsroom.gate.override']);
    await elsewhere.post('/newsroom/overrides').send(request()).expect(403);
  });

  it('is asked for the parts that go along, too', async () => {
    await save({ rules: { 'placeholder/dummy-text': { gate: 'reason' } } });
    const box = await draft(FACT_BOX, { title: 'Ferries', body: 'Lorem ipsum dolor sit amet, consectetur.' });
    const body = [SOUND, { __component: 'newsroom.fact-box-embed', factBox: { connect: [{ documentId: box }] } }];
    documentId = await draft(ARTICLE, { title: 'With a box', body });
    const publish = () =>
      app.admin.post(`${CONTENT_MANAGER}/${ARTICLE}/${documentId}/actions/publish`).send({ title: 'With a box' });

    const [part] = (await publish().expect(400)).body.error.details.parts as RefusalDetails['parts'];
    findings = part?.reasons ?? [];
    await app.admin
      .post('/newsroom/overrides')
      .send(request({ findings: request().findings.map((one) => ({ ...one, key: `${box}:${one.key}` })) }))
      .expect(201);
    await publish().expect(200);

    expect(await isPublished(FACT_BOX, box)).toBe(true);
  });
});

describe('the question before Publish', () => {
  const ask = (body: object, agent: Agent = app.admin) =>
    agent.post('/newsroom/gate').send({ uid: ARTICLE, embeds: [], ...body });
  const connected = (documentId: string) => ({
    component: 'newsroom.fact-box-embed',
    id: null,
    connect: [documentId],
    disconnect: [],
  });

  beforeAll(() => save({}));

  it('names the parts that would go out, and what stops them', async () => {
    const sound = await draft(FACT_BOX, { title: 'Sound box', body: 'The harbour opened in 1907.' });
    const ragged = await draft(FACT_BOX, { title: 'Broken box', body: `The fares.\n\n${markdown}` });

    const { body } = await ask({ embeds: [connected(sound), connected(ragged)] }).expect(200);

    expect(body.data.parts).toMatchObject([
      { documentId: sound, title: 'Sound box', blocked: [] },
      {
        documentId: ragged,
        title: 'Broken box',
        blocked: [{ finding: { rule: RULE }, key: expect.stringContaining(ragged) }],
      },
    ]);
    expect(body.meta).toEqual({ mayOverride: true });
  });

  it('knows what is saved, and what the form has taken out', async () => {
    const box = await draft(FACT_BOX, { title: 'Once', body: 'The harbour opened in 1907.' });
    const embed = { __component: 'newsroom.fact-box-embed', factBox: { connect: [{ documentId: box }] } };
    const documentId = await draft(ARTICLE, { title: 'One box', body: [embed] });
    const saved = (await documents(ARTICLE).findOne({ documentId, populate: ['body'] as never })) as unknown as {
      body: { id: number }[];
    };
    const block = { component: 'newsroom.fact-box-embed', id: saved.body[0]?.id, connect: [], disconnect: [] };

    const kept = await ask({ documentId, embeds: [block] }).expect(200);
    expect(kept.body.data.parts).toMatchObject([{ documentId: box }]);
    const taken = await ask({ documentId, embeds: [{ ...block, disconnect: [box] }] }).expect(200);
    expect(taken.body.data.parts).toEqual([]);
  });

  it('knows a slug that is taken', async () => {
    const other = await draft(ARTICLE, { title: 'The holder', slug: 'held', body: [SOUND] });
    await documents(ARTICLE).publish({ documentId: other });

    const { body } = await ask({ slug: 'held' }).expect(200);

    expect(body.data.problems).toEqual([{ path: ['slug'], message: expect.stringContaining('The holder') }]);
  });

  it('keeps back the title of what the user may not read, and asks whether the user may write at all', async () => {
    const box = await draft(FACT_BOX, { title: 'Not yours', body: `Secret harbour.\n\n${markdown}` });
    const author = await app.loginWith([`plugin::content-manager.explorer.create ${ARTICLE}`]);

    const { body } = await ask({ embeds: [connected(box)] }, author).expect(200);
    expect(body).toMatchObject({
      data: { parts: [{ title: null, blocked: [{ finding: { rule: RULE, excerpt: '' } }] }] },
      meta: { mayOverride: false },
    });
    expect(JSON.stringify(body)).not.toMatch(/Not yours|Secret|Seat|from Monday/);
    await ask({}, await app.loginWith([])).expect(403);
    await ask({ uid: 'admin::user' }).expect(400);
  });
});
