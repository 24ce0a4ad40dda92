import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { ADMINISTRATOR } from './newsroom';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const ACTION_LIMIT_MS = 20_000;
const ARTICLES = '/content-manager/collection-types/plugin::newsroom.article';

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
  /** The first place in sight that says so. */
  message(text: string): Locator;
  close(): Promise<void>;
}

export async function openDesk(): Promise<Desk> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  try {
    return await sitDown(browser);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function sitDown(browser: Browser): Promise<Desk> {
  const context = await browser.newContext({ viewport: { width: 1500, height: 1000 }, locale: 'en-GB' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  page.setDefaultTimeout(ACTION_LIMIT_MS);
  await logIn(page);
  const token = await tokenOf();
  const open = async (path: string) => void (await page.goto(address(`/admin${path}`)));

  return {
    page,
    open,
    draft: (article) => createArticle(article, token),
    openArticle: async (documentId) => {
      await open(`${ARTICLES}/${documentId}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
    openBlock: (kind) =>
      page.getByRole('button', { name: kind, exact: false }).and(page.locator('h3 button')).first().click(),
    message: (text) => page.getByText(text, { exact: false }).filter({ visible: true }).first(),
    close: () => browser.close(),
  };
}

async function logIn(page: Page): Promise<void> {
  await page.goto(address('/admin/auth/login'));
  await page.getByLabel('Email').fill(ADMINISTRATOR.email);
  await page.getByLabel('Password', { exact: false }).first().fill(ADMINISTRATOR.password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('navigation').first().waitFor();
}

async function tokenOf(): Promise<string> {
  const { data } = await post<{ data: { token: string } }>('/admin/login', ADMINISTRATOR);
  return data.token;
}

async function createArticle(article: Record<string, unknown>, token: string): Promise<string> {
  const { data } = await post<{ data: { documentId: string } }>(ARTICLES, article, token);
  return data.documentId;
}

async function post<T>(path: string, body: unknown, token?: string): Promise<T> {
  const response = await fetch(address(path), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`POST ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}
