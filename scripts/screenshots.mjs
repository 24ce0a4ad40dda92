/** `npm run screenshots`, while `npm start` runs: takes the pictures of the documentation, light and dark. Names: those only. */
import { mkdirSync } from 'node:fs';
import { findChromium } from './lib/chromium.mjs';
import { logIn } from './lib/log-in.mjs';
import { root } from './lib/run.mjs';
import { scenes } from './lib/scenes.mjs';
import { readSecrets } from './lib/secrets.mjs';
import { chromium } from 'playwright-core';

const address = `http://127.0.0.1:${process.env.PORT ?? 1337}`;
const folder = `${root}/docs/screenshots`;
const SETTLE_MS = 500;
const ACTION_LIMIT_MS = 12_000;
const wanted = process.argv.slice(2);

/** A request of the admin panel, as the session of the page sends it. */
const apiOf = (token) => async (method, path, body) => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const response = await fetch(`${address}${path}`, { method, headers, body: body && JSON.stringify(body) });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.status === 204 ? null : response.json();
};

/** Strapi's own announcement is not ours to show. */
async function closeAnnouncement(tab) {
  await tab
    .getByRole('button', { name: 'Close' })
    .first()
    .click({ timeout: 3_000 })
    .catch(() => undefined);
}

const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
await context.grantPermissions(['clipboard-read', 'clipboard-write']);
const tab = await context.newPage();
tab.setDefaultTimeout(ACTION_LIMIT_MS);
const api = apiOf(await logIn(tab, address, readSecrets()));
await closeAnnouncement(tab);

mkdirSync(folder, { recursive: true });
for (const theme of ['light', 'dark']) {
  await tab.evaluate((name) => globalThis.localStorage.setItem('STRAPI_THEME', name), theme);
  for (const { name, height = 900, show } of scenes.filter((scene) => !wanted.length || wanted.includes(scene.name))) {
    await tab.setViewportSize({ width: 1440, height });
    try {
      await show({ tab, api, open: (path) => tab.goto(`${address}/admin${path}`) });
      await tab.waitForTimeout(SETTLE_MS);
      await tab.screenshot({ path: `${folder}/${name}-${theme}.png` });
      console.log(`docs/screenshots/${name}-${theme}.png taken.`);
    } catch (error) {
      // The others are taken all the same.
      console.error(`${name}-${theme} was not taken:`, error);
      process.exitCode = 1;
    }
  }
}
await browser.close();
