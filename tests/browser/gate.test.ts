import { setTimeout as sleep } from 'node:timers/promises';
import type { CheckedTypesResponse } from '../../shared/contracts/checked';
import { type Desk, bySlugStatus, createEntry, eventually, openDesk, savedEntry, setNewsroom } from './harness/desk';

const RULE = 'metadata/missing-byline';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterEach(() => setNewsroom());
afterAll(() => desk?.close());

const prose = (markdown: string) => ({ __component: 'newsroom.prose', markdown });
const dialog = () => desk.page.getByRole('dialog');
const pressPublish = () => desk.page.getByRole('button', { name: 'Publish', exact: true }).click();

/** Opens an article that goes out with a reason only. */
const openAsked = async (title: string, slug: string): Promise<void> => {
  await setNewsroom({ rules: { [RULE]: { gate: 'reason' } } });
  const body = [prose('The ferry to Aske was late, and nobody in the harbour office could say why it had been.')];
  await desk.openArticle(await desk.draft({ title, slug, body }));
  await desk.page.getByText('1 finding needs a reason').first().waitFor();
};

it('names what stops a page, leads there, and loses nothing that was typed', async () => {
  const body = [prose('The ferry runs. Lorem ipsum dolor sit amet, consectetur adipiscing elit.')];
  await desk.openArticle(await desk.draft({ title: 'Ferry fares', slug: 'gate-ferry', body }));
  await desk.page.getByLabel('standfirst').fill('Typed, not saved.');
  await desk.page.getByText('1 finding stops publishing').first().waitFor();

  // Strapi keeps Publish back while it asks for drafts; the keys do nothing then, as it does.
  await desk.page.getByRole('button', { name: 'Publish', exact: true }).click({ trial: true });
  await desk.page.keyboard.press('ControlOrMeta+Shift+Enter');
  await dialog().getByText('Not ready to publish').waitFor();
  await desk.shot('gate-stopped');
  expect(await desk.seriousIn('[role="dialog"]')).toEqual([]);

  await dialog().getByRole('button', { name: 'Go there' }).first().click();
  await desk.page.locator('.CodeMirror-selected, .CodeMirror-focused').first().waitFor();
  expect(await desk.page.getByLabel('standfirst').inputValue()).toBe('Typed, not saved.');
  expect(await bySlugStatus('gate-ferry')).toBe(404);
});

it('takes a reason, and publishes with it', async () => {
  await openAsked('Ferry times', 'gate-reason');

  await pressPublish();
  await dialog().getByText('Publish it all the same?').waitFor();
  await dialog().getByRole('button', { name: 'Publish anyway' }).click();
  await dialog().getByText('Too short: at least 10 characters').waitFor();
  await desk.shot('gate-reason');
  await dialog().getByLabel('Why should it go out all the same?').fill('The desk signs this one together.');
  const published = desk.page.waitForResponse((response) => /\/actions\/publish/.test(response.url()));
  await dialog().getByRole('button', { name: 'Publish anyway' }).click();

  expect((await published).ok()).toBe(true);
  expect(await bySlugStatus('gate-reason')).toBe(200);

  // What it was about is stored in English, and told in the language of who reads it.
  const german = await openDesk();
  await german.page.addInitScript(() => localStorage.setItem('strapi-admin-language', 'de'));
  await german.open('/plugins/newsroom/desk?tab=overrides');
  const listed = german.page.getByRole('row').filter({ hasText: 'The desk signs this one together.' });
  await listed.getByRole('link', { name: 'Der Artikel hat keinen Autor' }).waitFor();
  await german.close();
});

it('says nothing of publishing where a type has no drafts', async () => {
  const author = 'plugin::newsroom.author';
  await desk.page.route('**/newsroom/checked', async (route) => {
    const response = await route.fetch();
    const { data, meta } = (await response.json()) as CheckedTypesResponse;
    await route.fulfill({ json: { data: [...data, { uid: author }], meta } });
  });
  const biography = 'She sails. Lorem ipsum dolor sit amet, consectetur adipiscing elit.';
  const documentId = await createEntry(author, { name: 'Ada Brandt', slug: 'ada-brandt', biography });
  await desk.open(`/content-manager/collection-types/${author}/${documentId}`);
  // The marks are drawn beside the line.
  await desk.page.locator('.newsroom-mark').first().waitFor();
  expect(await desk.page.locator('[data-newsroom-line]').count()).toBe(0);
  await desk.page.unroute('**/newsroom/checked');
});

