/** What becomes of a reader's data: nobody gets it, its sender can have it taken off, and in time it is forgotten. */
import { ticketFor } from '../../server/src/intake/ticket';
import { type TestApp, startApp } from '../app/start';
import { type OpenApi, contractOf } from './contract';
import { ARTICLE, QUESTION, TEXT } from './entries';

type Data = Record<string, unknown>;

const SITE = 'https://www.example.org';
const EMAIL = 'planted.reader@example.org';
const NAME = 'Planted Q. Reader';
const PLACE = 'Plantedville';
const WORDS = 'Does the planted ferry still sail to Norrvik in winter?';

let app: TestApp;
let article: string;
const logged: string[] = [];

beforeAll(async () => {
  app = await startApp({
    config: { site: { url: SITE, name: 'Norrvik Post' }, readerQuestions: { intake: true } },
    proxy: true,
  });
  await app.strapi.plugin('i18n').service('locales').create({ code: 'de', name: 'Deutsch' });
  app.strapi.log.on('data', (line: unknown) => logged.push(JSON.stringify(line)));
  article = await create(ARTICLE, { title: 'Ferry', slug: 'ferry', acceptsQuestions: true, body: [TEXT] }, 'published');
});
afterAll(() => app?.destroy());

const create = async (uid: string, data: Data, status = 'draft') =>
  ((await app.strapi.documents(uid as never).create({ data, status } as never)) as unknown as { documentId: string })
    .documentId;
const rows = (where: Data = {}) => app.strapi.db.query(QUESTION).findMany({ where, orderBy: { id: 'asc' } });
const idle = async () => {
  await app.strapi.plugin('newsroom').service('published').settled();
  await app.strapi.plugin('newsroom').service('reports').settled();
};

/** Each from somebody else, and in other words: what many send is not kept. */
let senders = 0;
async function ask(data: Data = {}): Promise<string> {
  const { body } = await app.http
    .post('/api/newsroom/reader-questions')
    .set('X-Forwarded-For', `192.0.2.${++senders}`)
    .send({
      data: {
        question: `${WORDS} (${senders})`,
        name: NAME,
        place: PLACE,
        email: EMAIL,
        article,
        consent: { publish: true, version: '1' },
        ticket: ticketFor(Date.now() - 60_000, ['key-one']),
        ...data,
      },
    })
    .expect(202);
  return (body as { data: { token: string } }).data.token;
}
const privacy = (body: Data) => app.http.post('/api/newsroom/reader-question-privacy').send(body);

/** As an editor does it; the question stands below its article from then on. */
async function answer(documentId: string): Promise<void> {
  const questions = app.strapi.documents(QUESTION as never);
  await questions.update({ documentId, data: { answer: 'It does, twice a week.', state: 'answered' } } as never);
  await questions.publish({ documentId } as never);
  await idle();
}

const newest = async (): Promise<string> => (await rows()).at(-1)?.documentId as string;

/** All that readers and search engines are given. */
const shown = async (): Promise<string> => {
  const paths = [
    'articles/by-slug/ferry',
    'reader-question-cards',
    'reader-questions',
    'feed.rss',
    'feed.json',
    'feed.atom',
  ];
  const answers = await Promise.all(paths.map((path) => app.http.get(`/api/newsroom/${path}`).expect(200)));
  return answers.map(({ text, body }) => text ?? JSON.stringify(body)).join('\n');
};

/** Every cell of every table. */
async function database(): Promise<string> {
  const tables = await app.strapi.db.dialect.schemaInspector.getTables();
  const contents = await Promise.all(tables.map((table) => app.strapi.db.getConnection().select('*').from(table)));
  return JSON.stringify(contents);
}

