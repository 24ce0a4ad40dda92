/** `newsroom rebuild`, beside a server that is running. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, TEXT } from './entries';

const NEWSROOM = join(__dirname, '../../dist/cli/newsroom.js');

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.destroy());

const kept = () => app.strapi.db.query('plugin::newsroom.published');
const newsroom = (args: readonly string[], cwd: string): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [NEWSROOM, ...args], { cwd, encoding: 'utf8' });

describe('newsroom rebuild', () => {
  it('makes anew what is kept, whatever has become of it', async () => {
    for (const title of ['Rebuilt', 'Forgotten'])
      await app.strapi
        .documents(ARTICLE as never)
        .create({ data: { title, body: [TEXT] }, status: 'published' } as never);
    await app.strapi.plugin('newsroom').service('published').settled();
    const right = await kept().findOne({ where: { slug: 'rebuilt' } });
    await kept().update({
      where: { slug: 'rebuilt' },
      data: { page: '{"title":"By somebody’s script"}', revision: 'x' },
    });
    await kept().delete({ where: { slug: 'forgotten' } });

    const { status, stdout, stderr } = newsroom(['rebuild'], app.directory);

    expect({ status, stdout, stderr }).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('2 pages made anew\n'),
    });
    await pause(600);
    const { body, headers } = await app.http.get('/api/newsroom/articles/by-slug/rebuilt').expect(200);
    expect(body.data.title).toBe('Rebuilt');
    expect(headers.etag).toBe(`"${right.revision}"`);
    expect(await kept().count({ where: { slug: 'forgotten', mark: null } })).toBe(1);
  });

  it('says where it belongs', () => {
    const elsewhere = newsroom(['rebuild'], '/');
    expect([elsewhere.status, elsewhere.stderr]).toEqual([
      2,
      'newsroom: there is no Strapi application here (/); call rebuild in its folder\n',
    ]);
    const named = newsroom(['rebuild', 'page.md'], app.directory);
    expect([named.status, named.stderr]).toEqual([2, 'newsroom: rebuild takes no file\n']);
  });
});
