import { dismissalKey } from '../../shared/dismissals';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, RAGGED, SOUND, TEXT } from './entries';

const URL = '/newsroom/states';
const READ = 'plugin::content-manager.explorer.read';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await app.strapi.plugin('i18n').service('locales').create({ code: 'nb', name: 'Norsk' });
});
afterAll(() => app?.destroy());

const documents = () => app.strapi.documents(ARTICLE as never);
const draft = async (body: object[]): Promise<string> =>
  (await documents().create({ data: { title: 'Fares by class', body } as never })).documentId;
const statesOf = async (agent: TestApp['admin'], query: object) =>
  (
    await agent
      .get(URL)
      .query({ uid: ARTICLE, ...query })
      .expect(200)
  ).body.data;

describe('the states of entries', () => {
  it('count what is open in each draft, in its language', async () => {
    const [broken, sound] = [await draft([TEXT, RAGGED]), await draft([TEXT, SOUND])];
    await documents().update({ documentId: sound, locale: 'nb', data: { title: 'Priser', body: [RAGGED] } as never });
    const documentIds = `${broken},${sound},nothing`;

    const [english, norwegian] = [
      await statesOf(app.admin, { documentIds }),
      await statesOf(app.admin, { documentIds, locale: 'nb' }),
    ];

    expect(Object.keys(english).sort()).toEqual([broken, sound].sort());
    expect([english[broken].errors, english[sound].errors]).toEqual([1, 0]);
    // Neither has an author.
    expect(english[sound].warnings).toBe(1);
    expect(norwegian).toEqual({ [sound]: expect.objectContaining({ errors: 1, isPartly: true }) });
  });

  it('leave out what is on purpose', async () => {
    const documentId = await draft([TEXT, RAGGED]);
    const { findings } = await app.strapi.plugin('newsroom').service('checks').check(ARTICLE, { documentId });
    const error = findings.find(({ severity }: { severity: string }) => severity === 'error');
    const { rule, severity, message, params, excerpt } = error;
    const said = { message, params, excerpt, kind: 'meant', reason: 'A remark', until: null };
    await app.admin
      .post('/newsroom/dismissals')
      .send({ uid: ARTICLE, documentId, locale: 'en', key: dismissalKey(error), rule, severity, ...said })
      .expect(201);

    expect((await statesOf(app.admin, { documentIds: documentId }))[documentId].errors).toBe(0);
  });

  it('tell nobody of what they may not see', async () => {
    const documentId = await draft([TEXT, RAGGED]);
    const [stranger, reader] = [await app.loginWith([]), await app.loginWith([`${READ} ${ARTICLE}`])];

    expect(await statesOf(stranger, { documentIds: documentId })).toEqual({});
    expect(Object.keys(await statesOf(reader, { documentIds: documentId }))).toEqual([documentId]);
    expect((await app.http.get(URL).query({ uid: ARTICLE, documentIds: documentId })).status).toBe(401);
  });

  it.each([
    ['a type that is not checked', { uid: 'plugin::newsroom.author' }, 'is not checked'],
    ['a language that is not there', { locale: 'xx' }, 'There is no language'],
    ['more than a page', { documentIds: 'a,'.repeat(101) }, 'More than 100 entries'],
    ['more than is asked for', { fields: 'body' }, 'Unrecognized'],
  ])('are refused in words: %s', async (_, query, words) => {
    const { body } = await app.admin
      .get(URL)
      .query({ uid: ARTICLE, documentIds: 'a', ...query })
      .expect(400);
    expect(JSON.stringify(body.error)).toContain(words);
  });
});
