import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { ArticlePage, ArticlePageResponse } from '../../../shared/contracts/content';
import type { SettingsResponse } from '../../../shared/contracts/settings';
import { NO_SETTINGS, type Settings } from '../../../shared/settings';
import { ARTICLE_UID } from '../../../shared/uids';
import { launch } from './chromium';
import { seriousIn } from './serious';

/** A page of rules takes a busy machine long to draw and to search. */
const ACTION_LIMIT_MS = 45_000;
const MOST_STOPS = 150;
const EVENTUALLY_MS = 10_000;
const ARTICLES = `/content-manager/collection-types/${ARTICLE_UID}`;

export const address = (path: string): string => `${process.env['NEWSROOM_URL']}${path}`;

/** An editor at the admin panel, logged in, and a way to make articles without clicking. */
export interface Desk {
  readonly page: Page;
  /** Creates a draft and gives its documentId. */
  draft(article: Record<string, unknown>): Promise<string>;
  openArticle(documentId: string): Promise<void>;
  open(path: string): Promise<void>;
  /** Unfolds the first block of this kind in the article's body. */
  openBlock(kind: string): Promise<void>;
  /** Puts a text on the clipboard and pastes it. */
  paste(into: Locator, text: string): Promise<void>;
  /** Presses a key again and again. @throws when it never comes there. */
  pressUntil(key: string, isThere: () => Promise<boolean>): Promise<void>;
  /** Goes on by Tab until this has the focus. @throws when it never gets it. */
  tabTo(target: Locator): Promise<void>;
  /** Presses Publish and waits until the server has done it. */
  publish(): Promise<void>;
  /** Waits until nothing fades or slides any more: half transparent words have too little contrast. */
  settle(): Promise<void>;
  /** The first place in sight that says so. */
  message(text: string): Locator;
  /** The same, in the column beside the form. */
  panelMessage(text: string): Locator;
  /** Takes a picture where somebody wants to look at them: NEWSROOM_SHOTS names the folder. */
  shot(name: string): Promise<void>;
  /** What axe calls serious or critical inside these elements: rule, and the elements it speaks of. */
  seriousIn(...selectors: string[]): Promise<string[]>;
  close(): Promise<void>;
}

/** @param where - What is particular about the editor's browser. */
export async function openDesk(where: BrowserContextOptions = {}): Promise<Desk> {
  const browser = await launch();
  try {
    return await sitDown(browser, where);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function sitDown(browser: Browser, where: BrowserContextOptions): Promise<Desk> {
  const context = await browser.newContext({
    viewport: { width: 1500, height: 1000 },
    locale: 'en-GB',
    storageState: process.env['NEWSROOM_SESSION'],
    ...where,
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // Strapi's tour lies over what it explains.
  await context.addInitScript(() => localStorage.setItem('STRAPI_GUIDED_TOUR', JSON.stringify({ enabled: false })));
  const page = await context.newPage();
  page.setDefaultTimeout(ACTION_LIMIT_MS);
  const settle = async () => {
    await page.waitForFunction(() =>
      document
        .getAnimations()
        .every(({ effect, playState }) => playState !== 'running' || effect?.getTiming().iterations === Infinity),
    );
  };
  const pressUntil: Desk['pressUntil'] = async (key, isThere) => {
    for (let times = 0; !(await isThere()); times++) {
      if (times > MOST_STOPS) throw new Error(`${key} never comes there`);
      await page.keyboard.press(key);
    }
  };
  const open = async (path: string) => void (await page.goto(address(`/admin${path}`)));

  return {
    page,
    open,
    draft: (article) => createEntry(ARTICLE_UID, article),
    openArticle: async (documentId) => {
      await open(`${ARTICLES}/${documentId}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
    openBlock: (kind) =>
      page.getByRole('button', { name: kind, exact: false }).and(page.locator('h3 button')).first().click(),
    paste: async (into, text) => {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await into.click();
      await page.keyboard.press('ControlOrMeta+V');
    },
    pressUntil,
    tabTo: async (target) => {
      await target.waitFor();
      await pressUntil('Tab', () => target.evaluate((element) => element === document.activeElement));
    },
    publish: async () => {
      const published = page.waitForResponse((response) => /\/actions\/publish/.test(response.url()));
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      const response = await published;
      if (!response.ok()) throw new Error(`Not published: ${await response.text()}`);
    },
    settle,
    shot: async (name) => {
      const folder = process.env['NEWSROOM_SHOTS'];
      if (!folder) return;
      await settle();
      await page.screenshot({ path: `${folder}/${name}.png` });
    },
    seriousIn: async (...selectors) => {
      await settle();
      return seriousIn(page, ...selectors);
    },
    panelMessage: (text) => page.locator('aside').getByText(text).first(),
    message: (text) => page.getByText(text, { exact: false }).filter({ visible: true }).first(),
    close: () => browser.close(),
  };
}

/** Asserts until it holds: React draws, and dialogs give the focus back, a moment after the page says so. */
export async function eventually(assert: () => Promise<void>): Promise<void> {
  for (const end = Date.now() + EVENTUALLY_MS; ; await sleep(50)) {
    try {
      return await assert();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

/** What a website reads, without a token. */
export async function readBySlug(slug: string): Promise<ArticlePage> {
  const response = await fetch(address(`/api/newsroom/articles/by-slug/${slug}`));
  if (!response.ok) throw new Error(`by-slug ${slug}: ${response.status}`);
  const { data } = (await response.json()) as ArticlePageResponse;
  return data;
}

export const bySlugStatus = async (slug: string): Promise<number> =>
  (await fetch(address(`/api/newsroom/articles/by-slug/${slug}`))).status;

/** Creates an entry of any type and gives its documentId. */
export async function createEntry(uid: string, entry: Record<string, unknown>): Promise<string> {
  const path = `/content-manager/collection-types/${uid}`;
  const { data } = await ask<{ data: { documentId: string } }>('POST', path, entry);
  return data.documentId;
}

/** The draft as it is saved. */
export async function savedEntry<T>(uid: string, documentId: string): Promise<T> {
  return (await ask<{ data: T }>('GET', `/content-manager/collection-types/${uid}/${documentId}`)).data;
}

/** Sets the newsroom's rules, phrases and types, as the settings page does; as they come where nothing is said. */
export async function setNewsroom(settings: Partial<Settings> = {}): Promise<void> {
  const { meta } = await ask<SettingsResponse>('GET', '/newsroom/settings');
  await ask('PUT', '/newsroom/settings', { data: { ...NO_SETTINGS, ...settings }, version: meta.version });
}

/** A request of the admin panel, as the administrator. @throws what the server refuses. */
export async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${process.env['NEWSROOM_TOKEN']}` };
  const response = await fetch(address(path), {
    method,
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (response.status === 204 ? null : await response.json()) as T;
}
