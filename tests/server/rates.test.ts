import { addressKey } from '../../server/src/rates/address';
import { createCounter } from '../../server/src/rates/counter';
import { config as settings } from '../../server/src/config';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, TEXT } from './entries';

const DAY_MS = 24 * 60 * 60 * 1000;

describe('a counter', () => {
  beforeEach(() => jest.useFakeTimers({ now: DAY_MS }));
  afterEach(() => jest.useRealTimers());

  it('says how long to wait once the minute is used up', () => {
    const counter = createCounter(2);
    jest.advanceTimersByTime(20_000);

    expect([counter.take('a'), counter.take('a'), counter.take('a'), counter.take('b')]).toEqual([0, 0, 40, 0]);
    jest.advanceTimersByTime(40_000);
    expect(counter.take('a')).toBe(0);
  });

  it('knows no more keys than it may, and forgets those that came first', () => {
    const counter = createCounter(1, 2);
    for (const key of ['a', 'b', 'c']) counter.take(key);

    expect([counter.take('c'), counter.take('b'), counter.take('a')]).toEqual([60, 60, 0]);
  });
});

describe('the key of an address', () => {
  it('is another one on another day', () => {
    expect(addressKey('192.0.2.7', 0)).toBe(addressKey('192.0.2.7', DAY_MS - 1));
    const yesterday = addressKey('192.0.2.7', 0);
    expect(addressKey('192.0.2.7', DAY_MS)).not.toBe(yesterday);
    expect(yesterday).not.toContain('192');
  });

  it.each([
    ['192.0.2.7', '::ffff:192.0.2.7'],
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff:0:0:9'],
    ['2001:db8::1', '2001:0db8:0:0:1:2:3:4'],
    ['::1', '::2'],
    ['fe80::1%eth0', 'fe80::2%eth1'],
  ])('of %s is that of %s', (one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
  });

  it.each([
    ['192.0.2.7', '192.0.2.8'],
    ['2001:db8:1:2::1', '2001:db8:1:3::1'],
    ['2001:db8::1:0:0:0:1', '2001:db8::1'],
    ['', '192.0.2.7'],
  ])('of %p is not that of %p', (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });
});

it.each([-1, 1.5, '120', true])('the setting is not %p', (readsPerMinute) => {
  expect(() => settings.validator({ rates: { readsPerMinute } } as never)).toThrow('it is a whole number, 0 or more');
});

describe('an address that asks too often', () => {
  const LIMIT = 3;
  let app: TestApp;
  let token: string;
  beforeAll(async () => {
    app = await startApp({ config: { rates: { readsPerMinute: LIMIT } } });
    const data = { title: 'A page', body: [TEXT] } as never;
    await app.strapi.documents(ARTICLE as never).create({ data, status: 'published' });
    const made = (await app.strapi.service('admin::api-token').create({
      name: 'frontend',
      type: 'read-only',
      lifespan: null,
      description: '',
    })) as { accessKey: string };
    token = `Bearer ${made.accessKey}`;
    // The minute doesn't end between two requests.
    jest.spyOn(Date, 'now').mockReturnValue(Math.floor(Date.now() / 60_000) * 60_000 + 30_000);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await app?.destroy();
  });

  const get = (path: string) => app.http.get(`/api/newsroom${path}`);

  it('is told so in the words of the API, and how long to wait', async () => {
    for (let i = 0; i < LIMIT; i++) expect((await get('/articles')).status).toBe(200);

    const { status, headers, body } = await get('/sections').set('Origin', 'https://www.example.org');

    expect([status, headers['retry-after']]).toEqual([429, '30']);
    expect(headers['access-control-expose-headers']).toContain('Retry-After');
    expect(body).toEqual({
      data: null,
      error: {
        status: 429,
        name: 'RateLimitError',
        message: 'Too many requests from this address: try again in 30 s',
        details: {},
      },
    });
  });

  it('still reads what is ready made, but does not search in it', async () => {
    expect((await get('/articles/by-slug/a-page')).status).toBe(200);
    expect((await get('/articles/by-slug/a-page?q=x')).status).toBe(429);
  });

  it('is free with an API token, and with no other', async () => {
    for (let i = 0; i <= LIMIT; i++) expect((await get('/articles').set('Authorization', token)).status).toBe(200);
    // There, `q` is refused for what it is.
    expect((await get('/articles/by-slug/a-page?q=x').set('Authorization', token)).status).toBe(400);
    expect((await get('/articles/by-slug/a-page?q=x').set('Authorization', 'Bearer nonsense')).status).toBe(401);
  });

  it('is not another one because it says so, and the log tells once what a proxy needs', async () => {
    const warn = jest.spyOn(app.strapi.log, 'warn');

    for (const address of ['192.0.2.1', '192.0.2.2'])
      expect((await get('/articles').set('X-Forwarded-For', address)).status).toBe(429);
    expect(warn.mock.calls).toEqual([[expect.stringContaining('server.proxy is off')]]);
  });

  it('is another one behind a proxy that Strapi knows', async () => {
    const { app: koa } = app.strapi.server;
    Object.assign(koa, { proxy: true, maxIpsCount: 1 });

    const from = async (forwarded: string) => (await get('/articles').set('X-Forwarded-For', forwarded)).status;
    // Whatever the client has written stands before what the proxy adds.
    const statuses = [];
    for (let i = 0; i <= LIMIT; i++) statuses.push(await from(`203.0.113.${i}, 192.0.2.1`));
    const other = await from('203.0.113.1, 192.0.2.2');
    Object.assign(koa, { proxy: false, maxIpsCount: 0 });

    expect([statuses, other]).toEqual([[200, 200, 200, 429], 200]);
  });
});
