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
        assignee: null,
        personal: [],
        mayUpdate: true,
        mayAnswer: true,
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
    await asked('  Can you write to me at sarah.jones@example.org about the ferry?');
    await app.strapi.plugin('newsroom').service('reports').settled();

    const [{ title, personal }] = (await list()).data as [{ title: string; personal: [number, number][] }];
    expect(personal.map(([from, to]) => title.slice(from, to))).toEqual(['sarah.jones@example.org']);
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

  it('is given to those that have none, all at once, and taken back exactly', async () => {
    const faq = await create(FAQ, { question: 'Does the ferry sail on Sunday?', answer: 'It does, at **6:10**.' });
    const [one, other] = [await asked('Will the ferry sail on Sunday?'), await asked('Does it sail on Sundays?')];
    const written = await asked('Is there a ferry on Sunday?', { answer: 'An editor is at it.' });
    const ids = [one, other, written];
    const answer = { type: FAQ, documentId: faq };
    const send = async (from: string, to: string) => {
      const questions = ids.map((documentId) => ({ documentId, language: 'en', from }));
      const { body } = await app.admin.post('/newsroom/questions/decide').send({ questions, to, answer }).expect(200);
      return (body.data as { outcome: string }[]).map(({ outcome }) => outcome);
    };
    const answers = async () =>
      Promise.all(
        ids.map(async (documentId) => ((await documents(QUESTION).findOne({ documentId })) as Data | null)?.answer),
      );

    expect(await send('received', 'answered')).toEqual(['done', 'done', 'changed']);
    expect(await answers()).toEqual(['It does, at **6:10**.', 'It does, at **6:10**.', 'An editor is at it.']);
    expect((await list('?state=answered')).data).toHaveLength(2);

    await documents(QUESTION).update({ documentId: other, data: { answer: 'It does, from May on.' } as never });
    expect(await send('answered', 'received')).toEqual(['done', 'changed', 'changed']);
    expect(await answers()).toEqual([null, 'It does, from May on.', 'An editor is at it.']);
  });

  it('is given by those who may read it and write it there', async () => {
    const faq = await create(FAQ, { question: 'Does the ferry sail on Sunday?', answer: 'It does.' });
    const documentId = await asked('Will the ferry sail on Sunday?');
    const body = {
      questions: [{ documentId, language: 'en', from: 'received' }],
      to: 'answered',
      answer: { type: FAQ, documentId: faq },
    };
    const outcome = async (...permissions: string[]) => {
      const agent = await app.loginWith([DESK, ...permissions]);
      return (await agent.post('/newsroom/questions/decide').send(body).expect(200)).body.data[0].outcome;
    };
    expect(await outcome(`${READ} ${QUESTION}`, `${UPDATE} ${QUESTION}`)).toBe('forbidden');
    expect(await outcome(`${READ} ${QUESTION}`, `${READ} ${FAQ}`, `${UPDATE} ${QUESTION}(state)`)).toBe('forbidden');
    expect(await outcome(`${READ} ${QUESTION}`, `${READ} ${FAQ}(question)`, `${UPDATE} ${QUESTION}`)).toBe('forbidden');
    expect(await outcome(`${READ} ${QUESTION}`, `${READ} ${FAQ}`, `${UPDATE} ${QUESTION}`)).toBe('done');
  });
});

