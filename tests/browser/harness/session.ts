import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { launch } from './chromium';
import { ADMINISTRATOR } from './newsroom';

/** Logs in once for all tests, as an editor does (Strapi takes five log-ins in five minutes), and keeps the session for their browsers. */
export async function keepSession(url: string): Promise<void> {
  const session = join(mkdtempSync(join(tmpdir(), 'newsroom-session-')), 'session.json');
  process.env['NEWSROOM_URL'] = url;
  process.env['NEWSROOM_SESSION'] = session;
  process.env['NEWSROOM_TOKEN'] = await logIn(url, session);
}

export function forgetSession(): void {
  const session = process.env['NEWSROOM_SESSION'];
  if (session) rmSync(dirname(session), { recursive: true, force: true });
}

/** @returns the token that the server gave. */
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
