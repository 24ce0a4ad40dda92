/** `npm run screenshot`, while `npm start` runs: takes the picture at the top of the README. */
import { mkdirSync, readFileSync } from 'node:fs';
import { findChromium } from './lib/chromium.mjs';
import { root } from './lib/run.mjs';
import { readSecrets } from './lib/secrets.mjs';
import { chromium } from 'playwright-core';

const address = `http://127.0.0.1:${process.env.PORT ?? 1337}`;
const page = readFileSync(`${root}/tests/pages/broken-tables.txt`, 'utf8');
const { ADMIN_EMAIL, ADMIN_PASSWORD } = readSecrets();

const SETTLE_MS = 500;

const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
const context = await browser.newContext({ viewport: { width: 1440, height: 1140 }, locale: 'en-GB' });
await context.grantPermissions(['clipboard-read', 'clipboard-write']);
const tab = await context.newPage();

await tab.goto(`${address}/admin/auth/login`);
await tab.getByLabel('Email').fill(ADMIN_EMAIL);
await tab.getByLabel('Password').first().fill(ADMIN_PASSWORD);
await tab.getByRole('button', { name: 'Login' }).click();
await tab.getByRole('navigation').first().waitFor();

// Strapi's own announcement is not ours to show.
await tab
  .getByRole('button', { name: 'Close' })
  .first()
  .click({ timeout: 3_000 })
  .catch(() => undefined);

await tab.goto(`${address}/admin/plugins/newsroom/import`);
await tab.evaluate((text) => globalThis.navigator.clipboard.writeText(text), page);
await tab.getByLabel('The page').click();
await tab.keyboard.press('ControlOrMeta+V');
await tab.getByText('39 of 39 lines placed').waitFor();
await tab.getByLabel('Title', { exact: true }).fill('Ferries of Skarholm: a tight timetable');
await tab.getByRole('tab', { name: /^Repairs/ }).click();
await tab.getByRole('button', { name: 'Before and after' }).first().click();
await tab.waitForTimeout(SETTLE_MS);

mkdirSync(`${root}/docs/screenshots`, { recursive: true });
await tab.screenshot({ path: `${root}/docs/screenshots/import.png` });
await browser.close();
console.log('docs/screenshots/import.png taken.');
