/** Questions of readers on their way in: from people, and from machines. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { READER_QUESTIONS } from '../../server/src/intake/settings';
import { suspicionsOf } from '../../server/src/intake/spam';
import { inOneLine, lengthOf, readable, wordsOf } from '../../server/src/intake/text';
import { ticketFor } from '../../server/src/intake/ticket';
import { type TestApp, startApp } from '../app/start';
import { type OpenApi, contractOf } from './contract';
import { ARTICLE, QUESTION, TEXT } from './entries';

type Data = Record<string, unknown>;

const KEYS = ['key-one', 'key-two'];
const SITE = 'https://www.example.org';

let app: TestApp;
let article: string;
let sent = 0;

beforeAll(async () => {
  app = await startApp({
    config: { site: { url: SITE }, readerQuestions: { intake: true, blockedWords: ['casino bonus'] } },
    proxy: true,
  });
  await app.strapi.plugin('i18n').service('locales').create({ code: 'de', name: 'Deutsch' });
  article = await publish({ title: 'Night train', acceptsQuestions: true });
});
afterAll(() => app?.destroy());
beforeEach(() => app.strapi.db.query('plugin::newsroom.submission').deleteMany({}));

const create = async (uid: string, data: Data, more: Data = {}) =>
  ((await app.strapi.documents(uid as never).create({ data, ...more } as never)) as unknown as { documentId: string })
    .documentId;
const publish = (data: Data) => create(ARTICLE, { body: [TEXT], ...data }, { status: 'published' });
const get = (path: string) => app.http.get(`/api/newsroom${path}`);
/** Kinds of hostile questions. */
const HOSTILE = 12;
/** Of all kinds at once; `NEWSROOM_HOSTILE=850` sends some ten thousand. */
const ROUNDS = Number(process.env['NEWSROOM_HOSTILE'] ?? 50);
/** Of a form that was opened a while ago. */
const ticket = (agoMs = 60_000) => ticketFor(Date.now() - agoMs, KEYS);

const sound = (data: Data = {}) => ({
  question: `Will the night train stop at Aske in summer too? (${++sent})`,
  consent: { publish: true, version: '1' },
  ticket: ticket(),
  ...data,
});
const send = (data: Data, address = '192.0.2.1') =>
  app.http.post('/api/newsroom/reader-questions').set('X-Forwarded-For', address).send({ data });
const questions = (where: Data = {}) =>
  app.strapi.db.query(QUESTION).findMany({ where, orderBy: { id: 'asc' }, populate: { article: true } });
const last = async () => (await questions()).at(-1);
/** Path and words of each fault. */
const faultsOf = ({ error }: { error: { details: { errors: { path: string[]; message: string }[] } } }) =>
  Object.fromEntries(error.details.errors.map(({ path, message }) => [path.join('.'), message]));

