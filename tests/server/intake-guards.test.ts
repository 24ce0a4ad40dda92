/** What else can tell spam from questions: work that a browser has to do, and a service that is asked. */
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { altcha as guard } from '../../server/src/intake/guards/altcha';
import { ticketFor } from '../../server/src/intake/ticket';
import { type TestApp, startApp } from '../app/start';
import { QUESTION } from './entries';

type Data = Record<string, unknown>;

let app: TestApp;
let service: Server;
const told: URLSearchParams[] = [];
let verdict = 'false';

beforeAll(async () => {
  // Stands where Akismet does, which cannot be reached from everywhere and knows no test.
  service = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      told.push(new URLSearchParams(Buffer.concat(parts).toString()));
      response.end(verdict);
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => service.once('listening', resolve));
  const { port } = service.address() as AddressInfo;
  const akismet = { key: 'abcdef123456', url: `http://127.0.0.1:${port}/1.1/comment-check` };
  app = await startApp({
    config: { site: { url: 'https://www.example.org' }, readerQuestions: { intake: true, altcha: true, akismet } },
    proxy: true,
  });
});
afterAll(async () => {
  await app?.destroy();
  service?.close();
});
beforeEach(() => {
  told.length = 0;
  verdict = 'false';
});

interface Form {
  ticket: string;
  challenge: Challenge;
}
const KEYS = ['key-one', 'key-two'];
/** As it was given out a minute ago. */
async function openForm(): Promise<Form> {
  const ticket = ticketFor(Date.now() - 60_000, KEYS);
  return { ticket, challenge: (await guard(KEYS).challenge?.(ticket)) as unknown as Challenge };
}

/** As the widget does it. */
async function solved({ challenge }: Pick<Form, 'challenge'>): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

let senders = 0;
async function stateOf(data: Data): Promise<unknown> {
  const question = `Will the harbour be dredged this year, and by whom? ${++senders}`;
  await app.http
    .post('/api/newsroom/reader-questions')
    .set('X-Forwarded-For', `192.0.2.${senders}`)
    .set('User-Agent', 'Reader/1.0')
    .send({ data: { question, consent: { publish: true, version: '1' }, ...data } })
    .expect(202);
  const where = { question: (data.question as string | undefined) ?? question };
  return ((await app.strapi.db.query(QUESTION).findMany({ where })) as Data[]).at(-1)?.state;
}

describe('ALTCHA', () => {
  it('lets through what a browser has worked for, once for each form', async () => {
    const form = ((await app.http.get('/api/newsroom/reader-question-form').expect(200)).body as { data: Form }).data;
    const altcha = await solved(form);
    // The form is refused before.
    await pause(3_100);

    expect(await stateOf({ ticket: form.ticket, altcha })).toBe('received');
    expect(await stateOf({ ticket: (await openForm()).ticket, altcha })).toBe('spam');
  });

  it('has editors look at the rest, for a reader may have no script', async () => {
    const sent = (payload: object) => Buffer.from(JSON.stringify(payload)).toString('base64');

    // Each for its own ticket, or it would not get as far.
    const wrong: ((form: Form, solution: object) => string)[] = [
      () => '',
      () => 'x',
      ({ challenge }) => sent({ challenge, solution: { counter: 1, derivedKey: '00' } }),
      ({ challenge }, solution) =>
        sent({ challenge: { ...challenge, parameters: { ...challenge.parameters, cost: 1 } }, solution }),
      ({ challenge }, solution) => sent({ challenge: { ...challenge, signature: '00' }, solution }),
    ];
    for (const make of wrong) {
      const form = await openForm();
      const { solution } = JSON.parse(Buffer.from(await solved(form), 'base64').toString()) as { solution: object };
      expect(await stateOf({ ticket: form.ticket, altcha: make(form, solution) })).toBe('spam');
    }
    expect(told).toEqual([]);
  });
});

describe('Akismet', () => {
  const send = async (data: Data = {}) => {
    const form = await openForm();
    return stateOf({ ticket: form.ticket, altcha: await solved(form), ...data });
  };

  it('is told what it needs, and no e-mail address', async () => {
    verdict = 'true';
    expect(await send({ name: 'Sarah J.', email: 'sarah@example.org' })).toBe('spam');

    expect(Object.fromEntries(told[0] ?? [])).toEqual({
      api_key: 'abcdef123456',
      blog: 'https://www.example.org',
      user_ip: `192.0.2.${senders}`,
      user_agent: 'Reader/1.0',
      blog_lang: 'en',
      blog_charset: 'UTF-8',
      comment_type: 'contact-form',
      comment_content: expect.stringContaining('harbour be dredged'),
      comment_author: 'Sarah J.',
    });
  });

  it('keeps no question out when it has nothing to say', async () => {
    expect(await send()).toBe('received');
    verdict = 'invalid';
    expect(await send()).toBe('received');
  });

  it('is not asked twice about a question that is sent twice', async () => {
    const form = await openForm();
    const altcha = await solved(form);
    await stateOf({ ticket: form.ticket, altcha });
    await app.http
      .post('/api/newsroom/reader-questions')
      .send({
        data: { question: 'Another text?', consent: { publish: true, version: '1' }, ticket: form.ticket, altcha },
      })
      .expect(400);

    expect(told).toHaveLength(1);
  });

  it('is not asked about what is spam already', async () => {
    expect(await send({ question: 'See https://a.example and https://b.example for more' })).toBe('spam');
    expect(told).toEqual([]);
  });
});