it('publishes nothing that is called off, nor by the keys while it asks', async () => {
  await openAsked('Ferry stops', 'gate-called-off');
  // On its way for good.
  await desk.page.route('**/newsroom/overrides', () => undefined);

  await pressPublish();
  await dialog().getByLabel('Why should it go out all the same?').fill('The desk signs this one together.');
  await desk.page.keyboard.press('ControlOrMeta+Shift+Enter');
  const sent = desk.page.waitForRequest((request) => request.url().endsWith('/newsroom/overrides'));
  await dialog().getByRole('button', { name: 'Publish anyway' }).click();
  await sent;
  await desk.page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });

  await sleep(1_000);
  expect(await bySlugStatus('gate-called-off')).toBe(404);
  await desk.page.unroute('**/newsroom/overrides');
});

it('says under Save that a slug is taken, as soon as it is typed', async () => {
  const body = [prose('The ferry to Aske runs twice a day in winter, the captain says.')];
  await desk.openArticle(await desk.draft({ title: 'First at the quay', slug: 'gate-first', body }));
  await desk.publish();
  await desk.openArticle(await desk.draft({ title: 'Second at the quay', slug: 'gate-second', body }));
  const line = desk.page.locator('[data-newsroom-line]');
  await line.getByText(/^Ready/).waitFor();

  await desk.page.getByLabel('slug').fill('gate-first');
  await line.getByText('1 finding stops publishing').waitFor();
  await desk.page.getByLabel('slug').fill('gate-third');
  await line.getByText(/^Ready/).waitFor();
  expect(await line.innerText()).not.toContain('stops');
});

it('says which parts go out with it, and publishes them all', async () => {
  const box = await createEntry('plugin::newsroom.fact-box', {
    title: 'The harbour',
    body: 'The harbour of Aske opened in 1907, according to the port authority.',
  });
  const embed = { __component: 'newsroom.fact-box-embed', factBox: { connect: [{ documentId: box }] } };
  const body = [prose('The harbour is a hundred years old and more.'), embed];
  await desk.openArticle(await desk.draft({ title: 'The harbour of Aske', slug: 'gate-parts', body }));
  await desk.page.getByText('1 part goes with it').first().waitFor();

  await pressPublish();
  await dialog().getByText('Publish 2 entries?').waitFor();
  await dialog().getByText('The harbour', { exact: false }).last().waitFor();
  await desk.shot('gate-parts');
  const published = desk.page.waitForResponse((response) => /\/actions\/publish/.test(response.url()));
  await dialog().getByRole('button', { name: 'Publish 2 entries' }).click();

  expect((await published).ok()).toBe(true);
  const { status } = await savedEntry<{ status: string }>('plugin::newsroom.fact-box', box);
  expect(status).toBe('published');
});

it('lists what stops its parts, and publishes one of them in Strapi’s own dialog', async () => {
  const box = await createEntry('plugin::newsroom.fact-box', {
    title: 'The pier',
    body: 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
  });
  const embed = { __component: 'newsroom.fact-box-embed', factBox: { connect: [{ documentId: box }] } };
  const body = [prose('The pier is a hundred years old and more.'), embed];
  await desk.openArticle(await desk.draft({ title: 'The pier of Aske', slug: 'gate-broken-part', body }));
  const line = desk.page.locator('[data-newsroom-line]');
  await line.getByText('1 finding in its parts stops publishing').waitFor();

  await line.getByRole('button', { name: 'Show' }).click();
  const listed = desk.page.getByRole('group', { name: 'What also stops publishing' });
  await eventually(async () => expect(await listed.evaluate((group) => group === document.activeElement)).toBe(true));
  await listed.getByText('“The pier”').waitFor();
  await desk.shot('gate-parts-listed');

  // The key belongs to the dialog that lies over the article.
  await desk.openBlock('Fact box');
  await desk.page.getByRole('button', { name: 'The pier' }).click();
  await dialog().getByLabel('title').fill('The old pier');
  const asked = desk.page.waitForResponse((response) => /fact-box\/.*actions\/publish/.test(response.url()));
  await desk.page.keyboard.press('ControlOrMeta+Shift+Enter');
  expect((await asked).status()).toBe(400);
});

it('leaves the last word to the server where that does not answer the question', async () => {
  await desk.page.route('**/newsroom/gate', (route) => route.fulfill({ status: 500, json: {} }));
  const body = [prose('The ferry to Aske runs twice a day in winter, the captain says.')];
  await desk.openArticle(await desk.draft({ title: 'Winter ferry', slug: 'gate-silent', body }));
  await desk.page
    .getByText(/^Ready/)
    .first()
    .waitFor();

  await desk.publish();

  expect(await bySlugStatus('gate-silent')).toBe(200);
  await desk.page
    .getByText(/^Published as it stands here/)
    .first()
    .waitFor();
  await desk.page.unroute('**/newsroom/gate');
});