describe('a question of a reader', () => {
  it('waits for an editor, with what its sender agreed to', async () => {
    const { question, ...rest } = sound({ name: ' Sarah  J. ', place: 'London', email: 'sarah@example.org', article });
    const answer = await send({ question: `  ${question}\r\n\r\n\r\nThanks! `, ...rest }).expect(202);

    expect(answer.body).toEqual({ data: { received: true, token: expect.stringMatching(/^[\w-]{43}$/) }, meta: {} });
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(await last()).toMatchObject({
      question: `${question}\n\nThanks!`,
      askedBy: 'Sarah J.',
      place: 'London',
      email: 'sarah@example.org',
      consent: { version: '1', publish: true, at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
      state: 'received',
      locale: 'en',
      publishedAt: null,
      article: { documentId: article },
    });
    expect((await get('/reader-question-cards').expect(200)).body.data).toEqual([]);
    expect((await get('/articles/by-slug/night-train').expect(200)).text).not.toContain('Sarah');
  });

  it('can be in a language of its own, and about nothing in particular', async () => {
    await send(sound({ locale: 'de' })).expect(202);

    expect(await last()).toMatchObject({ locale: 'de', article: null, askedBy: null, email: null });
  });

  it('can be sent by a form that has no script, which is led back to the site', async () => {
    const { question, ticket: good } = sound();
    const fields = {
      'data[question]': question,
      'data[name]': '',
      'data[article]': article,
      'data[consent][publish]': 'on',
      'data[consent][version]': '1',
      'data[ticket]': good,
      returnTo: `${SITE}/articles/night-train?x=1#ask`,
    };
    const post = (more: Data = {}) =>
      app.http
        .post('/api/newsroom/reader-questions')
        .type('form')
        .send({ ...fields, ...more });

    expect((await post().expect(303)).headers.location).toMatch(
      /^https:\/\/www\.example\.org\/articles\/night-train\?x=1&question=received&token=[\w-]{43}#ask$/,
    );
    expect(await last()).toMatchObject({ question, askedBy: null, consent: { publish: true } });
    expect((await post().expect(303)).headers.location).toContain('question=used');
    expect((await post({ 'data[question]': 'Why?' }).expect(303)).headers.location).toContain('question=invalid');
    const elsewhere = await post({ 'data[ticket]': ticket(), returnTo: 'https://evil.example/' }).expect(202);
    expect(elsewhere.headers.location).toBeUndefined();
  });

  it('needs no agreement to be asked, but says that there is none', async () => {
    await send(sound({ consent: { publish: false, version: '1' } })).expect(202);

    expect((await last())?.consent).toMatchObject({ publish: false });
  });
});

describe('a reader is told, in their language,', () => {
  it('what is wrong with each field', async () => {
    const wrong = {
      question: ' Why?  ',
      name: 'x'.repeat(61),
      email: 'sarah@',
      consent: { publish: true, version: '0' },
      ticket: ticket(),
    };
    const english = await send(wrong).expect(400);
    const german = await send({ ...wrong, locale: 'de' }).expect(400);

    expect(faultsOf(english.body)).toEqual({
      'data.question': 'Please write at least 10 characters',
      'data.name': 'Please write at most 60 characters',
      'data.email': 'This is not a complete e-mail address',
      'data.consent.version': 'What you agree to has changed: please load the page again and read it',
    });
    expect(faultsOf(german.body)).toMatchObject({ 'data.question': 'Bitte schreiben Sie mindestens 10 Zeichen' });
  });

  it('when the form was too fast, too old, or sent before', async () => {
    const again = sound();
    await send(again).expect(202);

    const say = async (data: Data) => faultsOf((await send(sound(data)).expect(400)).body)['data.ticket'];
    expect(await say({ ticket: ticket(1_000) })).toContain('look your question over');
    expect(await say({ ticket: ticket(25 * 60 * 60 * 1000) })).toContain('load the page again');
    expect(await say({ ticket: 'forged' })).toContain('load the page again');
    expect(await say({ ticket: again.ticket })).toContain('sent already');
    expect(await say({ ticket: undefined })).toContain('load the page again');
  });

  it('when nothing is taken', async () => {
    const closed = await publish({ title: 'Closed', acceptsQuestions: false });
    const draft = await create(ARTICLE, { title: 'Still a draft', acceptsQuestions: true });

    for (const about of [closed, draft, 'nothing']) {
      const { body } = await send(sound({ article: about })).expect(403);
      expect(body.error.message).toBe('No questions are taken here at the moment');
      expect((await get(`/reader-question-form?article=${about}`).expect(200)).body.data).toMatchObject({
        open: false,
        ticket: null,
      });
    }
  });

  it('what it is that they send, if it is no question', async () => {
    const post = () => app.http.post('/api/newsroom/reader-questions');
    expect((await post().type('text').send('hello').expect(415)).body.error.status).toBe(415);
    expect(
      (
        await post()
          .send({ data: sound({ place: 'x'.repeat(20_000) }) })
          .expect(413)
      ).body.error.message,
    ).toContain('16 KB');
    expect(
      (
        await post()
          .send({ data: { ...sound(), state: 'answered' } })
          .expect(400)
      ).body.error.message,
    ).toContain('state');
    await post().send([]).expect(400);
    await post()
      .send({ data: sound({ locale: 'xx' }) })
      .expect(400);
  });
});

describe('the form', () => {
  it('is told all that it needs', async () => {
    const { body, headers } = await get(`/reader-question-form?locale=de&article=${article}`).expect(200);

    // Nothing is published of the article in this language.
    expect(body.data.open).toBe(false);
    expect(headers['cache-control']).toBe('no-store');
    const english = (await get(`/reader-question-form?article=${article}`).expect(200)).body.data;
    expect(english).toMatchObject({
      open: true,
      consent: { version: '1', textHtml: expect.stringMatching(/^<p>My question may be published/) },
      limits: { question: { min: 10, max: 1000 }, name: { max: 60 } },
    });
    const contract = contractOf((await get('/openapi.json').expect(200)).body as OpenApi);
    expect(contract.faults(body, 'QuestionFormResponse')).toEqual([]);
    expect(contract.faults((await send(sound()).expect(202)).body, 'QuestionResponse')).toEqual([]);
    // It was made just now.
    await send(sound({ ticket: english.ticket })).expect(400);
    expect((await get('/reader-question-form?locale=de').expect(200)).body.data.consent.textHtml).toContain(
      'Meine Frage',
    );
    await get('/reader-question-form?page=2').expect(400);
  });
});

describe('of what machines send', () => {
  it('nothing is kept that fills in what nobody sees', async () => {
    const before = (await questions()).length;
    await send(sound({ website: 'https://spam.example' })).expect(202);

    expect(await questions()).toHaveLength(before);
  });

  it('what looks like spam is for editors to look through, a day’s worth', async () => {
    const before = (await questions({ state: 'spam' })).length;
    await send(sound({ question: 'Get the best Casino-Bonus here, dear readers!' })).expect(202);
    await send(sound({ question: 'See https://a.example and https://b.example for more' }), '192.0.2.2').expect(202);
    await send(sound({ name: 'www.spam.example' }), '192.0.2.3').expect(202);

    expect(await questions({ state: 'spam' })).toHaveLength(before + 3);
  });

  it('the same words are kept three times at most, and once from one sender', async () => {
    const question = 'Is the same question asked by everybody?';
    const before = (await questions({ question })).length;
    await send(sound({ question })).expect(202);
    await send(sound({ question: 'Is the SAME question asked, by everybody?!' })).expect(202);
    for (const address of ['192.0.2.4', '192.0.2.5', '192.0.2.6', '192.0.2.7'])
      await send(sound({ question }), address).expect(202);

    expect(await questions({ question })).toHaveLength(before + 3);
  });

  it('an address gets no further than five in ten minutes, and is told when it may go on', async () => {
    for (let count = 0; count < 5; count++) await send(sound(), '198.51.100.9').expect(202);
    const { body, headers } = await send(sound(), '198.51.100.9').expect(429);

    expect(body.error).toMatchObject({
      name: 'RateLimitError',
      message: expect.stringContaining('try again in 10 min'),
    });
    expect(Number(headers['retry-after'])).toBeGreaterThan(590);
    await send(sound(), '198.51.100.10').expect(202);
    // One network of IPv6 is one sender.
    for (let count = 0; count < 5; count++) await send(sound(), `2001:db8::${count}`).expect(202);
    await send(sound(), '2001:db8::ffff').expect(429);
  });

  it('an address gets no further when it sends all at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => send(sound(), '198.51.100.11')));

    const taken = answers.filter(({ status }) => status === 202).length;
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThanOrEqual(5);
    expect(answers.filter(({ status }) => status !== 202).every(({ status }) => status === 429)).toBe(true);
  });

  it('the same words from one sender are kept once, when they are sent at the same moment too', async () => {
    const question = 'Is this asked twice in the same moment?';
    const answers = await Promise.all(Array.from({ length: 4 }, () => send(sound({ question }), '198.51.100.12')));

    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202]);
    expect(await questions({ question })).toHaveLength(1);
  });

  it('what is small on the way and large here is not read', async () => {
    const packed = gzipSync(JSON.stringify({ data: sound({ question: `Why ${'\u0316\u0301'.repeat(150_000)}` }) }));
    const post = (length: number) =>
      app.http
        .post('/api/newsroom/reader-questions')
        .set('Content-Type', 'application/json')
        .set('Content-Encoding', 'gzip')
        .serialize((body: unknown) => body as string)
        .send(packed.subarray(0, length));

    expect(packed.length).toBeLessThan(16 * 1024);
    expect((await post(packed.length)).status).toBe(413);
    expect(faultsOf((await send(sound({ question: `Why ${'\u0316\u0301'.repeat(2_500)}` })).expect(400)).body)).toEqual(
      { 'data.question': 'Please write at most 1000 characters' },
    );
  });

  it('nothing is known of its sender once the day is over', async () => {
    const store = app.strapi.store({ type: 'plugin', name: 'newsroom' });
    const salt = () => store.get({ key: 'senderSalt' });
    await send(sound()).expect(202);
    await app.strapi.plugin('newsroom').service('intake').forget();
    expect(await salt()).not.toBeNull();
    expect(await app.strapi.db.query('plugin::newsroom.submission').count()).toBe(1);

    const day = 24 * 60 * 60 * 1000;
    await app.strapi.db
      .query('plugin::newsroom.submission')
      .updateMany({ where: {}, data: { sentAt: Date.now() - day - 1 } });
    await store.set({ key: 'senderSalt', value: { day: Math.floor(Date.now() / day) - 1, salt: 'old' } });
    await app.strapi.plugin('newsroom').service('intake').forget();

    expect(await salt()).toBeNull();
    expect(await app.strapi.db.query('plugin::newsroom.submission').count()).toBe(0);
  });

  it('a ticket is good once, however many come with it at the same time', async () => {
    const good = ticket();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) => send(sound({ ticket: good }), `203.0.113.${at}`)),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([202, ...Array<number>(7).fill(400)]);
  });

  it('nothing keeps the questions between them from arriving, and nothing of it is shown', async () => {
    const hostile = (at: number): Data =>
      [
        () => sound({ ticket: `forged-${at}` }),
        () => sound({ website: 'x' }),
        () => sound({ question: `<script>alert(${at})</script> <a href="https://x.example">x</a>` }),
        () => sound({ question: `\u202egnp.exe ${'a\u0301\u0302\u0303\u0304\u0305\u0306'.repeat(150)} ${at}` }),
        () => sound({ question: 'Same flood from many addresses, again and again' }),
        () => sound({ email: 'a@example.org\r\nBcc: all@example.org' }),
        () => sound({ question: 'A flood that looks like a question?', name: 'A\nB\u0000C' }),
        () => sound({ question: 'https://spam.example/ '.repeat(40) }),
        () => ({ question: { $ne: null }, consent: [], ticket: 1 }),
        () => sound({ question: '💥'.repeat(900) + String(at) }),
        () => sound({ question: '<b>'.repeat(300_000) }),
        () => sound({ place: nested(400) }),
      ][at % HOSTILE]?.() ?? {};
    const nested = (depth: number): unknown => (depth === 0 ? 'x' : { a: nested(depth - 1) });
    const before = await app.strapi.db.query(QUESTION).count({ where: { state: 'received' } });
    const real: string[] = [];
    for (let batch = 0; batch < ROUNDS; batch++) {
      const asked = sound({ question: `Reader number ${batch} would like to know when the station opens` });
      const bots = Array.from({ length: HOSTILE }, (_, at) =>
        send(hostile(at), `10.${batch % 250}.${at}.${Math.floor(batch / 250)}`),
      );
      // As many in an hour as are taken.
      const isAsked = batch % Math.ceil(ROUNDS / 60) === 0;
      if (isAsked) real.push(asked.question);
      const answers = await Promise.all([...bots, ...(isAsked ? [send(asked, `172.16.${batch % 250}.1`)] : [])]);
      expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
    }

    const arrived = (await questions({ state: 'received' })).slice(before).map(({ question }) => question as string);
    expect(arrived).toEqual(expect.arrayContaining(real));
    expect(arrived.join('\n')).not.toMatch(/[<\u202e]/);
    expect((await get('/reader-question-cards?total=true').expect(200)).body.meta.total).toBe(0);
  });
});

