import type { Locator } from 'playwright-core';
import type { AllDismissalsResponse, FindingGroupsResponse, GroupPreviewResponse } from '../../shared/contracts/desk';
import { type Desk, ask, createEntry, eventually, openDesk, savedEntry } from './harness/desk';

const ARTICLE = 'plugin::newsroom.article';
const DESK = '/plugins/newsroom/desk';
const FAULT = '“You may also like” has nothing under it';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

/** An article in a section of its own, so that other tests' articles can be told from it. */
async function draftIn(section: string, title: string, markdown: string): Promise<string> {
  const known =
    sections.get(section) ?? createEntry('plugin::newsroom.section', { name: section, slug: slugOf(section) });
  sections.set(section, known);
  return desk.draft({
    title,
    slug: slugOf(title),
    section: { connect: [{ documentId: await known }] },
    body: [{ __component: 'newsroom.prose', markdown }],
  });
}
const sections = new Map<string, Promise<string>>();
const slugOf = (text: string): string => text.toLowerCase().replace(/\W+/g, '-');

/** Has all entries checked, and waits for the report. */
async function scan(): Promise<void> {
  await desk.page.getByRole('button', { name: 'Scan now' }).first().click();
  const main = desk.page.getByRole('main');
  await main.getByText(/^Scan: \d+ entr(y|ies) checked/).waitFor({ timeout: 60_000 });
  await main.getByRole('button', { name: 'Close', exact: true }).click();
}

/** The role of what has the focus, and its name. */
const focused = (): Promise<string> =>
  desk.page.evaluate(() => {
    const { activeElement: one } = document;
    return `${one?.getAttribute('role') ?? one?.localName} ${one?.getAttribute('aria-label') ?? one?.textContent}`;
  });

