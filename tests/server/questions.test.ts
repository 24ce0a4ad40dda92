/** Questions of readers on the desk: who sees them, and what is decided about them. */
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, FAQ, QUESTION, TEXT } from './entries';

type Data = Record<string, unknown>;

const READ = 'plugin::content-manager.explorer.read';
const UPDATE = 'plugin::content-manager.explorer.update';
const DESK = 'plugin::newsroom.desk.open';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await app.strapi.plugin('i18n').service('locales').create({ code: 'de', name: 'Deutsch' });
});
afterAll(() => app?.destroy());
beforeEach(async () => {
  const rows = (await app.strapi.db.query(QUESTION).findMany({ select: ['documentId'] })) as { documentId: string }[];
  for (const { documentId } of rows) await documents(QUESTION).delete({ documentId, locale: '*' });
});

const documents = (uid: string) => app.strapi.documents(uid as never);
const create = async (uid: string, data: Data, more: Data = {}): Promise<string> =>
  ((await documents(uid).create({ data, ...more } as never)) as unknown as { documentId: string }).documentId;
const asked = (question: string, data: Data = {}, more: Data = {}) => create(QUESTION, { question, ...data }, more);
const list = async (query = '', agent = app.admin) => (await agent.get(`/newsroom/questions${query}`).expect(200)).body;
const decide = async (questions: Data[], to: string, agent = app.admin) =>
  (await agent.post('/newsroom/questions/decide').send({ questions, to }).expect(200)).body.data as {
    outcome: string;
  }[];
const stateOf = async (documentId: string) =>
  ((await app.strapi.db.query(QUESTION).findOne({ where: { documentId, publishedAt: null } })) as Data).state;

describe('the questions', () => {
  it('that wait stand in the order in which they came, with all that helps to decide', async () => {
    const article = await create(ARTICLE, { title: 'Night train', body: [TEXT] });
    const consent = { publish: true, version: '1', at: '2026-11-01T10:00:00.000Z' };
    const first = await asked('Does the night train stop at Aske?', {
      ...{ askedBy: 'Sarah J.', place: 'London', email: 'sarah@example.org', consent, article },
    });
    const second = await asked('Is there a dining car in winter?', { askedBy: ' ' });
    await asked('Spam, spam, spam', { state: 'spam' });
    const { data, meta } = await list();

    expect(data).toMatchObject([
      {
        type: QUESTION,
        documentId: first,
        language: 'en',
        title: 'Does the night train stop at Aske?',
        state: 'received',
        askedBy: 'Sarah J.',
        place: 'London',
        hasEmail: true,
        consent,
        receivedAt: expect.stringMatching(/Z$/),
        article: { type: ARTICLE, documentId: article, language: 'en', title: 'Night train' },
        hasAnswer: false,
        isPublished: false,
        hasPersonalData: false,
        mayUpdate: true,
        alike: [],
      },
      { documentId: second, askedBy: null, article: null, consent: null, hasEmail: false },
    ]);
    expect(JSON.stringify(data)).not.toContain('sarah@');
    expect(meta.counts).toEqual({ received: 2, accepted: 0, answered: 0, declined: 0, spam: 1 });
    expect(meta.pagination).toMatchObject({ page: 1, pageSize: 50, total: 2 });
    expect((await app.admin.get('/newsroom/desk').expect(200)).body.data.questions).toBe(2);
    for (const query of ['?state=lost', '?page=0', '?sort=email'])
      await app.admin.get(`/newsroom/questions${query}`).expect(400);
  });

  it('name those that ask nearly the same, in the same language', async () => {
    const one = await asked('Will the harbour ferry sail on Sunday mornings?');
    const other = await asked('Will the ferry sail from the harbour on Sunday?');
    await asked('Who painted the lighthouse at Aske?');
    await create(QUESTION, { question: 'Will the harbour ferry sail on Sunday mornings?' }, { locale: 'de' });
    const { data } = await list();

    const alike = new Map(data.map(({ documentId, alike: same }: Data) => [documentId, same]));
    expect(alike.get(one)).toEqual([{ documentId: other, language: 'en' }]);
    expect(alike.get(other)).toEqual([{ documentId: one, language: 'en' }]);
    expect([...alike.values()].flat()).toHaveLength(2);
  });

  it('say where the text itself tells who has asked', async () => {
    await asked('Can you write to me at sarah.jones@example.org about the ferry?');
    await app.strapi.plugin('newsroom').service('reports').settled();

    expect((await list()).data).toMatchObject([{ hasPersonalData: true }]);
  });

  it('are for those who may see them, and only as far', async () => {
    await asked('Does the night train stop at Aske?', { askedBy: 'Sarah J.', email: 'sarah@example.org' });
    const stranger = await app.loginWith([DESK]);
    const some = await app.loginWith([DESK, `${READ} ${QUESTION}(question)`]);
    const noDesk = await app.loginWith([`${READ} ${QUESTION}`]);

    expect(await list('', stranger)).toMatchObject({ data: [], meta: { counts: { received: 0 } } });
    expect((await stranger.get('/newsroom/desk').expect(200)).body.data.questions).toBeNull();
    expect((await list('', some)).data).toMatchObject([
      { title: 'Does the night train stop at Aske?', askedBy: null, hasEmail: false, mayUpdate: false },
    ]);
    await noDesk.get('/newsroom/questions').expect(403);
    await app.http.get('/newsroom/questions').expect(401);
  });
});

