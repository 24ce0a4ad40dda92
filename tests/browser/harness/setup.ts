import { bootNewsroom, type Newsroom } from './newsroom';
import { keepSession } from './session';

declare global {
  // A `let` or `const` would not become a property of the global object.
  var newsroomUnderTest: Newsroom | undefined;
}

/** One newsroom and one log-in for all browser tests; articles are their own. */
export default async function setup(): Promise<void> {
  const newsroom = await bootNewsroom();
  globalThis.newsroomUnderTest = newsroom;
  process.env['NEWSROOM_DATABASE'] = newsroom.database;
  await keepSession(newsroom.url);
}