describe('what a reader types', () => {
  const FREE = fc.string({
    unit: fc.oneof(
      fc.constantFrom('\u202e', '\u200b', '\r', '\n', '\t', ' ', 'é', 'e\u0301', '👩‍🚀'),
      fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
    ),
  });

  it('is the same when it is read twice, and hides nothing', () => {
    fc.assert(
      fc.property(FREE, (text) => {
        const once = readable(text);
        expect(readable(once)).toBe(once);
        expect(once).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u200b]|\n{3}| {2}|^\s|\s$/u);
        expect(inOneLine(text)).not.toContain('\n');
      }),
      { numRuns: 2_000 },
    );
  });

  it('is told apart by its marks too', () => {
    expect(wordsOf('கிழமை!')).not.toBe(wordsOf('கழமை!'));
  });

  it('keeps every word', () => {
    expect(readable('Ліс і «поле»: 5 €?\n\nÇa va, naïve œuvre – ähnlich 你好')).toBe(
      'Ліс і «поле»: 5 €?\n\nÇa va, naïve œuvre – ähnlich 你好',
    );
    expect(lengthOf('👍🏽 ok')).toBe(5);
  });

  it.each([
    ['What does “a < b” mean in the table, and why is 5 > 3 in it?', []],
    ['Is https://velmar.example/timetable the new timetable?', []],
    ['ညရထားသည် နွေရာသီတွင်လည်း ရပ်မည်လား', []],
    ['क्या रात की ट्रेन गर्मियों में भी रुकेगी?', []],
    ['WHY IS EVERYTHING IN CAPITALS HERE?', []],
    ['<b>Buy</b> now, dear readers of this page', ['markup']],
    ['$$$$$ ????? !!!!! ##### @@@@@ now', ['letters']],
  ])('is suspicious or not: %s', (question, suspicions) => {
    expect(suspicionsOf({ question, name: null, place: null }, READER_QUESTIONS)).toEqual(suspicions);
  });
});
