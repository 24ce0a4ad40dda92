import type { Test } from 'supertest';
import { admin } from '../../server/src/routes/admin';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE } from './entries';

let app: TestApp;
let stranger: TestApp['admin'];
let documentId: string;
beforeAll(async () => {
  app = await startApp();
  stranger = await app.loginWith([]);
  ({ documentId } = await app.strapi.documents(ARTICLE as never).create({ data: { title: 'A page' } as never }));
});
afterAll(() => app?.destroy());

interface Open {
  /** Query or body, as a user of the panel would send it. */
  readonly ask?: () => object;
  readonly status: number;
  readonly data?: object;
}
/** Open to everybody who is logged in: what they answer with is asked of the user's rights to entries. */
const OPEN: Readonly<Record<string, Open>> = {
  // Which types are checked, and how: nothing of any entry.
  'GET /checked': { status: 200 },
  'GET /states': { ask: () => ({ uid: ARTICLE, documentIds: documentId }), status: 200, data: {} },
  'GET /dismissals': { ask: () => ({ uid: ARTICLE, documentId }), status: 403 },
  'GET /corrections': { ask: () => ({ documentId, locale: 'en' }), status: 403 },
  'GET /since-published': { ask: () => ({ documentId, locale: 'en' }), status: 403 },
  'GET /shown': { ask: () => ({ uid: ARTICLE, documentId }), status: 403 },
  'GET /fact-box-use': { ask: () => ({ documentId, locale: 'en' }), status: 403 },
  'GET /fact-box-history': { ask: () => ({ documentId, locale: 'en' }), status: 403 },
  'POST /gate': { ask: () => ({ uid: ARTICLE, documentId, embeds: [] }), status: 403 },
  'POST /fact-boxes': { ask: () => ({ locale: 'en', kind: 'figure', title: 'Boats', body: 'Two.' }), status: 403 },
  'POST /fact-boxes/alike': { ask: () => ({ locale: 'en', text: 'A page' }), status: 200, data: [] },
  'GET /due': { status: 200, data: [] },
  'GET /waiting-questions': { status: 200, data: [] },
};

type Method = 'get' | 'post' | 'put' | 'delete';
const routes = admin.routes.map(({ method, path }) => [`${method} ${path}`, method, path] as const);
const ask = (agent: TestApp['admin'], method: string, path: string): Test =>
  agent[method.toLowerCase() as Method](`/newsroom${path.replace(/:\w+/g, '1')}`);

describe('every route of the admin panel', () => {
  it.each(routes)('%s asks who is there', async (_, method, path) => {
    expect((await ask(app.http, method, path)).status).toBe(401);
  });

  it.each(routes.filter(([name]) => !(name in OPEN)))('%s needs a permission', async (_, method, path) => {
    expect((await ask(stranger, method, path)).status).toBe(403);
  });

  it.each(Object.entries(OPEN))('%s tells a stranger nothing', async (name, { ask: asked, status, data }) => {
    const [method = '', path = ''] = name.split(' ');
    const sent = asked?.() ?? {};
    const request = ask(stranger, method, path);
    const answer = await (method === 'GET' ? request.query(sent) : request.send(sent));

    expect(answer.status).toBe(status);
    expect(data ?? answer.body.data).toEqual(answer.body.data);
    expect(JSON.stringify(answer.body)).not.toContain('A page');
  });

  // Nobody reads what is sent with a DELETE.
  it.each(routes.filter(([, method]) => method !== 'DELETE'))(
    '%s refuses a text that PostgreSQL cannot keep',
    async (_, method, path) => {
      const sent = { text: ['a\0'] };
      const request = ask(app.admin, method, path);
      const { status, body } = await (method === 'GET' ? request.query(sent) : request.send(sent));

      expect([status, body.error.message]).toEqual([400, expect.stringContaining('U+0000')]);
    },
  );

  it('is named above only while there is one', () =>
    expect(Object.keys(OPEN).filter((name) => !routes.some(([known]) => known === name))).toEqual([]));
});
