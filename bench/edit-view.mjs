/**
 * `node bench/edit-view.mjs [rounds]`, while `npm start` runs: what the panel costs the editor, measured in Chromium on articles
 * of 100 and of 300 blocks.
 *
 * From a key to the finding on the screen, beside Strapi's own way from the key to the letter; and opening the edit view with
 * the panel and without it in turn. Look at the ratios: they hardly depend on the machine.
 */
import { chromium } from 'playwright-core';
import { findChromium } from '../scripts/lib/chromium.mjs';
import { logIn } from '../scripts/lib/log-in.mjs';
import { readSecrets } from '../scripts/lib/secrets.mjs';
import { articleOf } from './corpus.mjs';
import { median, print, quantile } from './engine.mjs';

const SIZES = [100, 300];
const KEYS = 40;
const ROUNDS = Number(process.argv[2] ?? 3);
const REST_MS = 400;
const PATIENCE_MS = 180_000;
const OURS = /\/(PanelContent|EntryLineContent)-[^/]*\.js$/;
const ARTICLES = '/content-manager/collection-types/plugin::newsroom.article';
const LOCALE = '?plugins[i18n][locale]=en';

const address = `http://127.0.0.1:${process.env.PORT ?? 1337}`;
const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
const { storageState, token } = await session();

const keys = [];
const opening = [];
for (const size of SIZES) {
  const id = await createArticle(size);
  const [finding, letter, alone] = [
    await typing(id, true),
    await typing(id, true, 'letter'),
    await typing(id, false, 'letter'),
  ];
  keys.push([`${size} blocks`, ...[finding, letter, alone].flatMap((times) => [at(times, 0.5), at(times, 0.95)])]);
  console.error(`${size} blocks: keys measured`);
  const [withPanel, without] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    for (const isOn of round % 2 ? [false, true] : [true, false])
      (isOn ? withPanel : without).push(await open(id, isOn));
    console.error(`${size} blocks: opened, round ${round + 1} of ${ROUNDS}`);
  }
  opening.push([`${size} blocks`, ...compared(withPanel, without, 'form'), ...compared(withPanel, without, 'busy')]);
}
await browser.close();
print(
  'From a key to what it changes on the screen: milliseconds',
  ['article', 'finding p50', 'p95', 'letter p50', 'p95', 'letter without the panel p50', 'p95'],
  keys,
);
print(
  'Opening the edit view: milliseconds until the form is drawn, and in which the browser is busy until it rests',
  ['article', 'form', 'without', 'ratio', 'busy', 'without', 'ratio'],
  opening,
);

function at(times, part) {
  return quantile(times, part).toFixed(0);
}

function compared(own, others, name) {
  const [a, b] = [own, others].map((list) => median(list.map((one) => one[name])));
  return [a.toFixed(0), b.toFixed(0), (a / b).toFixed(2)];
}

async function session() {
  const tab = await browser.newPage();
  const token = await logIn(tab, address, { ...readSecrets(), ...process.env });
  return { storageState: await tab.context().storageState(), token };
}

/** Prose and tables in turn; the first block has a word to type after. */
async function createArticle(blocks) {
  const texts = articleOf(blocks * 700)
    .split('\n\n')
    .filter((text) => !text.startsWith('|'));
  const body = Array.from({ length: blocks }, (_, index) =>
    index % 5 === 4
      ? table(index)
      : { __component: 'newsroom.prose', markdown: index ? (texts[index % texts.length] ?? 'Boats.') : 'Boats run.' },
  );
  const response = await fetch(`${address}${ARTICLES}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ title: `Measured ${blocks}`, slug: `measured-${blocks}-${Date.now()}`, body }),
  });
  if (!response.ok) throw new Error(`No article: ${await response.text()}`);
  return (await response.json()).data.documentId;
}

function table(number) {
  const rows = [['Line', 'Fare'], ...Array.from({ length: 6 }, (_, row) => [`Line ${number}-${row}`, `${row + 1}.20`])];
  return { __component: 'newsroom.table', grid: { rows, headerRows: 1, headerColumn: false } };
}

async function sitDown(isOn) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'en-GB', storageState });
  const tab = await context.newPage();
  tab.setDefaultTimeout(PATIENCE_MS);
  // A route that is listened to is not cached: so both ways are listened to.
  await tab.route(OURS, (route) => (isOn ? route.continue() : route.abort()));
  await tab.addInitScript(watchLongTasks);
  return tab;
}

/* global window, document, PerformanceObserver, MutationObserver, requestAnimationFrame */

function watchLongTasks() {
  window.newsroomBusy = { total: 0, last: 0 };
  new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries()) {
      window.newsroomBusy.total += duration;
      window.newsroomBusy.last = startTime + duration;
    }
  }).observe({ type: 'longtask', buffered: true });
}

/** Opens the article. @returns when the form was drawn, and how long the browser was busy in all. */
async function open(id, isOn, keepOpen = false) {
  const tab = await sitDown(isOn);
  await tab.goto(`${address}/admin${ARTICLES}/${id}${LOCALE}`);
  await tab.locator('form ol[aria-describedby] > li').first().waitFor();
  const form = await tab.evaluate(() => performance.now());
  if (isOn) await tab.locator('[data-newsroom-heading]').waitFor();
  await tab.waitForFunction((rest) => performance.now() - window.newsroomBusy.last > rest, 3 * REST_MS);
  const busy = await tab.evaluate(() => window.newsroomBusy.total);
  if (keepOpen) return tab;
  await tab.context().close();
  return { form, busy };
}

/** Types the last brace of a template's code, and takes it back. @returns how long after each key it shows. */
async function typing(id, isOn, what = 'finding') {
  const tab = await open(id, isOn, true);
  await tab.locator('h3 button', { hasText: 'Prose' }).first().click();
  await tab.locator('.CodeMirror').first().click();
  await tab.keyboard.press('Control+End');
  await tab.keyboard.type(' Dear {{name}');
  await tab.waitForTimeout(5 * REST_MS);
  await tab.evaluate((watched) => {
    window.newsroomTimes = [];
    let pressed = 0;
    window.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true);
    const target = document.querySelector(watched === 'letter' ? '.CodeMirror-code' : '[data-newsroom-heading]');
    new MutationObserver(() => {
      const from = pressed;
      pressed = 0;
      // Drawn with the next frame.
      if (from) requestAnimationFrame(() => setTimeout(() => window.newsroomTimes.push(performance.now() - from)));
    }).observe(target, { childList: true, subtree: true, characterData: true });
  }, what);
  for (let key = 0; key < KEYS; key++) {
    await tab.keyboard.press(key % 2 ? 'Backspace' : '}');
    await tab.waitForFunction((count) => window.newsroomTimes.length > count, key);
    await tab.waitForTimeout(REST_MS);
  }
  const times = await tab.evaluate(() => window.newsroomTimes);
  await tab.context().close();
  return times;
}
