import { bootNewsroom, type Newsroom } from './newsroom';

declare global {
  // A `let` or `const` would not become a property of the global object.
  var newsroomUnderTest: Newsroom | undefined;
}

/** One newsroom for all browser tests; they make articles of their own. */
export default async function setup(): Promise<void> {
  globalThis.newsroomUnderTest = await bootNewsroom();
  process.env['NEWSROOM_URL'] = globalThis.newsroomUnderTest.url;
}
