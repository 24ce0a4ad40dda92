import { cpSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../engine';
import type { PhraseResponse, SettingsResponse } from '../../shared/contracts/settings';
import { CHANGE_SETTINGS_PERMISSION, SEE_SETTINGS_PERMISSION } from '../../shared/permissions';
import { NO_SETTINGS, type OwnPhrase, type Settings } from '../../shared/settings';
import { draftsInTurn } from '../../server/src/settings/drafts';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, FAQ, RAGGED, SOUND, TEXT, prose } from './entries';

const URL = '/newsroom/settings';
const PAGE = 'api::page.page';
const READ = 'plugin::content-manager.explorer.read';
const RULE = 'table/ragged-row';
const PHRASE: OwnPhrase = { phrase: 'seeks to join', language: null, shape: 'words', since: null };

let app: TestApp;
beforeAll(async () => {
  app = await startApp({
    prepare: (directory) => {
      for (const folder of ['api', 'components'])
        cpSync(path.join(__dirname, '../../playground/src', folder), path.join(directory, 'src', folder), {
          recursive: true,
        });
    },
  });
});
afterAll(() => app?.destroy());

const now = async (): Promise<SettingsResponse> => (await app.admin.get(URL).expect(200)).body as SettingsResponse;
const put = (data: unknown, version: number, agent = app.admin) => agent.put(URL).send({ data, version } as object);
const save = async (part: Partial<Settings>): Promise<SettingsResponse> => {
  const { meta } = await now();
  return (await put({ ...NO_SETTINGS, ...part }, meta.version).expect(200)).body as SettingsResponse;
};
afterEach(async () => void (await save({})));

const service = (name: string) => app.strapi.plugin('newsroom').service(name);
const documents = (uid = ARTICLE) => app.strapi.documents(uid as never);
const draft = async (body: object[], title = 'Fares by class'): Promise<string> =>
  (await documents().create({ data: { title, body } as never })).documentId;
const stateOf = async (documentId: string) =>
  (await app.admin.get('/newsroom/states').query({ uid: ARTICLE, documentIds: documentId }).expect(200)).body.data[
    documentId
  ];

