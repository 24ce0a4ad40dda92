import { type Block, NewsroomError, isBlock, newsroom, pages } from '../../client';

const URL = 'https://cms.example.org/';
const PATH = 'https://cms.example.org/api/newsroom';

/** A server that answers one thing, and what it was asked. */
function server(status: number, body: unknown) {
  const asked: { url: string; init: RequestInit }[] = [];
  const answer = typeof body === 'string' ? body : JSON.stringify(body);
  return {
    asked,
    fetch: (url: unknown, init: RequestInit = {}) => {
      asked.push({ url: String(url), init });
      return Promise.resolve(new Response(answer, { status }));
    },
  };
}

const failure = (status: number, name: string, details = {}) => ({
  data: null,
  error: { status, name, message: 'No.', details },
});

describe('the client', () => {
  it('asks for an article with what it is told, and hands the rest to fetch', async () => {
    const { asked, fetch } = server(200, { data: { title: 'One' }, meta: { schema: 1, revision: 'a' } });
    const options = { locale: 'de', fallback: true, fields: ['title', 'html'] as const, cache: 'no-store' as const };
    const next = { tags: ['newsroom'] };

    const answer = await newsroom({ url: URL, token: 'secret', fetch }).article('ä/b', { ...options, ...{ next } });

    expect(answer).toEqual({ status: 200, data: { title: 'One' }, meta: { schema: 1, revision: 'a' }, redirect: null });
    const [{ url, init } = { url: '', init: {} }] = asked;
    expect(url).toBe(`${PATH}/articles/by-slug/%C3%A4%2Fb?locale=de&fallback=true&fields=title%2Chtml&redirect=json`);
    expect(init).toMatchObject({ cache: 'no-store', next });
    expect(new Headers(init.headers).get('Authorization')).toBe('Bearer secret');
  });

  it('writes lists with commas, and leaves out what is not asked', async () => {
    const { asked, fetch } = server(200, { data: [], meta: { pageSize: 25, next: null } });
    const api = newsroom({ url: URL, fetch });

    await api.articleCards({ tag: ['rail', 'sea'], total: true, q: undefined });
    await api.tagCards();

    expect(asked.map(({ url }) => url)).toEqual([
      `${PATH}/article-cards?tag=rail%2Csea&total=true`,
      `${PATH}/tag-cards`,
    ]);
  });

  it.each([404, 410])('has no article after a %s', async (status) => {
    const { fetch } = server(status, failure(status, 'GoneError'));
    const none = { status, data: null, meta: null, redirect: null };

    expect(await newsroom({ url: URL, fetch }).article('x')).toEqual(none);
  });

  it('throws what the server says', async () => {
    const details = { errors: [{ path: ['locale'], message: 'No.', name: 'ValidationError' }] };
    const { fetch } = server(400, failure(400, 'ValidationError', details));

    const error: unknown = await newsroom({ url: URL, fetch })
      .section('x')
      .catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(NewsroomError);
    expect(error).toMatchObject({ status: 400, name: 'ValidationError', message: 'No.', details });
  });

  it.each([404, 502, 200])('takes no %s page of something before Strapi for an answer', async (status) => {
    const api = newsroom({ url: URL, ...server(status, '<h1>Proxy</h1>') });

    for (const ask of [() => api.article('x'), () => api.author('x'), () => api.articleCards()])
      await expect(ask()).rejects.toMatchObject({ status, name: 'HttpError' });
  });

  it.each([{ error: 'Not Found' }, { error: null }, { error: {} }, []])(
    'tells what stands before Strapi from Strapi: %j',
    async (body) => {
      const api = newsroom({
        url: 'https://cms.example',
        fetch: () => Promise.resolve(Response.json(body, { status: 404 })),
      });

      await expect(api.article('x')).rejects.toMatchObject({ status: 404, name: 'HttpError' });
    },
  );

  it('tells a connection that breaks as it is', async () => {
    const broken = new ReadableStream({ start: (controller) => controller.error(new TypeError('terminated')) });
    const api = newsroom({ url: 'https://cms.example', fetch: () => Promise.resolve(new Response(broken)) });

    await expect(api.articleCards()).rejects.toMatchObject({ name: 'TypeError', message: 'terminated' });
  });

  it('asks for nothing where a list is empty', async () => {
    const asked: string[] = [];
    const fetch = (address: unknown) => {
      asked.push(String(address));
      return Promise.resolve(Response.json({ data: [], meta: { pageSize: 25, next: null } }));
    };
    await newsroom({ url: 'https://cms.example', fetch }).articleCards({ tag: [], kind: ['news', 'live'] });

    expect(asked).toEqual(['https://cms.example/api/newsroom/article-cards?kind=news%2Clive']);
  });

  it('asks for a form of readers’ questions anew each time', async () => {
    const data = { open: true, ticket: 'once', consent: { version: '1', textHtml: '<p>Yes.</p>' }, limits: {} };
    const { asked, fetch } = server(200, { data, meta: {} });
    const api = newsroom({ url: URL, fetch });

    expect(await api.questionForm({ article: 'a1', locale: 'de' }, { headers: { 'X-Site': 'one' } })).toEqual(data);
    await api.questionForm();

    expect(asked.map(({ url, init }) => [url, init.cache])).toEqual([
      [`${PATH}/reader-question-form?article=a1&locale=de`, 'no-store'],
      [`${PATH}/reader-question-form`, 'no-store'],
    ]);
    expect(new Headers(asked[0]?.init.headers).get('X-Site')).toBe('one');
  });

  it('reads all pages of a list', async () => {
    const lists = [
      { data: [1, 2], meta: { pageSize: 2, next: 'a' } },
      { data: [3], meta: { pageSize: 2, next: null } },
    ];
    const cursors: (string | undefined)[] = [];
    const read: number[] = [];
    const ask = (cursor?: string) =>
      Promise.resolve(lists[cursors.push(cursor) - 1] ?? { data: [], meta: { pageSize: 2, next: null } });

    for await (const { data } of pages(ask)) read.push(...data);

    expect([read, cursors]).toEqual([
      [1, 2, 3],
      [undefined, 'a'],
    ]);
  });

  it('tells blocks apart', () => {
    const call: Block = {
      __component: 'newsroom.call',
      id: 'call-1',
      html: '',
      text: 'All',
      url: 'https://a.example/',
    };

    expect([isBlock(call, 'newsroom.call') && call.text, isBlock(call, 'newsroom.prose')]).toEqual(['All', false]);
  });
});