describe('an answered question', () => {
  const answered = { state: 'answered', answer: 'It does, at 6:10.' };
  const uses = async (documentId: string, agent = app.admin) =>
    (await agent.get(`/newsroom/questions/${documentId}/uses`).expect(200)).body.data;
  const post = (documentId: string, action: string, agent = app.admin) =>
    agent.post(`/newsroom/questions/${documentId}/${action}`);

  it('is placed at the end of its article, once, and goes out with it', async () => {
    const article = await create(ARTICLE, { title: 'Ferry', slug: 'ferry-placed', body: [TEXT, TEXT] });
    const consent = { publish: true, version: '1', at: '2026-11-01T10:00:00.000Z' };
    const documentId = await asked('Does the ferry sail?', { ...answered, consent, article });
    expect(await uses(documentId)).toMatchObject({ article: { title: 'Ferry' }, isPlaced: false, mayPlace: true });

    for (const time of ['first', 'second']) {
      const { body } = await post(documentId, 'place').expect(200);
      expect([time, body.data]).toMatchObject([time, { isPlaced: true, mayPlace: false }]);
    }
    await documents(ARTICLE).publish({ documentId: article } as never);
    await app.strapi.plugin('newsroom').service('published').settled();
    const page = (await app.http.get('/api/newsroom/articles/by-slug/ferry-placed').expect(200)).body.data;
    expect(page.blocks.map(({ __component }: Data) => __component)).toEqual([
      ...['newsroom.prose', 'newsroom.prose', 'newsroom.question-embed'],
    ]);
    expect(page.jsonLd['@graph'][0].hasPart).toMatchObject([{ '@type': 'Question' }]);
  });

  it('becomes a FAQ entry that names nobody, once', async () => {
    const documentId = await asked('Does the ferry sail?', {
      ...answered,
      askedBy: 'Sarah J.',
      email: 's@example.org',
    });
    expect(await uses(documentId)).toMatchObject({ faq: null, mayPromote: true });

    const { data } = (await post(documentId, 'promote').expect(200)).body;
    expect(data).toMatchObject({ faq: { type: FAQ, title: 'Does the ferry sail?' }, mayPromote: false });
    await post(documentId, 'promote').expect(200);
    const faqs = await documents(FAQ).findMany({ filters: { question: 'Does the ferry sail?' } } as never);
    expect(faqs).toMatchObject([{ question: 'Does the ferry sail?', answer: 'It does, at 6:10.', publishedAt: null }]);
    expect(JSON.stringify(faqs)).not.toMatch(/Sarah|example\.org/);
  });

  it('goes nowhere by those who may not, nor before it is answered', async () => {
    const article = await create(ARTICLE, { title: 'Ferry', slug: 'ferry-forbidden', body: [TEXT] });
    const documentId = await asked('Does the ferry sail in autumn?', { ...answered, article });
    const waiting = await asked('Does the ferry sail in spring?', { article });
    const reader = await app.loginWith([`${READ} ${QUESTION}`, `${READ} ${ARTICLE}`, `${UPDATE} ${ARTICLE}(title)`]);
    const blind = await app.loginWith([`${READ} ${QUESTION}(question,state)`]);

    expect(await uses(documentId, reader)).toMatchObject({ mayPlace: false, mayPromote: false });
    expect(await uses(documentId, blind)).toMatchObject({ article: null, faq: null, mayPlace: false });
    expect(await uses(waiting)).toMatchObject({ mayPlace: false, mayPromote: false });
    for (const action of ['place', 'promote']) {
      await post(documentId, action, reader).expect(403);
      await post(waiting, action).expect(403);
      await post(documentId, action, await app.loginWith([])).expect(403);
      await post(documentId, action, app.http).expect(401);
    }
  });
});

describe('who answers', () => {
  const editors = async (agent = app.admin) => (await agent.get('/newsroom/questions/editors').expect(200)).body;
  const assign = (documentId: string, to: number | null, agent = app.admin) =>
    agent.post('/newsroom/questions/assign').send({ questions: [{ documentId, language: 'en' }], to });

  it('is one of those who may, found by what is theirs', async () => {
    const editor = await app.loginWith([DESK, `${READ} ${QUESTION}`, `${UPDATE} ${QUESTION}`]);
    const reader = await app.loginWith([DESK, `${READ} ${QUESTION}`]);
    const me = (await editors(editor)).meta.me as number;
    await reader.get('/newsroom/questions/editors').expect(403);
    const other = (await reader.get('/admin/users/me').expect(200)).body.data.id as number;
    const ids = (await editors()).data.map(({ id }: { id: number }) => id) as number[];
    expect(ids).toContain(me);
    expect(ids).not.toContain(other);

    const mine = await asked('Will the ferry sail on Sunday?');
    await asked('Will the bridge open on Sunday?');
    expect((await assign(mine, me).expect(200)).body.data).toMatchObject([{ outcome: 'done' }]);
    const { data, meta } = await list('?mine=true', editor);
    expect(data).toMatchObject([{ documentId: mine, assignee: { id: me, name: 'Ines Holm' } }]);
    expect(meta.counts.received).toBe(1);
    expect((await list('?mine=true', reader)).data).toEqual([]);

    expect((await assign(mine, null, reader).expect(200)).body.data).toMatchObject([{ outcome: 'forbidden' }]);
    await assign(mine, other).expect(400);
    await assign(mine, null).expect(200);
    expect((await list('?mine=true', editor)).data).toEqual([]);
  });

  it('is no change of a question that is out', async () => {
    const documentId = await asked('Does it sail?', { state: 'answered', answer: 'Yes.' }, { status: 'published' });
    await assign(documentId, (await editors()).meta.me as number).expect(200);
    const rows = (await app.strapi.db.query(QUESTION).findMany({ where: { documentId } })) as Data[];
    const [draft, out] = [rows.find((row) => !row.publishedAt), rows.find((row) => row.publishedAt)];
    expect(new Date(String(draft?.updatedAt)).getTime()).toBeLessThanOrEqual(
      new Date(String(out?.updatedAt)).getTime(),
    );
    await documents(QUESTION).publish({ documentId } as never);
    expect((await list('?state=answered&mine=true')).data).toHaveLength(1);
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