it('leads from a scan to the words, with the view kept in the address', async () => {
  await draftIn('Harbour', 'Ferries before the ice', 'The ferries wait.\n\nLorem ipsum dolor sit amet.');
  await draftIn('Harbour', 'Pilots before the ice', 'The pilots wait.\n\nThe sample page read: “Lorem ipsum.');
  await desk.open(DESK);
  await scan();

  await desk.page.getByRole('combobox', { name: 'Section' }).click();
  await desk.page.getByRole('option', { name: /^Harbour \(/ }).click();
  await desk.page.waitForURL(/section=Harbour/);
  await desk.page.getByRole('combobox', { name: 'Severity' }).click();
  await desk.page.getByRole('option', { name: /^Errors/ }).click();
  await desk.page.waitForURL(/severity=error/);
  const row = desk.page
    .getByRole('row')
    .filter({ hasText: 'Ferries before the ice' })
    .filter({ hasText: 'filler text' });
  await row.waitFor();
  expect(await desk.seriousIn('main')).toEqual([]);
  await desk.shot('desk-findings');
  await desk.page.reload();
  await row.waitFor();
  await eventually(async () =>
    expect(await desk.page.getByRole('grid').getByRole('row').filter({ hasNotText: 'before the ice' }).count()).toBe(1),
  );

  await row.getByRole('link').click();

  const card = desk.page.locator('.CodeMirror').getByRole('group');
  await card.getByText('is filler text').waitFor();
  // Whoever goes on to another language is not led there again.
  await desk.page.waitForURL((url) => !url.searchParams.has('newsroom'));
  await desk.shot('desk-arrived');
  await desk.page.goBack();
  await row.waitFor();
  await desk.page.goBack();
  await desk.page.waitForURL((url) => !url.search.includes('severity'));
});

it('mends the same fault on several pages, and takes it back', async () => {
  const ids: string[] = [];
  for (const name of ['Cranes', 'Docks', 'Quays'])
    ids.push(await draftIn('Shipyard', `${name} at night`, `The ${name.toLowerCase()} are lit.\n\nYou may also like`));
  const textOf = async (id: string): Promise<string> => {
    const { body } = await savedEntry<{ body: { markdown: string }[] }>(ARTICLE, id);
    return body[0]?.markdown ?? '';
  };
  await desk.open(`${DESK}?tab=groups&section=Shipyard`);
  await scan();
  const row = desk.page.getByRole('row').filter({ hasText: FAULT });
  await row.getByText('3 pages', { exact: true }).waitFor();
  await desk.shot('desk-groups');

  await row.getByRole('button', { name: 'Fix on 3 pages…' }).click();
  const dialog = desk.page.getByRole('dialog', { name: 'Fix on 3 pages' });
  await dialog.getByText('3 of 3 pages').waitFor();
  await dialog.getByRole('checkbox', { name: 'Quays at night' }).click();
  expect(await desk.seriousIn('[role="dialog"]')).toEqual([]);
  await desk.shot('desk-fix');
  await dialog.getByRole('button', { name: 'Fix 2 pages' }).click();
  await dialog.getByText('2 pages repaired').waitFor({ timeout: 60_000 });
  await desk.shot('desk-fixed');
  expect(await Promise.all(ids.map(textOf))).toEqual([
    'The cranes are lit.',
    'The docks are lit.',
    'The quays are lit.\n\nYou may also like',
  ]);

  await dialog.getByRole('button', { name: 'Undo 2' }).click();
  await dialog.getByText('2 pages put back').waitFor({ timeout: 60_000 });
  expect(await Promise.all(ids.map(textOf))).toEqual(
    ['cranes', 'docks', 'quays'].map((name) => `The ${name} are lit.\n\nYou may also like`),
  );
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
  await desk.page.getByRole('tab', { name: 'Scans and repairs' }).click();
  await desk.page.getByRole('row').filter({ hasText: '2 pages put back' }).first().waitFor();
  expect(await desk.seriousIn('main')).toEqual([]);
  await desk.shot('desk-jobs');
});

it('lists what is on purpose anywhere, until it is taken back', async () => {
  const article = await draftIn('Archive', 'A printer remembers', 'The page read: “Lorem ipsum dolor sit amet.');
  await desk.openArticle(article);
  const found = desk.page.locator('[data-newsroom-row]').filter({ hasText: 'A quotation opens' });
  await found.getByRole('button', { name: 'On purpose…' }).click();
  const dialog = desk.page.getByRole('dialog', { name: 'On purpose' });
  await dialog.getByRole('textbox', { name: 'Why' }).fill('It is quoted as it was set');
  await dialog.getByRole('button', { name: 'Keep as it is' }).click();
  await dialog.waitFor({ state: 'hidden' });

  await desk.open(`${DESK}?tab=purpose&kind=meant`);
  const row = desk.page.getByRole('row').filter({ hasText: 'It is quoted as it was set' });
  await row.getByText('A printer remembers').waitFor();
  expect(await desk.seriousIn('main')).toEqual([]);
  await desk.shot('desk-purpose');
  const own = await openDesk();
  await own.page.addInitScript(() => localStorage.setItem('strapi-admin-language', 'de'));
  await own.open(`${DESK}?tab=purpose`);
  const german = own.page.getByRole('row').filter({ hasText: 'It is quoted as it was set' });
  await german.getByRole('link', { name: /beginnt ein Zitat/ }).waitFor();
  await own.close();
  const { data } = await ask<AllDismissalsResponse>('GET', '/newsroom/dismissals/all?page=1');
  const { id } = data.find(({ reason }) => reason === 'It is quoted as it was set') ?? {};
  // Somebody else is faster, which is no failure.
  await ask('DELETE', `/newsroom/dismissals/${id}`);
  await row.getByRole('button', { name: 'Take back' }).press('Enter');
  await row.waitFor({ state: 'hidden' });

  await desk.openArticle(article);
  await found.waitFor();
  await eventually(async () => expect(await desk.page.getByRole('button', { name: /on purpose$/ }).count()).toBe(0));
});

it('leads the hands on where a button goes with its press', async () => {
  await desk.open(`${DESK}?severity=error&fingerprint=none`);
  await desk.page.getByText('Nothing matches these filters').waitFor();
  await desk.page.getByRole('button', { name: 'Clear “One fault”' }).press('Enter');
  await eventually(async () => expect(await focused()).toBe('button Clear filters'));
  await desk.page.keyboard.press('Enter');
  await desk.page.waitForURL((url) => url.search === '');
  await eventually(async () => expect(await focused()).toMatch(/^combobox /));

  await desk.page.getByRole('button', { name: 'Scan now' }).first().click();
  const close = desk.page.getByRole('main').getByRole('button', { name: 'Close', exact: true });
  await close.press('Enter');
  await close.waitFor({ state: 'detached' });
  await eventually(async () => expect(await focused()).not.toMatch(/^body/));
});

it('leads the hands on in a list of pages to fix, and in the list of jobs', async () => {
  for (const name of ['Buoys', 'Beacons'])
    await draftIn('Beacons', `${name} at night`, `The ${name.toLowerCase()} are lit.\n\nYou may also like`);
  await desk.page.route('**/newsroom/finding-groups/*', async (route) => {
    const { data } = (await (await route.fetch()).json()) as GroupPreviewResponse;
    const entries = Array.from({ length: 51 }, (_, at) => ({
      ...data.entries[0],
      title: `Page ${at}`,
      documentId: at,
    }));
    await route.fulfill({ json: { data: { ...data, entries } } });
  });
  await desk.open(`${DESK}?tab=groups&section=Beacons`);
  await scan();
  const row = desk.page.getByRole('row').filter({ hasText: FAULT });
  await row.getByRole('button', { name: 'Fix on 2 pages…' }).click();
  const dialog = desk.page.getByRole('dialog', { name: 'Fix on 2 pages' });
  await dialog.getByRole('button', { name: 'Show 1 more' }).press('Enter');
  const last = dialog.getByRole('checkbox', { name: 'Page 50' });
  await eventually(async () => expect(await last.evaluate((one) => one === document.activeElement)).toBe(true));
  await desk.page.unroute('**/newsroom/finding-groups/*');

  const groups = '/newsroom/finding-groups';
  const { data } = await ask<FindingGroupsResponse>('GET', `${groups}?page=1&section=Beacons`);
  const fingerprint = data.find(({ repairable }) => repairable === 2)?.fingerprint ?? '';
  const found = await ask<GroupPreviewResponse>('GET', `${groups}/${fingerprint}?section=Beacons`);
  const entries = found.data.entries.map(({ type, documentId, language }) => ({ type, documentId, language }));
  await ask('POST', '/newsroom/jobs', { kind: 'repair', fingerprint, entries });
  await desk.open(`${DESK}?tab=jobs`);
  const undo = desk.page.getByRole('grid').getByRole('row').nth(1).getByRole('button', { name: 'Undo 2' });
  await undo.press('Enter');
  await undo.waitFor({ state: 'detached' });
  await eventually(async () => expect(await focused()).not.toMatch(/^body/));
});

it('leads the hands on in the panel', async () => {
  const body = Array.from({ length: 21 }, () => ({
    __component: 'newsroom.prose',
    markdown: 'Boats.\n\nADVERTISEMENT',
  }));
  await desk.page.route('**/newsroom/dismissals?*', (route) => route.abort());
  await desk.openArticle(await desk.draft({ title: 'Boats and boats', slug: 'boats-and-boats', body }));
  const panel = desk.page.locator('aside').filter({ has: desk.page.locator('[data-newsroom-heading]') });
  const again = panel.getByRole('button', { name: 'Try again' });
  await again.waitFor();
  await desk.page.unroute('**/newsroom/dismissals?*');
  await again.press('Enter');
  await again.waitFor({ state: 'detached' });
  const hasHands = (part: Locator): Promise<boolean> => part.evaluate((one) => one.contains(document.activeElement));
  await eventually(async () => expect(await hasHands(panel)).toBe(true));

  const more = panel.getByRole('button', { name: /^Show \d+ more$/ });
  await more.press('Enter');
  await more.waitFor({ state: 'detached' });
  await eventually(async () => expect(await hasHands(panel.locator('[data-newsroom-group]').nth(20))).toBe(true));
});

it('leads back past a page that has emptied', async () => {
  await desk.open('/');
  await desk.open(`${DESK}?page=99`);
  await desk.page.waitForURL((url) => !url.search.includes('page=99'));
  await desk.page.goBack();
  await eventually(async () => expect(await desk.page.evaluate(() => location.pathname)).toBe('/admin/'));
});

it('says since when it does not know how far a scan is', async () => {
  await desk.open(DESK);
  await desk.page.route('**/newsroom/jobs/*', (route) => route.abort());
  await desk.page.getByRole('button', { name: 'Scan now' }).first().click();
  const silent = desk.page.getByText(/^No answer from the server since/).first();
  await silent.waitFor();
  await desk.shot('desk-silent');
  await desk.page.unroute('**/newsroom/jobs/*');
  await desk.page
    .getByRole('main')
    .getByText(/^Scan: \d+/)
    .waitFor({ timeout: 60_000 });
  await eventually(async () => expect(await silent.count()).toBe(0));
});

it('keeps what was there when the server does not answer', async () => {
  await desk.open(DESK);
  await desk.page.getByRole('row').nth(1).waitFor();
  await desk.page.route('**/newsroom/findings?*', (route) => route.abort());
  await desk.page.getByRole('combobox', { name: 'Severity' }).click();
  await desk.page.getByRole('option', { name: /^Errors/ }).click();

  await desk.page.getByText(/The server did not answer\. What stands here is from/).waitFor();
  await eventually(async () => expect(await desk.page.getByRole('row').count()).toBeGreaterThan(1));
  await desk.shot('desk-error');
  await desk.page.unroute('**/newsroom/findings?*');
  await desk.page.getByRole('button', { name: 'Try again' }).click();
  await desk.page.getByText(/The server did not answer/).waitFor({ state: 'hidden' });
});