describe('who has sent a question', () => {
  it('is shown what is kept, without the address', async () => {
    const token = await ask();
    const { body, headers } = await privacy({ token, action: 'export' }).expect(200);

    expect(body.data).toEqual({
      action: 'export',
      question: {
        question: expect.stringContaining(WORDS),
        name: NAME,
        place: PLACE,
        hasEmail: true,
        consent: { publish: true, version: '1', at: expect.stringMatching(/^\d{4}-/) },
        locale: 'en',
        receivedAt: expect.stringMatching(/^\d{4}-.*Z$/),
        published: null,
      },
    });
    expect(headers['cache-control']).toBe('no-store');
    const contract = contractOf((await app.http.get('/api/newsroom/openapi.json').expect(200)).body as OpenApi);
    expect(contract.faults(body, 'PrivacyResponse')).toEqual([]);
    await privacy({ token, action: 'erase' }).expect(200);
  });

  it('is nobody any more when they want that, where it was published too, and not a word else is published', async () => {
    const token = await ask();
    const documentId = await newest();
    await answer(documentId);
    expect(await shown()).toContain(NAME);
    const atWork = { question: `${WORDS} An editor is at it.` };
    await app.strapi.documents(QUESTION as never).update({ documentId, data: atWork } as never);

    await privacy({ token, action: 'anonymise' }).expect(200);
    await idle();

    expect(await shown()).toContain(WORDS);
    expect(await shown()).not.toMatch(/Planted Q|Plantedville|editor is at it/);
    expect(await database()).not.toMatch(/Planted Q|Plantedville|planted\.reader/);
    expect((await privacy({ token, action: 'export' }).expect(200)).body.data.question).toMatchObject({
      name: null,
      hasEmail: false,
      published: { question: expect.stringContaining(WORDS), name: null, answer: 'It does, twice a week.' },
    });
    await privacy({ token, action: 'erase' }).expect(200);
  });

  it('stays nobody, though an edit view that was open holds the name, and saves it', async () => {
    const token = await ask();
    const documentId = await newest();
    const before = (await rows({ documentId }))[0] as Data;
    await privacy({ token, action: 'anonymise' }).expect(200);

    const form = { question: before.question, askedBy: NAME, place: PLACE, email: EMAIL, answer: 'It does.' };
    await app.admin.put(`/content-manager/collection-types/${QUESTION}/${documentId}`).send(form).expect(200);

    const [after] = (await rows({ documentId })) as Data[];
    expect(after).toMatchObject({ askedBy: null, place: null, email: null, answer: 'It does.' });
    expect(Date.parse(String(after?.updatedAt))).toBeGreaterThan(Date.parse(String(before.updatedAt)));
    await privacy({ token, action: 'erase' }).expect(200);
  });

  it('is told nothing to the log when their question cannot be kept, and may send it again', async () => {
    const fault = Object.assign(new Error(`insert into questions values ('${EMAIL}', '${NAME}')`), { code: 'FULL' });
    const stop = app.strapi.db.lifecycles.subscribe({
      models: [QUESTION],
      beforeCreate() {
        throw fault;
      },
    });
    const ticket = ticketFor(Date.now() - 60_000, ['key-one']);
    const lines = logged.length;
    const data = { question: WORDS, name: NAME, email: EMAIL, consent: { publish: true, version: '1' }, ticket };
    const send = () =>
      app.http.post('/api/newsroom/reader-questions').set('X-Forwarded-For', '203.0.113.77').send({ data });
    const answer = await send();
    stop();

    expect(answer.status).toBe(500);
    expect(logged.slice(lines).join()).toContain('could not be kept: FULL');
    expect(answer.text + logged.slice(lines).join()).not.toMatch(/planted/i);
    const { token } = (await send().expect(202)).body.data as { token: string };
    await privacy({ token, action: 'erase' }).expect(200);
  });

  it('can have all of it erased: in pages, lists, feeds and every table', async () => {
    const token = await ask();
    const documentId = await newest();
    const embed = { __component: 'newsroom.question-embed', question: documentId };
    await answer(documentId);
    await app.strapi
      .documents(ARTICLE as never)
      .update({ documentId: article, data: { body: [TEXT, embed] }, status: 'published' } as never);
    await idle();
    expect(await shown()).toContain(WORDS);

    expect((await privacy({ token, action: 'erase' }).expect(200)).body.data).toEqual({
      action: 'erase',
      question: null,
    });
    await idle();

    expect(await shown()).not.toMatch(/planted/i);
    expect(await database()).not.toMatch(/planted/i);
    const again = await privacy({ token, action: 'erase', locale: 'de' }).expect(404);
    expect(again.body.error.message).toMatch(/^Unter diesem Link ist nichts gespeichert/);
  });

  it('can do it by a form without a script, and is led back', async () => {
    const token = await ask();
    const post = (body: Data) =>
      app.http
        .post('/api/newsroom/reader-question-privacy')
        .type('form')
        .send({ token, ...body });
    const returnTo = `${SITE}/my-question`;

    expect((await post({ action: 'anonymise', returnTo }).expect(303)).headers.location).toBe(
      `${returnTo}?privacy=anonymise`,
    );
    expect((await post({ action: 'erase', returnTo: 'https://evil.example/' }).expect(200)).headers.location).toBe(
      undefined,
    );
    expect((await post({ action: 'erase', returnTo }).expect(303)).headers.location).toBe(
      `${returnTo}?privacy=unknown`,
    );
  });

  it('learns nothing of whether it was taken for spam', async () => {
    const before = (await rows()).length;
    const token = await ask({ website: 'https://spam.example' });

    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await rows()).toHaveLength(before);
    await privacy({ token, action: 'export' }).expect(404);
  });

  it('needs the token, and says what is wanted', async () => {
    for (const body of [{}, { token: 'x' }, { token: { $ne: null }, action: 'erase' }, { token: 'x', action: 'drop' }])
      expect((await privacy(body)).status).toBe(400);
    expect((await privacy({ token: 'x', action: 'erase' })).status).toBe(404);
    const text = await app.http.post('/api/newsroom/reader-question-privacy').type('text').send('x');
    expect(text.status).toBe(415);
  });
});

