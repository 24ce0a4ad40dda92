import type { BrowserContextOptions, Page } from 'playwright-core';
import { launch } from '../../browser/harness/chromium';

export const siteAddress = (path: string): string => `${process.env['EXAMPLE_URL']}${path}`;

/** What the site answers, redirects not followed. */
export const request = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(siteAddress(path), { headers, redirect: 'manual' });

/** Somebody who reads the site. */
export interface Reader {
  readonly page: Page;
  /** What the browser has complained about since it was opened. */
  readonly complaints: readonly string[];
  open(path: string): Promise<void>;
  /** Texts of all elements that are found, spaces made one. */
  texts(selector: string): Promise<string[]>;
  close(): Promise<void>;
}

/** @param where - What is particular about the reader's browser. */
export async function openReader(where: BrowserContextOptions = {}): Promise<Reader> {
  const browser = await launch();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', ...where });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));

  return {
    page,
    complaints,
    open: async (path) => void (await page.goto(siteAddress(path))),
    texts: async (selector) =>
      (await page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim()),
    close: () => browser.close(),
  };
}