describe('a decision', () => {
  it('is made of many at once, and taken back exactly', async () => {
    const [one, other] = [
      await asked('Will the ferry sail on Sunday?'),
      await asked('Will the bridge open on Sunday?'),
    ];
    const both = (from: string) => [one, other].map((documentId) => ({ documentId, language: 'en', from }));

    expect((await decide(both('received'), 'declined')).map(({ outcome }) => outcome)).toEqual(['done', 'done']);
    expect((await list('?state=declined')).data).toHaveLength(2);
    expect((await decide(both('declined'), 'received')).map(({ outcome }) => outcome)).toEqual(['done', 'done']);
    expect([await stateOf(one), await stateOf(other)]).toEqual(['received', 'received']);
  });

  it('of somebody else is not written over', async () => {
    const documentId = await asked('Will the ferry sail on Sunday?');
    await decide([{ documentId, language: 'en', from: 'received' }], 'accepted');

    expect(await decide([{ documentId, language: 'en', from: 'received' }], 'spam')).toEqual([
      { documentId, language: 'en', outcome: 'changed' },
    ]);
    expect(await decide([{ documentId: 'nothing', language: 'en', from: 'received' }], 'spam')).toMatchObject([
      { outcome: 'gone' },
    ]);
    expect(await stateOf(documentId)).toBe('accepted');
  });

  it('of two editors at the same moment is that of one of them, who is named', async () => {
    const documentId = await asked('Will the ferry sail on Sunday?');
    const question = { documentId, language: 'en', from: 'received' };
    const outcomes = await Promise.all(
      ['accepted', 'declined', 'spam', 'accepted'].map(async (to) => (await decide([question], to))[0]?.outcome),
    );

    expect(outcomes.sort()).toEqual(['changed', 'changed', 'changed', 'done']);
    const row = await app.strapi.db.query(QUESTION).findOne({ where: { documentId }, populate: ['updatedBy'] });
    expect((row as { updatedBy: { id: number } | null }).updatedBy).not.toBeNull();
  });

  it('is for those who may change the state, and is never that something is answered without an answer', async () => {
    const documentId = await asked('Will the ferry sail on Sunday?');
    const question = { documentId, language: 'en', from: 'received' };
    const reader = await app.loginWith([DESK, `${READ} ${QUESTION}`, `${UPDATE} ${QUESTION}(answer)`]);

    expect(await decide([question], 'spam', reader)).toMatchObject([{ outcome: 'forbidden' }]);
    expect(await decide([question], 'answered')).toMatchObject([{ outcome: 'forbidden' }]);
    for (const body of [{}, { questions: [question], to: 'lost' }, { questions: [], to: 'spam' }])
      await app.admin.post('/newsroom/questions/decide').send(body).expect(400);
    expect(await stateOf(documentId)).toBe('received');
  });

  it('leaves what is published as it is, and says so', async () => {
    const more = { status: 'published' };
    const documentId = await asked('Does the ferry sail?', { state: 'answered', answer: 'It does.' }, more);
    await decide([{ documentId, language: 'en', from: 'answered' }], 'declined');

    expect((await list('?state=declined')).data).toMatchObject([{ isPublished: true, hasAnswer: true }]);
    expect(await decide([{ documentId, language: 'en', from: 'declined' }], 'answered')).toMatchObject([
      { outcome: 'done' },
    ]);
    expect((await app.http.get('/api/newsroom/reader-question-cards').expect(200)).body.data).toHaveLength(1);
  });
});

describe('an answer that there is', () => {
  it('to nearly the same question is suggested, from FAQ and archive', async () => {
    await create(FAQ, { question: 'Does the night train stop at Aske in summer?', answer: 'It does, at **6:10**.' });
    await create(FAQ, { question: 'How much is a sleeper?', answer: '89 euros.' });
    await create(FAQ, { question: 'Does the night train stop at Aske?', answer: '' });
    await asked(
      'Which night train stops at Aske?',
      { state: 'answered', answer: 'The one at 6:10.' },
      { status: 'published' },
    );
    const documentId = await asked('Will the night train stop at Aske in winter?');
    const path = `/newsroom/questions/${documentId}/answers`;
    const { data } = (await app.admin.get(path).expect(200)).body;

    expect(data).toMatchObject([
      { type: FAQ, answer: 'It does, at **6:10**.', isPublished: false },
      { type: QUESTION, answer: 'The one at 6:10.', isPublished: true },
    ]);
    const noFaq = await app.loginWith([DESK, `${READ} ${QUESTION}`]);
    expect((await noFaq.get(path).expect(200)).body.data).toMatchObject([{ type: QUESTION }]);
    await (await app.loginWith([DESK])).get(path).expect(403);
    await app.admin.get(`${path}?locale=xx`).expect(400);
  });
});

describe('who has asked', () => {
  it('is told and taken off for those who may read and change it', async () => {
    const consent = { publish: true, version: '1', at: '2026-11-01T10:00:00.000Z' };
    const data = { consent, askedBy: 'Sarah J.', email: 'sarah@example.org', state: 'answered', answer: 'It does.' };
    const documentId = await asked('Does the ferry sail?', data, { status: 'published' });
    const post = (action: string, agent = app.admin) =>
      agent.post(`/newsroom/questions/${documentId}/privacy`).send({ action });
    const reader = await app.loginWith([DESK, `${READ} ${QUESTION}`, `${UPDATE} ${QUESTION}(state,answer)`]);

    const told = (await post('export', reader).expect(200)).body.data.question;
    expect(told).toMatchObject({ name: 'Sarah J.', hasEmail: true, published: { answer: 'It does.' } });
    await post('anonymise', reader).expect(403);
    await post('erase').expect(400);
    await post('anonymise').expect(200);

    const rows = (await app.strapi.db.query(QUESTION).findMany({ where: { documentId } })) as Data[];
    expect(rows.map(({ askedBy, email }) => [askedBy, email])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});