describe('in time', () => {
  it('spam, declined questions and addresses are forgotten, and what is published is not', async () => {
    const day = 24 * 60 * 60 * 1000;
    const ago = (days: number) => new Date(Date.now() - days * day);
    const made = async (data: Data, createdAt: Date, status?: string) => {
      const documentId = await create(QUESTION, { question: 'When?', email: EMAIL, ...data }, status);
      await app.strapi.db
        .query(QUESTION)
        .updateMany({ where: { documentId }, data: { createdAt, updatedAt: createdAt } });
      return documentId;
    };
    const gone = [await made({ state: 'spam' }, ago(31)), await made({ state: 'declined' }, ago(181))];
    // Somebody is at it in another language.
    const both = await made({ state: 'declined' }, ago(181));
    await app.strapi
      .documents(QUESTION as never)
      .update({ documentId: both, locale: 'de', data: { question: 'Wann?', state: 'accepted' } } as never);
    const young = [await made({ state: 'spam' }, ago(29)), await made({ state: 'declined' }, ago(179))];
    const kept = await made({ state: 'accepted' }, ago(200));
    const out = await made({ state: 'declined', answer: 'Now.' }, ago(200), 'published');

    await app.strapi.plugin('newsroom').service('intake').forget();

    expect(await rows({ documentId: both })).toHaveLength(2);
    for (const documentId of gone) expect(await rows({ documentId })).toEqual([]);
    for (const documentId of young) expect(await rows({ documentId })).toMatchObject([{ email: EMAIL }]);
    for (const documentId of [kept, out])
      expect((await rows({ documentId })).map(({ email }) => email as unknown)).toEqual(
        documentId === kept ? [null] : [null, null],
      );
  });
});

describe('the address of a sender', () => {
  it('is in no answer of any route of ours, in no export and in no line of the log', async () => {
    await ask({ question: 'Is the harbour closed on Sundays, and why is that so?' });
    const documentId = await newest();
    await answer(documentId);
    const submission = (await app.strapi.db.query('plugin::newsroom.submission').findMany({})).at(-1) as Data;
    const { receipt } = (await rows({ documentId }))[0] as Data;
    const secrets = [EMAIL, receipt, submission.sender].map(String);
    // Somebody may take a draft of the reader's question for a page of the site, or the like.
    const layers = (app.strapi.server.listRoutes() as { path: string; methods: string[] }[]).filter(
      ({ path, methods }) => /newsroom/.test(path) && methods.includes('GET'),
    );
    const fill = (path: string) =>
      path
        .replace(':documentId', documentId)
        .replace(':slug', 'ferry')
        .replace(/:id\b/, /reader-questions/.test(path) ? documentId : '1')
        .replace(/:\w+/g, '1');
    const queries = [
      '',
      `?uid=${QUESTION}&documentId=${documentId}&locale=en`,
      '?populate=*',
      '?format=csv',
      '?format=json',
    ];
    const answers: string[] = [];
    for (const { path } of layers)
      for (const query of queries)
        for (const reader of [app.http, app.admin]) {
          const { status, text, body } = await reader.get(fill(path) + query);
          answers.push(`${status} ${path} ${text ?? JSON.stringify(body)}`);
        }
    const gate = { uid: QUESTION, documentId, locale: 'en', values: {} };
    answers.push((await app.admin.post('/newsroom/gate').send(gate)).text);

    expect(layers.length).toBeGreaterThan(40);
    expect(answers.filter((text) => text.startsWith('200')).length).toBeGreaterThan(60);
    for (const secret of secrets) {
      expect(answers.filter((text) => text.includes(secret)).map((text) => text.slice(0, 80))).toEqual([]);
      expect(logged.filter((line) => line.includes(secret))).toEqual([]);
    }
    expect(logged.length).toBeGreaterThan(10);
  });

  it('is not for an editor either who may not see it', async () => {
    const field = ['question', 'answer', 'state'].join();
    const editor = await app.loginWith([`plugin::content-manager.explorer.read ${QUESTION}(${field})`]);
    const { text } = await editor.get(`/content-manager/collection-types/${QUESTION}`).expect(200);

    expect(text).toContain('harbour closed');
    expect(text).not.toContain(EMAIL);
  });
});
