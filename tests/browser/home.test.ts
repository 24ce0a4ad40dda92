import type { AttentionResponse } from '../../shared/contracts/desk';
import { type Desk, createEntry, eventually, openDesk } from './harness/desk';

const ARTICLE = 'plugin::newsroom.article';
const FACT_BOX = 'plugin::newsroom.fact-box';
const QUESTION = 'plugin::newsroom.reader-question';

const attention: AttentionResponse = {
  data: [
    'The night train to Velmar runs again, and nobody says what a berth costs on weekdays',
    'Glass roof',
    '',
    'Rooftop bees',
  ].map((title, index) => ({
    type: ARTICLE,
    documentId: `article-${index}`,
    language: 'en',
    title,
    errors: index + 1,
    since: `2026-0${index + 1}-12T09:30:00.000Z`,
  })),
  meta: { total: 9 },
};

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  for (const [title, reviewBy] of [
    ['Fares on the night train, with all that is known about berths and children', '2026-02-01'],
    ['Opening hours', '2026-03-05'],
  ])
    await createEntry(FACT_BOX, { title, reviewBy });
  for (const [question, askedBy] of [
    ['Is the ferry free for children under six, and may they bring a bicycle along?', 'Sarah J.'],
    ['When does it leave?', ''],
  ])
    await createEntry(QUESTION, { question, askedBy });
});
afterAll(() => desk?.close());

const widget = (name: string) => desk.page.getByRole('region', { name });
const answerWith = (path: string, body: object | null) =>
  desk.page.route(`**/newsroom/${path}`, (route) =>
    body ? route.fulfill({ json: body }) : route.fulfill({ status: 500, json: { error: {} } }),
  );
const speak = (language: string) =>
  desk.page.addInitScript((code) => localStorage.setItem('strapi-admin-language', code), language);
const light = (theme: string) =>
  desk.page.addInitScript((chosen) => localStorage.setItem('STRAPI_THEME', chosen), theme);

describe('the home page', () => {
  it('says what waits, and leads to it', async () => {
    await answerWith('attention', attention);
    await desk.open('/');
    await widget('Needs your attention').getByText('4 errors').waitFor();
    await widget('Needs your attention').getByRole('link', { name: 'Article without a title' }).waitFor();
    await widget('Reader questions waiting').getByText('2 questions wait for an answer').waitFor();
    await widget('Due for review').getByText('due since Feb 1, 2026').waitFor();
    await desk.shot('home-light');
    // The headings above are Strapi's own.
    expect(await desk.seriousIn('section[aria-labelledby^="plugin::newsroom"] main')).toEqual([]);

    await desk.page.setViewportSize({ width: 390, height: 1900 });
    await desk.shot('home-390');
    await desk.page.setViewportSize({ width: 1500, height: 1000 });
    await widget('Due for review').getByRole('link', { name: 'All fact boxes that are due' }).click();
    await desk.page.getByRole('heading', { name: /^Overdue \(\d+\)$/ }).waitFor();
    await eventually(async () => expect(await desk.page.getByText('Opening hours').count()).toBe(1));
  });

  it('says so where nothing waits, and where it is not known', async () => {
    await speak('de');
    await light('dark');
    await answerWith('attention', {});
    await answerWith('waiting-questions', { data: [], meta: { total: 0 } });
    await answerWith('due', { data: [], meta: { total: 0, next: '2026-12-24', changed: 0, outdated: 0 } });
    await desk.open('/');
    await widget('Zur Durchsicht fällig').getByText('Vor dem 24.12.2026 ist keine Angabe fällig').waitFor();
    const failed = widget('Braucht Ihre Aufmerksamkeit');
    await failed.getByText('Was hier wartet, ist gerade nicht bekannt.').waitFor();
    await desk.shot('home-de-dark-empty');

    await answerWith('attention', attention);
    await failed.getByRole('button', { name: 'Erneut versuchen' }).click();
    await failed.getByText('4 Fehler').waitFor();
    await desk.shot('home-de-dark');
    await eventually(async () => expect(await failed.getByRole('listitem').count()).toBe(4));
  });
});