describe('settings', () => {
  it('are empty at first, and kept with who changed what', async () => {
    expect((await now()).data).toEqual(NO_SETTINGS);
    const saved = await save({ rules: { [RULE]: { severity: 'off' }, 'a/b': {} }, phrases: [PHRASE] });

    expect(saved).toMatchObject({
      data: { rules: { [RULE]: { severity: 'off' } }, phrases: [PHRASE] },
      meta: { by: 'Ines Holm' },
    });
    expect(saved.data.rules).not.toHaveProperty('a/b');
    expect(await now()).toEqual(saved);
    const { body } = await app.admin.get(`${URL}/history`).expect(200);
    expect(body.data[0]).toMatchObject({
      id: saved.meta.version,
      by: 'Ines Holm',
      changes: [`${RULE} is off`, '“seeks to join” is watched'],
    });
  });

  it('make no version of nothing', async () => {
    const { meta } = await save({ rules: { [RULE]: { severity: 'off' } } });
    const again = await save({ rules: { [RULE]: { severity: 'off' } } });
    expect(again.meta.version).toBe(meta.version);
  });

  it('of somebody else are not overwritten', async () => {
    const { meta } = await now();
    await put({ ...NO_SETTINGS, rules: { [RULE]: { gate: 'reason' } } }, meta.version).expect(200);
    const late = await put({ ...NO_SETTINGS, rules: { [RULE]: { gate: 'off' } } }, meta.version).expect(400);

    expect(late.body.error).toMatchObject({ name: 'SettingsConflictError', details: { by: 'Ines Holm' } });
    expect(late.body.error.message).toMatch(/^Ines Holm has saved other settings/);
    expect((await now()).data.rules).toEqual({ [RULE]: { gate: 'reason' } });
  });

  it('of two who save at once are those of one, and the other is told', async () => {
    const { meta } = await now();
    const answers = await Promise.all(
      (['off', 'inform', 'block'] as const).map((gate) =>
        put({ ...NO_SETTINGS, rules: { [RULE]: { gate } } }, meta.version),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
    expect(answers.filter(({ status }) => status === 400).map(({ body }) => body.error.name)).toEqual([
      'SettingsConflictError',
      'SettingsConflictError',
    ]);
  });

  it('keep rules of another site, which do nothing', async () => {
    const { data } = await save({ rules: { 'other-house/spelling': { severity: 'error', gate: 'block' } } });
    expect(data.rules).toEqual({ 'other-house/spelling': { severity: 'error', gate: 'block' } });
    await documents().publish({ documentId: await draft([TEXT, SOUND]) });
  });

  const types = { [PAGE]: true } as const;
  const wrong: [string, object, RegExp, string][] = [
    [
      'a severity',
      { rules: { [RULE]: { severity: 'grave' } } },
      /A severity is one of these/,
      `data.rules.${RULE}.severity`,
    ],
    ['an action', { rules: { [RULE]: { gate: 'maybe' } } }, /Publishing does one of these/, `data.rules.${RULE}.gate`],
    ['a rule', { rules: { 'no rule': {} } }, /A rule is called as/, 'data.rules.no rule'],
    ['a short phrase', { phrases: [{ ...PHRASE, phrase: 'a-b 12' }] }, /3 letters at least/, 'data.phrases.0.phrase'],
    [
      'a long phrase',
      { phrases: [PHRASE, { ...PHRASE, phrase: 'a'.repeat(101) }] },
      /100 characters/,
      'data.phrases.1.phrase',
    ],
    ['a day', { phrases: [{ ...PHRASE, since: '2026-13-01' }] }, /A day is written as/, 'data.phrases.0.since'],
    ['a language', { phrases: [{ ...PHRASE, language: 'English' }] }, /“en”, or null/, 'data.phrases.0.language'],
    [
      'one phrase twice',
      { phrases: [PHRASE, { ...PHRASE, phrase: 'Seeks, to join' }] },
      /there twice/,
      'data.phrases.1',
    ],
    [
      'too many phrases',
      { phrases: Array.from({ length: 201 }, (_, index) => ({ ...PHRASE, phrase: `phrase ${index}` })) },
      /200 phrases at most/,
      'data.phrases',
    ],
    [
      'a type',
      { types: { ...types, 'api::x.x': true } },
      /types names “api::x.x”; there is no such/,
      'data.types.api::x.x',
    ],
    ['a field', { types: { [PAGE]: { fields: ['headline'] } } }, /fields names “headline”/, `data.types.${PAGE}`],
    ['more than settings', { users: [] }, /users/, 'data'],
  ];
  it.each(wrong)('say which line is wrong: %s', async (_, part, message, at) => {
    const data = { ...NO_SETTINGS, ...part };
    for (const { body } of [
      await app.admin.post(`${URL}/check`).send({ data }).expect(400),
      await put(data, (await now()).meta.version).expect(400),
    ]) {
      const [error] = body.error.details.errors;
      expect([error.message, error.path.join('.')]).toEqual([expect.stringMatching(message), at]);
    }
  });

  it('of a type that is gone by now stand in nobody’s way', async () => {
    const gone = { 'api::gone.gone': true } as const;
    const { settings } = app.strapi.plugin('newsroom').services as unknown as Record<
      string,
      { save(...given: unknown[]): Promise<void> }
    >;
    await settings?.save({ ...NO_SETTINGS, types: gone }, [], 'Ole Brandt');
    const saved = await save({ types: gone, rules: { [RULE]: { severity: 'off' } } });
    expect(saved.data.types).toEqual(gone);
  });
});

describe('what is set', () => {
  it('silences a rule that is off, at once', async () => {
    const documentId = await draft([TEXT, RAGGED]);
    const before = await stateOf(documentId);
    expect(before.errors).toBe(1);
    await expect(documents().publish({ documentId })).rejects.toThrow(/Not published/);

    await save({ rules: { [RULE]: { severity: 'off' } } });

    expect(await stateOf(documentId)).toEqual({ ...before, errors: 0 });
    await expect(documents().publish({ documentId })).resolves.toBeDefined();
  });

  it('makes a rule as grave as it says', async () => {
    const documentId = await draft([TEXT, RAGGED]);
    const before = await stateOf(documentId);
    await save({ rules: { [RULE]: { severity: 'warning' } } });
    expect(await stateOf(documentId)).toEqual({ ...before, errors: 0, warnings: before.warnings + 1 });
  });

  it('has a type of the application checked, or one of ours left alone, without a restart', async () => {
    const uids = async (): Promise<string[]> =>
      (await app.admin.get('/newsroom/checked').expect(200)).body.data.map(({ uid }: { uid: string }) => uid);
    expect(await uids()).not.toContain(PAGE);
    const created = await documents(PAGE).create({
      data: { title: 'Contact', details: 'Lorem ipsum dolor sit amet, consectetur.' } as never,
    });
    const states = () => app.admin.get('/newsroom/states').query({ uid: PAGE, documentIds: created.documentId });
    await states().expect(400);

    await save({ types: { [PAGE]: { fields: ['details'] }, [ARTICLE]: false } });
    expect(await uids()).toEqual(expect.arrayContaining([PAGE]));
    expect(await uids()).not.toContain(ARTICLE);
    expect((await states().expect(200)).body.data[created.documentId].errors).toBe(1);
    await expect(documents(PAGE).publish({ documentId: created.documentId })).rejects.toThrow(/Not published/);

    await save({});
    await states().expect(400);
    expect(await uids()).toContain(ARTICLE);
  });

  it('watches the phrases of the newsroom', async () => {
    const documentId = await draft([prose('The town seeks to join the river league this year again.')]);
    const before = await stateOf(documentId);
    await save({ phrases: [PHRASE] });
    expect((await stateOf(documentId)).warnings).toBe(before.warnings + 1);
  });
});

describe('before it is saved', () => {
  it('says how many published pages would be stopped', async () => {
    const names = [];
    for (const title of ['Preview one', 'Preview two']) {
      const documentId = await draft([prose('A tale of the harbour bell, told twice by the keeper himself.')], title);
      await documents().publish({ documentId });
      names.push(documentId);
    }
    await draft([prose('A tale of the harbour bell that nobody has published yet.')], 'Preview three');
    const preview = async (part: Partial<Settings>) =>
      (
        await app.admin
          .post(`${URL}/preview`)
          .send({ data: { ...NO_SETTINGS, ...part } })
          .expect(200)
      ).body.data;
    const bell = { ...PHRASE, phrase: 'harbour bell' };

    const nothing = await preview({});
    expect(nothing.stopped).toBe(0);
    expect(nothing.looked).toBeGreaterThanOrEqual(2);
    const stop = { phrases: [bell], rules: { 'freshness/watch-phrase': { gate: 'block' as const } } };
    expect(await preview(stop)).toEqual({ stopped: 2, looked: nothing.looked });
    // Those that are stopped already are not stopped by this.
    await save(stop);
    expect((await preview(stop)).stopped).toBe(0);
    expect((await preview({ types: { [ARTICLE]: false } })).looked).toBe(0);
    for (const documentId of names) await documents().delete({ documentId });
  });

  it('asks once for many what is on purpose', async () => {
    const documentId = await draft([TEXT, RAGGED], 'Preview four');
    await service('settings').save({ ...NO_SETTINGS, rules: { [RULE]: { gate: 'inform' } } }, [], 'Ines Holm');
    await documents().publish({ documentId });
    await service('reports').settled();
    const of = jest.spyOn(service('dismissals'), 'of');
    const { body } = await app.admin.post(`${URL}/preview`).send({ data: NO_SETTINGS }).expect(200);
    expect(body.data.stopped).toBeGreaterThan(0);
    expect(of).not.toHaveBeenCalled();
    of.mockRestore();
    await documents().delete({ documentId });
  });

  it('looks at entries of every type, however many one of them has', async () => {
    for (let i = 0; i < 60; i++) await draft([TEXT], `Many ${i}`);
    for (let i = 0; i < 2; i++) await documents(FAQ).create({ data: { question: `Few ${i}?` } as never });
    const looked = new Map<string, number>();
    const types = [{ uid: ARTICLE }, { uid: FAQ }];
    for await (const { type, rows } of draftsInTurn(app.strapi, types, { limit: 60 }))
      looked.set(type.uid, (looked.get(type.uid) ?? 0) + rows.length);
    expect([...looked]).toEqual([
      [ARTICLE, 58],
      [FAQ, 2],
    ]);
  });

  it('tries a phrase in its sentences, as the rule looks for it', async () => {
    const body = [
      prose('It rained. The lamp-lighter’s song was heard, twice. Nobody sang.'),
      prose('Lamp lighter’s song'),
    ];
    const documentId = await draft(body, 'Of lamps');
    const tried = async (phrase: Partial<OwnPhrase>, agent = app.admin): Promise<PhraseResponse['data']> =>
      (
        await agent
          .post(`${URL}/phrase`)
          .send({ phrase: { ...PHRASE, phrase: 'lamp lighter’s song', ...phrase } })
          .expect(200)
      ).body.data;

    const words = await tried({});
    expect(words.hits).toBe(2);
    expect(words.samples[0]).toEqual({
      type: ARTICLE,
      documentId,
      language: 'en',
      title: 'Of lamps',
      before: 'The ',
      words: 'lamp-lighter’s song',
      after: ' was heard, twice.',
    });
    expect((await tried({ shape: 'line' })).samples.map((sample) => sample.words)).toEqual(['Lamp lighter’s song']);
    expect(await tried({ language: 'uk' })).toEqual({ hits: 0, articles: 0, samples: [] });
    expect((await tried({ language: 'en' })).hits).toBe(2);
    expect((await tried({ phrase: 'ghter’s song' })).hits).toBe(0);
    expect((await tried({ since: '2999-01-01' })).hits).toBe(2);

    const stranger = await app.loginWith([SEE_SETTINGS_PERMISSION, CHANGE_SETTINGS_PERMISSION]);
    expect(await tried({}, stranger)).toEqual({ hits: 0, articles: 0, samples: [] });
    const reader = await app.loginWith([SEE_SETTINGS_PERMISSION, CHANGE_SETTINGS_PERMISSION, `${READ} ${ARTICLE}`]);
    expect((await tried({}, reader)).hits).toBe(2);
    const titles = await app.loginWith([
      SEE_SETTINGS_PERMISSION,
      CHANGE_SETTINGS_PERMISSION,
      `${READ} ${ARTICLE}(title)`,
    ]);
    expect((await tried({}, titles)).hits).toBe(0);
  });

  it('counts what each rule has found, and how often it was wrong', async () => {
    // One that no entry of these tests meets: theirs are stored as they are saved.
    const rule = 'placeholder/cookie-notice';
    const finding = { type: ARTICLE, entry: 'one', language: 'en', fingerprint: 'f', rule, severity: 'error' };
    const findings = app.strapi.db.query('plugin::newsroom.finding');
    for (const [key, more] of Object.entries({ a: {}, b: {}, c: { isDismissed: true }, d: { goneAt: new Date() } }))
      await findings.create({ data: { ...finding, key, ...more } });
    const dismissal = { type: ARTICLE, entry: 'one', language: 'en', severity: 'error', rule };
    for (const [key, kind] of [
      ['c', 'false-alarm'],
      ['e', 'meant'],
    ])
      await app.strapi.db.query('plugin::newsroom.dismissal').create({ data: { ...dismissal, key, kind } });

    const { body } = await app.admin.get(`${URL}/rules`).expect(200);
    expect(body.data[rule]).toEqual({ open: 2, falseAlarms: 1 });
    expect(body.meta.entries).toBe(await app.strapi.db.query('plugin::newsroom.report').count());
    expect(Object.keys(body.data).every((id) => rules.some((known) => known.id === id))).toBe(true);
  });

  it('names what can be checked', async () => {
    const { body } = await app.admin.get(`${URL}/types`).expect(200);
    expect(body.meta.languages).toEqual(['en']);
    expect(body.data.slice(0, 4).every(({ isOwn }: { isOwn: boolean }) => isOwn)).toBe(true);
    const page = body.data.find(({ uid }: { uid: string }) => uid === PAGE);
    expect(page).toMatchObject({ name: 'Page', isOwn: false, isGated: true, configured: null });
    expect(page.fields).toEqual(expect.arrayContaining([{ name: 'details', isRichText: true }]));
    expect(page.fields.map(({ name }: { name: string }) => name)).not.toContain('documentId');
  });
});

it.each<[string, string[], number, number]>([
  ['nobody without a permission', [], 403, 403],
  ['who may see them', [SEE_SETTINGS_PERMISSION], 200, 403],
  ['nobody who may only change them', [CHANGE_SETTINGS_PERMISSION], 403, 403],
  ['who may change them', [SEE_SETTINGS_PERMISSION, CHANGE_SETTINGS_PERMISSION], 200, 200],
])('belongs to %s', async (_, permissions, sees, changes) => {
  const agent = await app.loginWith(permissions);
  for (const path of ['', '/history', '/rules', '/types']) expect((await agent.get(`${URL}${path}`)).status).toBe(sees);
  expect((await put(NO_SETTINGS, (await now()).meta.version, agent)).status).toBe(changes);
  for (const path of ['/check', '/preview'])
    expect((await agent.post(`${URL}${path}`).send({ data: NO_SETTINGS })).status).toBe(changes);
  expect((await agent.post(`${URL}/phrase`).send({ phrase: PHRASE })).status).toBe(changes);
  expect((await app.http.get(URL)).status).toBe(401);
});
