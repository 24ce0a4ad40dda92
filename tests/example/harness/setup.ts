import { ask } from '../../browser/harness/desk';
import { bootNewsroom } from '../../browser/harness/newsroom';
import { keepSession } from '../../browser/harness/session';
import { publishEveryBlock, publishOpenToQuestions } from './content';
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
  await keepSession(newsroom.url);
  await publishOpenToQuestions();
  const picture = await publishEveryBlock();
  globalThis.stopExample = async () => {
    await ask('DELETE', `/upload/files/${picture}`);
    await end().finally(() => newsroom.stop());
  };
}
