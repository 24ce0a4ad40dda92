/** What caches are told when readers see something else. */
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingMessage, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { ContentChanged } from '../../shared/contracts/changed';
import { TRUSTED_MS } from '../../server/src/services/recall';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, FACT_BOX, SECTION, TEXT } from './entries';

type Data = Record<string, unknown>;

const SECRET = 'sixteen letters or more';

interface Call {
  readonly path: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let app: TestApp;
let cdn: Server;
const calls: Call[] = [];
/** How often the CDN is out of order from now on. */
let failures = 0;

beforeAll(async () => {
  cdn = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const isDown = failures-- > 0;
      if (!isDown) calls.push({ path: request.url, headers: request.headers, body });
      response.writeHead(isDown ? 503 : 204).end();
    });
  }).listen(0, '127.0.0.1');
  await once(cdn, 'listening');
  app = await startApp({
    config: { site: { url: 'https://www.example.org' }, purge: { url: `${address()}/purge`, secret: SECRET } },
  });
  await app.strapi.plugin('i18n').service('locales').create({ code: 'de', name: 'Deutsch' });
});
afterAll(async () => {
  await app?.destroy();
  cdn?.close();
});
beforeEach(async () => {
  await told();
});

const address = () => `http://127.0.0.1:${(cdn.address() as AddressInfo).port}`;
const documents = (uid: string) => app.strapi.documents(uid as never);
const create = async (uid: string, data: Data, more: Data = {}) =>
  ((await documents(uid).create({ data, ...more } as never)) as unknown as { documentId: string }).documentId;
const publish = (data: Data) => create(ARTICLE, { body: [TEXT], ...data }, { status: 'published' });
const update = (uid: string, documentId: string, data: Data, more: Data = {}) =>
  documents(uid).update({ documentId, data, ...more } as never);

/** Until everything is made and told: longer than is waited for what happens at the same time, and for other servers. */
async function everything(): Promise<void> {
  await app.strapi.plugin('newsroom').service('published').settled();
  await pause(1_100);
}

/** All calls since the last question, in one. */
async function told(): Promise<ContentChanged> {
  await everything();
  const bodies = calls.splice(0).map(({ body }) => JSON.parse(body) as ContentChanged);
  return {
    changes: bodies.flatMap(({ changes }) => changes),
    tags: [...new Set(bodies.flatMap(({ tags }) => tags))],
    urls: [...new Set(bodies.flatMap(({ urls }) => urls))],
    truncated: bodies.some(({ truncated }) => truncated),
  };
}

const byTitle = async (documentId: string) =>
  (await app.http.get('/api/newsroom/article-cards').query({ documentId }).expect(200)).body.data[0];

