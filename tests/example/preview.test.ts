/** A draft on the website, from Strapi's Preview button on. */
import type { FrameLocator, Page } from 'playwright-core';
import { address, ask, createEntry } from '../browser/harness/desk';
import { ARTICLE_UID } from '../../shared/uids';
import { publish } from './harness/content';
import { type Reader, openReader, request } from './harness/reader';

let editor: Reader;
let page: Page;
let site: FrameLocator;

beforeAll(async () => {
  editor = await openReader({ viewport: { width: 1500, height: 1000 }, storageState: process.env['NEWSROOM_SESSION'] });
  ({ page } = editor);
  page.setDefaultTimeout(45_000);
  site = page.frameLocator('iframe');
  await page.addInitScript(() => localStorage.setItem('STRAPI_GUIDED_TOUR', JSON.stringify({ enabled: false })));
});
afterAll(() => editor?.close());

const article = (title: string) => {
  const body = [{ __component: 'newsroom.prose', markdown: 'The pier was closed at noon, and **nobody** said why.' }];
  return createEntry(ARTICLE_UID, { title, body });
};
async function openPreview(documentId: string): Promise<void> {
  await page.goto(address(`/admin/content-manager/collection-types/${ARTICLE_UID}/${documentId}`));
  await page.getByRole('link', { name: 'Open preview' }).click();
}
const shot = async (name: string) => {
  const folder = process.env['NEWSROOM_SHOTS'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
};

describe('the preview of a draft', () => {
  it('stands in the admin panel, and follows what is saved', async () => {
    const documentId = await article('Pier closed');
    await openPreview(documentId);
    await site.getByRole('heading', { level: 1, name: 'Pier closed' }).waitFor();
    expect(await site.getByText('Draft, not published.').isVisible()).toBe(true);
    expect(await site.locator('.text').innerHTML()).toContain('<strong>nobody</strong>');
    await shot('preview-draft');

    await ask('PUT', `/content-manager/collection-types/${ARTICLE_UID}/${documentId}`, {
      title: 'Pier closed for good',
    });
    // As the panel says it where its edition has the form beside the frame.
    await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      frame?.contentWindow?.postMessage({ type: 'strapiUpdate' }, new URL(frame.src).origin);
    });
    await site.getByRole('heading', { level: 1, name: 'Pier closed for good' }).waitFor();

    expect((await request('/articles/pier-closed')).status).toBe(404);
    expect(editor.complaints.filter((complaint) => /frame|Content Security/i.test(complaint))).toEqual([]);
  });

  it('tells the draft from what is out', async () => {
    const documentId = await article('Pier open');
    await publish(ARTICLE_UID, documentId);
    await ask('PUT', `/content-manager/collection-types/${ARTICLE_UID}/${documentId}`, { title: 'Pier to open' });
    await openPreview(documentId);
    await site.getByRole('heading', { level: 1, name: 'Pier to open' }).waitFor();

    await page.getByRole('tab', { name: 'Published' }).click();
    await site.getByText('As it is published.').waitFor();
    expect(await site.getByRole('heading', { level: 1 }).innerText()).toBe('Pier open');
  });
});
