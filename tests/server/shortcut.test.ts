import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, TEXT } from './entries';

const PERMISSION = 'plugin::users-permissions.permission';

/** Says whether Strapi's router has found a route. */
const TOLD = `module.exports = { register({ strapi }) {
  strapi.server.use(async (ctx, next) => {
    await next();
    ctx.set('X-Routed', String(Boolean(ctx.state.route)));
  });
} };`;

/** What a site may do to a route. */
const EXTENDED = `module.exports = (plugin) => {
  const { 'content-api': contentApi } = plugin.routes;
  plugin.routes['content-api'] = (context) => {
    const router = contentApi(context);
    const route = router.routes.find(({ handler }) => handler === 'content.page');
    route.config.middlewares.unshift((ctx, next) => (ctx.query.locale === 'en' ? next() : ctx.forbidden()));
    return router;
  };
  return plugin;
};`;

let app: TestApp;
let running: TestApp | undefined;
afterEach(async () => {
  await running?.destroy();
  running = undefined;
});

async function start(extension?: string): Promise<void> {
  app = await startApp({
    prepare(directory) {
      writeFileSync(path.join(directory, 'src/index.js'), TOLD);
      if (extension === undefined) return;
      mkdirSync(path.join(directory, 'src/extensions/newsroom'), { recursive: true });
      writeFileSync(path.join(directory, 'src/extensions/newsroom/strapi-server.js'), extension);
    },
  });
  running = app;
  await app.strapi
    .documents(ARTICLE as never)
    .create({ data: { title: 'Ferry', body: [TEXT] } as never, status: 'published' } as never);
}

const get = (address: string) => app.http.get(`/api/newsroom/articles/by-slug/${address}`).redirects(0);

it('answers as the route does, without Strapi’s router, in everything that a reader can tell', async () => {
  await start();
  const asked = async (address: string) => {
    const short = await get(address);
    // Koa's router takes a slash at the end; the shortcut leaves such an address to it.
    const routed = await get(address.replace(/(?=\?|$)/, '/'));
    expect([short.headers['x-routed'], routed.headers['x-routed']]).toEqual(['false', 'true']);
    const told = ({ status, body, headers }: typeof short) => {
      const { date, 'x-routed': by, 'x-response-time': took, ...others } = headers as Record<string, string>;
      expect([date, by]).toEqual([expect.any(String), expect.any(String)]);
      return { status, body: body as object, others: { ...others, took: Boolean(took) } };
    };
    expect(told(short)).toEqual(told(routed));
    return short.status;
  };

  expect(await asked('ferry')).toBe(200);
  expect(await asked('ferry?locale=en&fields=title,slug')).toBe(200);
  expect(await asked('nowhere')).toBe(404);
  expect(await asked('ferry?locale=xx')).toBe(400);
  expect(await asked('ferry?populate=*')).toBe(400);
  expect(await asked('ferry?locale=%00')).toBe(400);
  const { etag } = (await get('ferry')).headers as { etag: string };
  expect((await get('ferry').set('If-None-Match', etag)).status).toBe(304);
});

it('leaves who may not read to Strapi', async () => {
  await start();
  await app.strapi.db
    .query(PERMISSION)
    .deleteMany({ where: { action: 'plugin::newsroom.content.page', role: { type: 'public' } } });

  const { status, headers } = await get('ferry');

  expect([status, headers['x-routed']]).toEqual([403, 'true']);
});

it('leaves a route that the site has changed as it is', async () => {
  await start(EXTENDED);

  const answers = [await get('ferry'), await get('ferry?locale=en')];

  expect(answers.map(({ status, headers }) => [status, headers['x-routed']])).toEqual([
    [403, 'true'],
    [200, 'true'],
  ]);
});
