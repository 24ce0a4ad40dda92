import { join } from 'node:path';
import { ADMINISTRATOR, bootNewsroom } from '../../browser/harness/newsroom';
import { freePort, startServer } from '../../browser/harness/server';
import { publishEveryBlock } from './content';

const EXAMPLE = join(__dirname, '../../../examples/astro');

declare global {
  // A `let` or `const` would not become a property of the global object.
  var stopExample: (() => Promise<void>) | undefined;
}

/** The demo with its sample pages and an article with every block, and the website in front of it. */
export default async function setup(): Promise<void> {
  const port = await freePort();
  const site = `http://127.0.0.1:${port}`;
  const newsroom = await bootNewsroom({ DEMO_PAGES: 'on', SITE_URL: site });
  globalThis.stopExample = () => newsroom.stop();
  const end = await startServer({
    script: join(EXAMPLE, 'dist/server/entry.mjs'),
    cwd: EXAMPLE,
    env: { HOST: '127.0.0.1', PORT: String(port), CMS_URL: newsroom.url, SITE_URL: site },
    health: site,
  });
  globalThis.stopExample = () => end().finally(() => newsroom.stop());

  process.env['EXAMPLE_URL'] = site;
  process.env['NEWSROOM_URL'] = newsroom.url;
  process.env['NEWSROOM_TOKEN'] = await logIn(newsroom.url);
  await publishEveryBlock();
}

async function logIn(url: string): Promise<string> {
  const response = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ADMINISTRATOR),
  });
  const { data } = (await response.json()) as { data: { token: string } };
  return data.token;
}