describe('a cache is told', () => {
  it('of an article that is published, moved, taken off and deleted', async () => {
    const entry = await publish({ title: 'First name' });
    const url = (slug: string) => `https://www.example.org/articles/${slug}`;
    const place = { documentId: entry, locale: 'en' };

    const published = await told();
    expect(published.changes).toEqual([
      {
        ...place,
        action: 'published',
        slug: 'first-name',
        previousSlug: null,
        url: url('first-name'),
        previousUrl: null,
      },
    ]);
    expect(published.tags).toEqual(expect.arrayContaining([`nr-${entry}`, 'nr-list']));
    expect(published.urls).toContain(url('first-name'));

    await update(ARTICLE, entry, { slug: 'second-name' }, { status: 'published' });
    const moved = await told();
    expect(moved.changes).toEqual([
      {
        ...place,
        action: 'moved',
        slug: 'second-name',
        previousSlug: 'first-name',
        url: url('second-name'),
        previousUrl: url('first-name'),
      },
    ]);
    expect(moved.urls).toEqual(expect.arrayContaining([url('first-name'), url('second-name')]));
    expect(moved.tags.filter((tag) => tag.startsWith('nr-slug-'))).toHaveLength(2);

    await documents(ARTICLE).unpublish({ documentId: entry });
    expect((await told()).changes).toEqual([
      {
        ...place,
        action: 'unpublished',
        slug: null,
        previousSlug: 'second-name',
        url: null,
        previousUrl: url('second-name'),
      },
    ]);

    await documents(ARTICLE).publish({ documentId: entry });
    await told();
    await documents(ARTICLE).delete({ documentId: entry });
    expect((await told()).changes).toMatchObject([{ ...place, action: 'deleted', previousSlug: 'second-name' }]);
  });

  it('of every page that shows what has changed, by the tags of its answer', async () => {
    const section = await create(SECTION, { name: 'Harbour' });
    const factBox = await create(FACT_BOX, { title: 'Figures', body: 'It was 40.' }, { status: 'published' });
    const body = [TEXT, { __component: 'newsroom.fact-box-embed', factBox }];
    const carriers = [
      await publish({ title: 'Carrier one', body, section }),
      await publish({ title: 'Carrier two', body }),
    ];
    const bystander = await publish({ title: 'Bystander' });
    await told();

    await update(FACT_BOX, factBox, { body: 'It is 41.' }, { status: 'published' });
    const { changes, tags, urls } = await told();

    expect(changes.map(({ documentId, action }) => [documentId, action]).sort()).toEqual(
      carriers.map((documentId) => [documentId, 'updated']).sort(),
    );
    expect(tags).toEqual(expect.arrayContaining(carriers.map((documentId) => `nr-${documentId}`)));
    expect(tags).not.toContain(`nr-${bystander}`);
    // Its card says when it changed, and the section lists it.
    expect(urls).toContain('https://www.example.org/harbour');
    expect((await byTitle(carriers[0] ?? '')).title).toBe('Carrier one');
  });

  it('of lists, though no page is another', async () => {
    await create(SECTION, { name: 'Still empty' });

    expect(await told()).toEqual({ changes: [], tags: ['nr-list'], urls: [], truncated: false });
  });

  it('no sooner than every server gives out what is new', async () => {
    let heardAt = 0;
    const off = app.strapi.eventHub.on('newsroom.content.changed', () => {
      heardAt ||= Date.now();
      return Promise.resolve();
    });
    const changedAt = Date.now();
    await publish({ title: 'In good time' });
    await everything();
    off();

    expect(heardAt - changedAt).toBeGreaterThan(TRUSTED_MS);
  });

  it('nothing while somebody writes, or publishes what is out already', async () => {
    const entry = await publish({ title: 'Out already' });
    await told();

    await update(ARTICLE, entry, { standfirst: 'Not out yet.' });
    await create(FACT_BOX, { title: 'Draft', body: 'Nobody sees it.' });

    expect((await told()).tags).toEqual([]);
  });

  it('once what it did not take, with what changed meanwhile', async () => {
    failures = 1;
    const one = await publish({ title: 'Told late' });
    await everything();
    expect(calls).toEqual([]);
    const two = await publish({ title: 'Told with it' });
    await pause(1_200);

    expect((await told()).changes.map(({ documentId }) => documentId)).toEqual([one, two]);
  });

  it('with a signature by which it knows us', async () => {
    await publish({ title: 'Signed' });
    await everything();

    const { path, headers, body } = calls[0] as Call;
    expect(path).toBe('/purge');
    expect(headers['content-type']).toBe('application/json');
    expect(headers['x-newsroom-signature']).toBe(`sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`);
  });
});

describe('the event', () => {
  it('reaches code of the application, whose faults stop nobody', async () => {
    const heard: ContentChanged['changes'][number][] = [];
    const off = app.strapi.eventHub.on('newsroom.content.changed', (event: ContentChanged) => {
      heard.push(...event.changes);
      throw new Error('The listener of the test has a fault');
    });
    const entry = await publish({ title: 'Heard of' });
    const { changes } = await told();
    off();

    expect(changes).toMatchObject([{ documentId: entry }]);
    expect(heard).toEqual(changes);
  });

  it('can be had from Strapi’s own webhooks', async () => {
    const webhook = {
      name: 'Purge',
      url: `${address()}/webhook`,
      headers: {},
      events: ['newsroom.content.changed'],
    };
    await app.admin.post('/admin/webhooks').send(webhook).expect(201);
    const entry = await publish({ title: 'By a webhook' });
    await everything();

    const bodies = calls
      .filter(({ path }) => path === '/webhook')
      .map(({ body }) => JSON.parse(body) as ContentChanged & { event: string });
    expect(new Set(bodies.map(({ event }) => event))).toEqual(new Set(['newsroom.content.changed']));
    expect(bodies.flatMap(({ changes }) => changes)).toMatchObject([{ documentId: entry, action: 'published' }]);
  });
});
