/** Two servers on one database: what one of them changes, the other shows within a second. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, FACT_BOX, TAG, TEXT } from './entries';

/** A second, of which half is the longest that a server trusts its memory. */
const SOON_MS = 1_000;

let app: TestApp;
let other: ChildProcess;
let address: string;
beforeAll(async () => {
  app = await startApp();
  other = fork(path.join(__dirname, '../app/instance.cjs'), [app.directory]);
  const [{ port }] = (await once(other, 'message')) as [{ port: number }];
  address = `http://127.0.0.1:${port}/api/newsroom`;
});
afterAll(async () => {
  other?.disconnect();
  if (other) await once(other, 'exit');
  await app?.destroy();
});

const documents = (uid: string) => app.strapi.documents(uid as never);

/**
 * SQLite has one writer, and refuses at once whoever has read before another has written: while the other server makes its
 * pages, that may be us.
 */
async function written<T>(write: () => Promise<T>): Promise<T> {
  for (let times = 1; ; times++) {
    try {
      return await write();
    } catch (error) {
      if (times === 20 || !String(error).includes('database is locked')) throw error;
      await pause(100);
    }
  }
}

const create = async (uid: string, data: object): Promise<string> => {
  const made = await written(() => documents(uid).create({ data: data as never, status: 'published' } as never));
  return (made as unknown as { documentId: string }).documentId;
};

describe('another server', () => {
  it('shows the new text of a fact box on every page that carries it, within a second', async () => {
    const factBox = await create(FACT_BOX, { title: 'How many', body: 'It carried 41,000 people.' });
    const body = [TEXT, { __component: 'newsroom.fact-box-embed', factBox }];
    const slugs = ['first-page', 'second-page', 'third-page'];
    for (const slug of slugs) await create(ARTICLE, { title: slug, slug, body });
    const shown = async () =>
      Promise.all(
        slugs.map(async (slug) => {
          const answer = (await (await fetch(`${address}/articles/by-slug/${slug}`)).json()) as {
            data: { html: string };
          };
          return /[\d,]+ people/.exec(answer.data.html)?.[0];
        }),
      );
    // In the memory of the other server from here on.
    expect(await shown()).toEqual(slugs.map(() => '41,000 people'));

    const data = { body: 'It carried 52,000 people.' };
    await written(() => documents(FACT_BOX).update({ documentId: factBox, data, status: 'published' } as never));
    await pause(SOON_MS);

    expect(await shown()).toEqual(slugs.map(() => '52,000 people'));
  });

  it('lists what has come, within a second', async () => {
    const tag = await create(TAG, { name: 'Arrivals' });
    await create(ARTICLE, { title: 'First arrival', body: [TEXT], tags: [tag] });
    await app.strapi.plugin('newsroom').service('published').settled();
    const listed = async () => {
      const answer = (await (await fetch(`${address}/article-cards?tag=arrivals`)).json()) as {
        data: { title: string }[];
      };
      return answer.data.map(({ title }) => title);
    };
    // In the memory of the other server from here on.
    expect(await listed()).toEqual(['First arrival']);

    await create(ARTICLE, { title: 'Second arrival', body: [TEXT], tags: [tag] });
    await pause(SOON_MS);

    expect(await listed()).toEqual(['Second arrival', 'First arrival']);
  });

  it('knows no page that was taken off', async () => {
    const documentId = await create(ARTICLE, { title: 'Taken off', body: [TEXT] });
    const status = async () => (await fetch(`${address}/articles/by-slug/taken-off`)).status;
    expect(await status()).toBe(200);

    await written(() => documents(ARTICLE).unpublish({ documentId } as never));
    await pause(SOON_MS);

    expect(await status()).toBe(410);
  });
});
