import { setTimeout as sleep } from 'node:timers/promises';
import type { Agent } from 'supertest';
import type { Finding } from '../../engine';
import { dismissalKey } from '../../shared/dismissals';
import { DISMISS_ERRORS_PERMISSION, DISMISS_PERMISSION } from '../../shared/permissions';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, RAGGED, TEXT, prose } from './entries';

const URL = '/newsroom/dismissals';

let app: TestApp;
let checks: { check(uid: string, which: object): Promise<{ findings: Finding[] }> };
beforeAll(async () => {
  app = await startApp();
  await app.strapi.plugin('i18n').service('locales').create({ code: 'nb', name: 'Norsk' });
  checks = app.strapi.plugin('newsroom').service('checks');
});
afterAll(() => app?.destroy());

const documents = () => app.strapi.documents(ARTICLE as never);
const draft = async (body: object[], locale?: string): Promise<string> => {
  const made = await documents().create({ data: { title: 'Fares by line', body } as never, locale });
  return made.documentId;
};
/** The errors of a draft. */
const findingsOf = async (documentId: string, locale = 'en'): Promise<Finding[]> =>
  (await checks.check(ARTICLE, { documentId, locale })).findings.filter(({ severity }) => severity === 'error');
const findingIn = async (documentId: string, rule: string): Promise<Finding> => {
  const found = (await findingsOf(documentId)).find((finding) => finding.rule === rule);
  if (!found) throw new Error(`There is no ${rule}`);
  return found;
};
const about = (documentId: string, finding: Finding, more: object = {}) => ({
  uid: ARTICLE,
  documentId,
  locale: 'en',
  key: dismissalKey(finding),
  rule: finding.rule,
  severity: finding.severity,
  message: finding.message,
  params: finding.params,
  excerpt: finding.excerpt,
  kind: 'meant',
  reason: 'The last line has no fare',
  until: null,
  ...more,
});
const listOf = async (agent: Agent, documentId: string) =>
  (await agent.get(URL).query({ uid: ARTICLE, documentId, locale: 'en' }).expect(200)).body;
const publish = (documentId: string) => documents().publish({ documentId });

describe('a finding that is on purpose', () => {
  it('no longer stops publishing, and says who decided, and why', async () => {
    const documentId = await draft([TEXT, RAGGED]);
    const error = await findingIn(documentId, 'table/ragged-row');
    await expect(publish(documentId)).rejects.toThrow('Not published');

    const { body } = await app.admin.post(URL).send(about(documentId, error)).expect(201);

    const { rule, message, params } = error;
    expect(body.data).toMatchObject({ rule, message, params, reason: 'The last line has no fare', until: null });
    expect(body.data.by).not.toBe('');
    expect((await listOf(app.admin, documentId)).data).toEqual([body.data]);
    expect(await findingsOf(documentId)).toEqual([]);
    expect((await publish(documentId)).entries).toHaveLength(1);
  });

  it('comes back when the words change, when it is taken back, and when its time is over', async () => {
    const documentId = await draft([TEXT, RAGGED]);
    const error = await findingIn(documentId, 'table/ragged-row');
    const { body } = await app.admin.post(URL).send(about(documentId, error)).expect(201);

    const changed = {
      ...RAGGED,
      grid: {
        rows: [
          ['Line', 'Fare'],
          ['12', '4 €', 'early'],
        ],
        headerRows: 1,
        headerColumn: false,
      },
    };
    await documents().update({ documentId, data: { body: [TEXT, changed] } as never });
    expect(await findingsOf(documentId)).toHaveLength(1);
    await documents().update({ documentId, data: { body: [TEXT, RAGGED] } as never });
    expect(await findingsOf(documentId)).toHaveLength(0);

    await app.admin.delete(`${URL}/${body.data.id}`).expect(204);
    expect(await findingsOf(documentId)).toHaveLength(1);

    const today = new Date().toISOString().slice(0, 10);
    const timed = await app.admin
      .post(URL)
      .send(about(documentId, error, { until: today }))
      .expect(201);
    expect(await findingsOf(documentId)).toHaveLength(0);
    await app.strapi.db
      .query('plugin::newsroom.dismissal')
      .update({ where: { id: timed.body.data.id }, data: { until: '2020-01-01' } });
    expect(await findingsOf(documentId)).toHaveLength(1);
  });

  it('never hides something worse', async () => {
    const documentId = await draft([TEXT, RAGGED]);
    const error = await findingIn(documentId, 'table/ragged-row');
    await app.admin
      .post(URL)
      .send(about(documentId, error, { severity: 'warning' }))
      .expect(201);

    expect(await findingsOf(documentId)).toHaveLength(1);
    await expect(publish(documentId)).rejects.toThrow('Not published');
  });

  it('is one of its language only', async () => {
    const documentId = await draft([TEXT, RAGGED]);
    await documents().update({ documentId, locale: 'nb', data: { title: 'Priser', body: [RAGGED] } as never });
    await app.admin
      .post(URL)
      .send(about(documentId, await findingIn(documentId, 'table/ragged-row')))
      .expect(201);

    expect((await findingsOf(documentId, 'nb')).map(({ rule }) => rule)).toContain('table/ragged-row');
  });

  it('is decided once: a later decision about the same words takes its place', async () => {
    const documentId = await draft([TEXT, RAGGED]);
    const error = await findingIn(documentId, 'table/ragged-row');
    await app.admin.post(URL).send(about(documentId, error)).expect(201);
    await app.admin
      .post(URL)
      .send(about(documentId, error, { kind: 'false-alarm', reason: 'It is a legend' }))
      .expect(201);

    const { data } = await listOf(app.admin, documentId);
    expect(data.map(({ kind, reason }: Record<string, string>) => [kind, reason])).toEqual([
      ['false-alarm', 'It is a legend'],
    ]);
  });

  it('is forgotten with its entry', async () => {
    const documentId = await draft([TEXT, RAGGED]);
    await app.admin
      .post(URL)
      .send(about(documentId, await findingIn(documentId, 'table/ragged-row')))
      .expect(201);
    await documents().delete({ documentId });

    expect(await app.strapi.db.query('plugin::newsroom.dismissal').count({ where: { entry: documentId } })).toBe(0);
  });
});

