import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, TEXT } from './entries';

const PAGE = '/api/newsroom/articles/by-slug';

interface Layer {
  readonly path: string;
  match(path: string): boolean;
}

interface Router {
  readonly stack: Layer[];
  get(path: string, answer: (ctx: { body: unknown }) => void): void;
}

let running: TestApp | undefined;
afterEach(async () => {
  await running?.destroy();
  running = undefined;
});

/** @param extension - What the site does to the plugin. */
async function start(extension?: string) {
  const app = await startApp({
    prepare(directory) {
      if (extension === undefined) return;
      mkdirSync(path.join(directory, 'src/extensions/newsroom'), { recursive: true });
      writeFileSync(path.join(directory, 'src/extensions/newsroom/strapi-server.js'), extension);
    },
  });
  running = app;
  for (const title of ['Ferry', 'Night train'])
    await app.strapi
      .documents(ARTICLE as never)
      .create({ data: { title, body: [TEXT] } as never, status: 'published' } as never);
  return {
    router: app.strapi.server.router as unknown as Router,
    get: (address: string) => app.http.get(`${PAGE}/${address}`),
  };
}

it('is looked for once, and answers for every slug', async () => {
  const { router, get } = await start();
  await get('ferry').expect(200);
  const looked = jest.spyOn(router.stack.find((layer) => layer.path === `${PAGE}/:slug`) as Layer, 'match');

  expect((await get('night-train')).body.data.slug).toBe('night-train');
  expect((await get('ferry?locale=en&fields=slug')).body.data).toEqual({ slug: 'ferry' });
  expect((await get('nowhere')).body.error.message).toContain('“nowhere”');
  expect(looked).not.toHaveBeenCalled();

  for (const address of ['f%65rry', 'ferry/']) expect((await get(address)).body.data.slug).toBe('ferry');
  expect((await get('fer%00ry')).status).toBe(404);
  expect(looked).toHaveBeenCalledTimes(3);
});

it('is looked for again when there are more routes', async () => {
  const { router, get } = await start();
  await get('ferry').expect(200);

  router.get(`${PAGE}/:slug`, (ctx) => (ctx.body = 'first'));
  router.stack.unshift(router.stack.pop() as Layer);

  expect((await get('ferry')).text).toBe('first');
});

it.each([
  ['/articles/by-slug/ferry'],
  ['/articles/:any/ferry'],
  ['/articles/by-slug/:slug(f.*)'],
  ['/articles/:any/:slug(f.*)'],
])('leaves a slug to the site’s own route %s', async (own) => {
  const { get } = await start(`module.exports = (plugin) => {
    const { 'content-api': contentApi } = plugin.routes;
    plugin.routes['content-api'] = (context) => {
      const router = contentApi(context);
      const handler = (ctx) => { ctx.body = 'its own'; };
      router.routes.unshift({ method: 'GET', path: '${own}', handler, config: { auth: false } });
      return router;
    };
    return plugin;
  };`);

  expect((await get('night-train')).body.data.slug).toBe('night-train');
  expect((await get('ferry')).text).toBe('its own');
});
