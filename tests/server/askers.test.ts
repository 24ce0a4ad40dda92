/** Who has asked is told of the answer by e-mail: once, when it is published, where the site wants that. */
import { tellAskers } from '../../server/src/intake/told';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, QUESTION, TEXT } from './entries';
import { type Mailbox, type Received, openMailbox } from './mailbox';

type Data = Record<string, unknown>;

const EMAIL = 'sarah.planted@example.org';

let app: TestApp;
let mailbox: Mailbox;
const logged: string[] = [];

beforeAll(async () => {
  mailbox = await openMailbox('desk@norrvik.example.org');
  app = await startApp({
    config: {
      site: { name: 'Norrvik Post', url: 'https://www.example.org' },
      readerQuestions: { intake: true, tellAskers: true },
    },
    plugins: { email: mailbox.email },
  });
  await app.strapi.plugin('i18n').service('locales').create({ code: 'de', name: 'Deutsch' });
  app.strapi.log.on('data', (line: unknown) => logged.push(JSON.stringify(line)));
});
afterAll(async () => {
  await app?.destroy();
  await mailbox?.close();
});
beforeEach(() => {
  mailbox.received.length = 0;
  logged.length = 0;
  mailbox.refuse(false);
});

const documents = (uid: string) => app.strapi.documents(uid as never);
const create = async (uid: string, data: Data, more: Data = {}): Promise<string> =>
  ((await documents(uid).create({ data, ...more } as never)) as unknown as { documentId: string }).documentId;
const answered = (data: Data = {}, more: Data = {}) =>
  create(
    QUESTION,
    {
      question: 'Does the night train stop at Aske?',
      answer: 'It does, from **May** on.',
      state: 'answered',
      email: EMAIL,
      ...data,
    },
    more,
  );
const publish = async (documentId: string, locale = 'en') => {
  await documents(QUESTION).publish({ documentId, locale } as never);
  await told();
};
const told = () => app.strapi.plugin('newsroom').service('askers').settled() as Promise<void>;
const service = () => app.strapi.plugin('newsroom').service('askers');

it('writes once, with question, answer and the page that shows them', async () => {
  const article = await create(
    ARTICLE,
    { title: 'Night train', slug: 'night-train', body: [TEXT] },
    { status: 'published' },
  );
  const question = await answered({ article });
  await told();
  expect(mailbox.received).toEqual([]);

  await publish(question);
  expect(mailbox.received).toHaveLength(1);
  const [{ to, mail }] = mailbox.received as [Received];
  expect(to).toEqual([EMAIL]);
  expect(mail).toMatch(/^From: desk@norrvik\.example\.org$/m);
  expect(mail).toMatch(/^Subject: Norrvik Post has answered your question$/m);
  expect(mail).toContain('> Does the night train stop at Aske?');
  expect(mail).toContain('It does, from May on.');
  expect(mail).toContain('https://www.example.org/articles/night-train');
  expect(mail).toMatch(/^Content-Type: text\/plain/m);

  // An edit view that was open sends back what it knew.
  const data = { answer: 'It does.', toldAt: null } as never;
  await documents(QUESTION).update({ documentId: question, data } as never);
  await publish(question);
  service().tell();
  await told();
  expect(mailbox.received).toHaveLength(1);
});

it('writes in the language of the question, in words that no header can be made of', async () => {
  await publish(
    await answered({ question: 'Hält er?\r\nBcc: all@example.org', answer: 'Ja, ab Mai.' }, { locale: 'de' }),
    'de',
  );
  const [{ to, mail }] = mailbox.received as [Received];
  expect(to).toEqual([EMAIL]);
  expect(mail).toContain('Norrvik Post hat Ihre Frage beantwortet');
  expect(mail).toContain('Ja, ab Mai.');
  expect(mail.slice(0, mail.indexOf('\n\n'))).not.toMatch(/^Bcc/m);
});

it('writes to nobody who gave no address, was taken off, or whose answer is an old one', async () => {
  await publish(await answered({ email: null }));
  await publish(await answered({ state: 'accepted', answer: 'Not yet.' }));
  const anonymous = await answered();
  await app.strapi.plugin('newsroom').service('privacy').perform(anonymous, 'anonymise');
  await publish(anonymous);
  const old = await answered({ email: null });
  await publish(old);
  const data = { email: EMAIL, publishedAt: '2026-01-05T10:00:00.000Z' };
  await app.strapi.db.query(QUESTION).updateMany({ where: { documentId: old, publishedAt: { $notNull: true } }, data });
  service().tell();
  await told();

  expect(mailbox.received).toEqual([]);
});

it('tries again what could not be sent, and tells the log no address', async () => {
  mailbox.refuse(true);
  await publish(await answered());
  expect(mailbox.received).toEqual([]);
  expect(logged.join('\n')).toContain('was not told of the answer');
  expect(logged.join('\n')).not.toContain('planted');

  mailbox.refuse(false);
  service().tell();
  await told();
  expect(mailbox.received.map(({ to }) => to)).toEqual([[EMAIL]]);
});

it('is said by the form, and kept from the content API', async () => {
  const { body } = await app.http.get('/api/newsroom/reader-question-form').expect(200);
  expect(body.data.tellsByEmail).toBe(true);
  await publish(await answered());
  expect(JSON.stringify((await app.http.get('/api/newsroom/reader-questions').expect(200)).body)).not.toMatch(
    /toldAt|planted/,
  );
});

it('of two servers one writes', async () => {
  const question = await answered();
  await documents(QUESTION).publish({ documentId: question } as never);
  await Promise.all([tellAskers(app.strapi), tellAskers(app.strapi), told()]);
  expect(mailbox.received).toHaveLength(1);
});