describe('a request', () => {
  let documentId: string;
  let error: Finding;
  beforeAll(async () => {
    documentId = await draft([TEXT, RAGGED]);
    error = await findingIn(documentId, 'table/ragged-row');
  });

  it.each([
    ['an error without a reason', { reason: ' ' }, 'An error needs a reason'],
    ['a reason that is a book', { reason: 'x'.repeat(1_001) }, 'longer than 1000'],
    ['no such kind', { kind: 'nonsense' }, 'Invalid'],
    ['no key', { key: 'abc' }, 'This names no finding'],
    ['no day', { until: 'tomorrow' }, 'This is no day'],
    ['a day that is over', { until: '2020-01-01' }, 'This day is over'],
    ['what Strapi needs', { rule: 'metadata/missing-title' }, 'Publishing needs this'],
    ['no such language', { locale: 'xx' }, 'There is no language “xx”'],
    ['a type that is not checked', { uid: 'plugin::newsroom.author' }, 'is not checked'],
    ['more than is asked for', { by: 'Somebody else' }, 'Unrecognized'],
  ])('is refused in words: %s', async (_, more, words) => {
    const { body } = await app.admin
      .post(URL)
      .send(about(documentId, error, more))
      .expect(400);
    expect(JSON.stringify(body.error)).toContain(words);
  });

  it('about no entry, or taken back twice, is refused', async () => {
    const answers = [
      await app.admin.post(URL).send(about('nothing', error)),
      await app.admin.get(URL).query({ uid: ARTICLE, documentId: 'nothing', locale: 'en' }),
      await app.admin.delete(`${URL}/987654`),
      await app.admin.delete(`${URL}/nonsense`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 404, 404]);
  });
});

describe('who may decide', () => {
  const READ = 'plugin::content-manager.explorer.read';
  const UPDATE = 'plugin::content-manager.explorer.update';
  let documentId: string;
  let error: Finding;
  let warning: Finding;
  beforeAll(async () => {
    documentId = await draft([prose('The tram runs. The tram runs. See [here]().'), RAGGED]);
    error = await findingIn(documentId, 'table/ragged-row');
    warning = { ...error, severity: 'warning' };
  });

  it.each<[string, string[], number, number, string[] | 403]>([
    ['nobody without the entry', [DISMISS_PERMISSION, DISMISS_ERRORS_PERMISSION], 403, 403, 403],
    ['nobody who only reads', [`${READ} ${ARTICLE}`, DISMISS_PERMISSION], 403, 403, []],
    ['nobody without the permission', [`${READ} ${ARTICLE}`, `${UPDATE} ${ARTICLE}`], 403, 403, []],
    [
      'who has it, of warnings',
      [`${READ} ${ARTICLE}`, `${UPDATE} ${ARTICLE}`, DISMISS_PERMISSION],
      201,
      403,
      ['warning', 'info'],
    ],
    [
      'who has both, of errors as well',
      [`${READ} ${ARTICLE}`, `${UPDATE} ${ARTICLE}`, DISMISS_PERMISSION, DISMISS_ERRORS_PERMISSION],
      201,
      201,
      ['error', 'warning', 'info'],
    ],
  ])('%s', async (_, permissions, ofWarning, ofError, may) => {
    const agent = await app.loginWith(permissions);
    await agent.post(URL).send(about(documentId, warning)).expect(ofWarning);
    await agent.post(URL).send(about(documentId, error)).expect(ofError);
    const list = await agent.get(URL).query({ uid: ARTICLE, documentId, locale: 'en' });
    expect(may === 403 ? list.status : list.body.meta.mayDismiss).toEqual(may);
  });

  it('takes back only what it may decide', async () => {
    const { body } = await app.admin.post(URL).send(about(documentId, error)).expect(201);
    const writer = await app.loginWith([`${READ} ${ARTICLE}`, `${UPDATE} ${ARTICLE}`, DISMISS_PERMISSION]);
    expect((await writer.post(URL).send(about(documentId, warning))).status).toBe(403);
    expect((await writer.delete(`${URL}/${body.data.id}`)).status).toBe(403);
    expect((await app.http.get(URL)).status).toBe(401);
  });

  it('is granted to the editors and authors of a new site once', async () => {
    const roleOf = async (code: string): Promise<string[]> => {
      const role = await app.strapi.db.query('admin::role').findOne({ where: { code }, populate: ['permissions'] });
      return (role.permissions as { action: string }[]).map(({ action }) => action);
    };
    // They are granted when all is loaded.
    while (!(await roleOf('strapi-author')).includes(DISMISS_PERMISSION)) await sleep(50);
    expect(await roleOf('strapi-editor')).toEqual(
      expect.arrayContaining([DISMISS_PERMISSION, DISMISS_ERRORS_PERMISSION]),
    );
    const author = await roleOf('strapi-author');
    expect([author.includes(DISMISS_PERMISSION), author.includes(DISMISS_ERRORS_PERMISSION)]).toEqual([true, false]);
  });
});
