import { FACT_BOX_UID } from '../../shared/uids';
import { dayAfter } from '../../shared/reviews';
import { type Desk, ask, createEntry, eventually, openDesk, savedEntry } from './harness/desk';

const REVIEWS = '/plugins/newsroom/desk?tab=reviews';
const TODAY = new Date().toISOString().slice(0, 10);

let desk: Desk;
afterEach(() => desk?.close());

const made: string[] = [];
// The home page counts those that are due.
afterAll(async () => {
  for (const documentId of made) await ask('DELETE', `/content-manager/collection-types/${FACT_BOX_UID}/${documentId}`);
});
async function box(title: string, asOf: string, reviewBy: string): Promise<string> {
  const documentId = await createEntry(FACT_BOX_UID, { title, body: 'It has two decks.', asOf, reviewBy });
  made.push(documentId);
  return documentId;
}
const saved = (documentId: string) => savedEntry<{ asOf: string; reviewBy: string | null }>(FACT_BOX_UID, documentId);
const reviewed = (title: string) => desk.page.getByRole('button', { name: `Reviewed: ${title}` });

it('are listed by when they are due, shown in a calendar, and put off by who has looked', async () => {
  const ferry = await box('The harbour ferry', dayAfter(TODAY, -100), dayAfter(TODAY, -10));
  const fares = await box('Fares on the river', dayAfter(TODAY, -20), dayAfter(TODAY, 2));
  await box('Boats of the fire brigade', dayAfter(TODAY, -20), dayAfter(TODAY, 300));
  desk = await openDesk();
  await desk.open(REVIEWS);
  await desk.page.getByRole('heading', { name: /^Overdue \(\d+\)$/ }).waitFor();
  await desk.page.getByRole('heading', { name: /^Within a week/ }).waitFor();
  await reviewed('The harbour ferry').waitFor();
  await desk.page.getByRole('table', { name: /^Reviews in/ }).waitFor();
  await desk.shot('reviews');
  expect(await desk.seriousIn('main')).toEqual([]);

  await reviewed('The harbour ferry').focus();
  await desk.page.keyboard.press('Enter');
  const dialog = desk.page.getByRole('dialog', { name: 'Reviewed' });
  await dialog.getByText(/hold as of today/).waitFor();
  await desk.shot('reviewed');
  expect(await desk.seriousIn('[role="dialog"]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Save in the draft' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await eventually(async () =>
    expect(await saved(ferry)).toMatchObject({ asOf: TODAY, reviewBy: dayAfter(TODAY, 90) }),
  );

  await desk.page.getByRole('button', { name: 'Month after' }).click();
  await desk.page.getByRole('button', { name: 'Month before' }).click();
  await desk.open(`${REVIEWS}&day=${dayAfter(TODAY, 2)}`);
  await desk.page.getByRole('heading', { name: /^Due on/ }).waitFor();
  await reviewed('Fares on the river').waitFor();
  expect(await reviewed('The harbour ferry').count()).toBe(0);
  await desk.shot('reviews-day');
  expect(await desk.page.locator('main [aria-pressed="true"]').count()).toBe(1);
  await desk.page.locator('main [aria-pressed="true"]').focus();
  await desk.page.keyboard.press('Enter');
  await reviewed('Boats of the fire brigade').waitFor();

  await ask('PUT', `/content-manager/collection-types/${FACT_BOX_UID}/${fares}`, { reviewBy: dayAfter(TODAY, 3) });
  await reviewed('Fares on the river').click();
  await dialog.getByRole('button', { name: 'Save in the draft' }).click();
  await dialog.getByText('Somebody has changed this fact box meanwhile').waitFor();
  expect((await saved(fares)).reviewBy).toBe(dayAfter(TODAY, 3));
});

it('fit a narrow screen, and are as clear in the dark', async () => {
  desk = await openDesk();
  await desk.page.addInitScript(() => localStorage.setItem('STRAPI_THEME', 'dark'));
  await box('Tugs in the port', dayAfter(TODAY, -100), dayAfter(TODAY, -1));
  await desk.open(REVIEWS);
  await reviewed('Tugs in the port').waitFor();
  expect(await desk.seriousIn('main')).toEqual([]);
  await desk.shot('reviews-dark');
  await desk.page.setViewportSize({ width: 390, height: 900 });
  await desk.shot('reviews-390');
  await reviewed('Tugs in the port').click();
  await desk.page.getByRole('dialog', { name: 'Reviewed' }).waitFor();
  await desk.shot('reviewed-390');
  const isWide = await desk.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(isWide).toBe(false);
});
