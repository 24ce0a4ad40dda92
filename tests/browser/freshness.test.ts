import { type Desk, createEntry, openDesk } from './harness/desk';

const ARTICLE = 'plugin::newsroom.article';
const DAY_MS = 86_400_000;
/** A hundred days ago, when the page was published as far as the edit view is told. */
const past = new Date(Date.now() - 100 * DAY_MS);
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(past);
const withYear = `${day} ${past.getUTCFullYear()}`;

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

const shots = async (name: string): Promise<void> => {
  await desk.shot(`${name}-light`);
  await desk.page.setViewportSize({ width: 390, height: 1400 });
  await desk.shot(`${name}-390`);
  await desk.page.setViewportSize({ width: 1500, height: 1000 });
};

it('leads from the home page to what has gone out of date, at the desk and in the text', async () => {
  const { page } = desk;
  const documentId = await createEntry(ARTICLE, {
    title: 'How the glass roof came to be',
    slug: 'glass-roof-freshness',
    kind: 'explainer',
    body: [
      {
        __component: 'newsroom.prose',
        markdown: `The glass roof will open on ${withYear}. The hall below will open on ${day}.`,
      },
    ],
  });
  await desk.openArticle(documentId);
  await desk.publish();
  await desk.open('/');
  const due = page.getByRole('region', { name: 'Due for review' });
  const lead = due.getByRole('link', { name: /gone out of date$/ });
  await lead.waitFor();
  await shots('freshness-home');
  await lead.click();

  const row = page.getByRole('row').filter({ hasText: 'How the glass roof came to be' });
  await row.filter({ hasText: withYear }).waitFor();
  await page.getByText(/^Out of date \(\d+\)$/).waitFor();
  expect(await desk.seriousIn('main')).toEqual([]);
  await shots('freshness-desk');

  const since = past.toISOString().slice(0, 10);
  const data = { first: since, since, days: [{ words: day, day: since, isReckoned: true }] };
  await page.route('**/newsroom/shown?*', (route) =>
    route.fulfill({ json: { data, meta: { documentId, locale: 'en' } } }),
  );
  await row.filter({ hasText: withYear }).getByRole('link').first().click();
  await desk.panelMessage(`“${withYear}” has passed, and is told as still to come`).waitFor();
  await desk.shot('freshness-panel-folded');
  await page.getByRole('button', { name: /^\d+ notes?$/ }).click();
  await desk.panelMessage(`“${day}” has passed, and is told as still to come`).waitFor();
  await shots('freshness-panel');

  await page.addInitScript(() => {
    localStorage.setItem('strapi-admin-language', 'de');
    localStorage.setItem('STRAPI_THEME', 'dark');
  });
  await desk.open('/');
  await page.getByRole('link', { name: '1 Seite ist veraltet' }).waitFor();
  await desk.shot('freshness-home-dark');
});
