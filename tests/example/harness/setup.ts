import { ask } from '../../browser/harness/desk';
import { ADMINISTRATOR, bootNewsroom } from '../../browser/harness/newsroom';
import { publishEveryBlock } from './content';
import { prepareExample } from './example';

declare global {
  // A `let` or `const` would not become a property of the global object.
  var stopExample: (() => Promise<void>) | undefined;
}

/** The demo with its sample pages and an article with every block, and the website in front of it. */
export default async function setup(): Promise<void> {
  const site = await prepareExample();
  const newsroom = await bootNewsroom({ DEMO_PAGES: 'on', SITE_URL: site.url });
  globalThis.stopExample = () => newsroom.stop();
  const end = await site.start(newsroom.url);
  globalThis.stopExample = () => end().finally(() => newsroom.stop());

  process.env['EXAMPLE_URL'] = site.url;
  process.env['NEWSROOM_URL'] = newsroom.url;
  process.env['NEWSROOM_TOKEN'] = await logIn(newsroom.url);
  const picture = await publishEveryBlock();
  globalThis.stopExample = async () => {
    await ask('DELETE', `/upload/files/${picture}`);
    await end().finally(() => newsroom.stop());
  };
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
