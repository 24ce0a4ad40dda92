import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from './chromium';
import { ADMINISTRATOR, bootNewsroom, type Newsroom } from './newsroom';

declare global {
  // A `let` or `const` would not become a property of the global object.
  var newsroomUnderTest: Newsroom | undefined;
}

/** One newsroom and one log-in for all browser tests (Strapi takes five log-ins in five minutes); articles are their own. */
export default async function setup(): Promise<void> {
  const newsroom = await bootNewsroom();
  globalThis.newsroomUnderTest = newsroom;
  process.env['NEWSROOM_URL'] = newsroom.url;
  process.env['NEWSROOM_SESSION'] = join(mkdtempSync(join(tmpdir(), 'newsroom-session-')), 'session.json');
  process.env['NEWSROOM_TOKEN'] = await logIn(newsroom.url, process.env['NEWSROOM_SESSION']);
}

/** Logs in as an editor does, and keeps the session. @returns the token that the server gave. */
async function logIn(url: string, session: string): Promise<string> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(`${url}/admin/auth/login`);
    await page.getByLabel('Email').fill(ADMINISTRATOR.email);
    await page.getByLabel('Password').first().fill(ADMINISTRATOR.password);
    const answered = page.waitForResponse((response) => response.url().endsWith('/admin/login'));
    await page.getByRole('button', { name: 'Login' }).click();
    const { data } = (await (await answered).json()) as { data: { token: string } };
    await page.getByRole('navigation').first().waitFor();
    await page.context().storageState({ path: session });
    return data.token;
  } finally {
    await browser.close();
  }
}
