import type { ArticlePage, Card, List } from '../../shared/contracts/content';
import { SECTION_UID } from '../../shared/uids';
import { address, createEntry, readBySlug } from '../browser/harness/desk';
import { EVERY_BLOCK, linked, publishArticle } from './harness/content';
import { type Reader, openReader } from './harness/reader';

const NIGHT_MARKET = 'night-market-on-the-viaduct-eighty-stalls-one-staircase';
const FACT_BOX = '.nr-fact-box';
const PAGE_SIZE = 12;
const WAY_TO_FERRIES = [/Home/, /Harbour/, /Ferries/].map((name) => expect.stringMatching(name) as string);

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader?.close());

/** Titles as the CMS lists them. */
async function titles(query: string): Promise<string[]> {
  const response = await fetch(address(`/api/newsroom/article-cards?${query}`));
  const { data } = (await response.json()) as List<Card>;
  return data.map(({ title }) => title);
}

it('opens with the newest articles, each of which leads to its page', async () => {
  await reader.open('/');

  expect(await reader.texts('.card h2')).toEqual(await titles('pageSize=13'));
  expect(await reader.texts('nav[aria-label="Sections"] li')).toEqual(expect.arrayContaining(['City', 'Harbour']));
  await reader.page.getByRole('link', { name: /^Night Market/ }).click();
  expect(await reader.texts('h1')).toEqual(['Night Market on the Viaduct: Eighty Stalls, One Staircase']);
});

it('shows a section with what is below it', async () => {
  await reader.open('/harbour');

  expect(await reader.texts('.opening')).toEqual(['Harbour Boats and quays. Ferries']);
  expect(await reader.texts('.card h2')).toEqual(['Harbour ferry gets a second boat']);
  await reader.page.getByRole('link', { name: 'Ferries' }).first().click();
  expect(await reader.texts('.breadcrumb li')).toEqual(WAY_TO_FERRIES);
});

it('goes back in time, page by page, to the end of a list', async () => {
  const section = await createEntry(SECTION_UID, { name: 'Briefs', slug: 'briefs' });
  for (let number = 1; number <= PAGE_SIZE + 1; number += 1)
    await publishArticle(`Brief number ${number}`, `brief-number-${number}`, { section: linked(section) });
  await reader.open('/briefs');
  expect(await reader.texts('.card h2')).toHaveLength(PAGE_SIZE);

  await reader.page.getByRole('link', { name: 'Older articles' }).click();
  expect(await reader.texts('.card h2')).toEqual(['Brief number 1']);
  expect(await reader.page.getByRole('link', { name: 'Older articles' }).count()).toBe(0);
});

describe('an article', () => {
  let article: ArticlePage;
  beforeAll(async () => {
    article = await readBySlug(EVERY_BLOCK);
    await reader.open(`/articles/${EVERY_BLOCK}`);
  });

  it('has its text with table, quotation, picture, boxes, questions and links', async () => {
    expect(await reader.texts('.nr-table caption')).toEqual(['Departures of an ordinary day']);
    expect(await reader.texts('.nr-table th[scope=row]')).toEqual(['Skarholm', 'Aske', 'Velmar']);
    expect(await reader.texts('.nr-quote figcaption')).toEqual(['Ole Brandt, captain']);
    expect(await reader.texts('.nr-image figcaption')).toEqual(['The old boat. Port of Skarholm']);
    expect(await reader.texts(FACT_BOX)).toEqual([
      'A boat in numbers The ferry carries 214 people and eleven bicycles. As of 1 October 2026 Annual report, Port of Skarholm',
    ]);
    expect(await reader.texts('.nr-faq')).toEqual([
      'Can I take a bicycle? Yes, as long as there is room on the lower deck.',
    ]);
    expect(await reader.texts('.nr-embed')).toEqual(['video.example']);
    expect(await reader.texts('.nr-call')).toEqual(['All departures']);
  });

  it('has answered questions of readers, those that its text does not show as well, each once', async () => {
    expect(await reader.texts('.nr-question')).toEqual([
      'Will the boat stop at Aske? Sarah J., London Yes, from May on.',
      'Is there coffee on board? Sarah J., London There is, and cake on Sundays.',
    ]);
  });

  it('says who wrote it and when, what was wrong, and where it belongs', async () => {
    expect(await reader.texts('.article .standfirst')).toEqual([article.standfirst]);
    expect(await reader.texts('.byline')).toEqual(['Ines Holm Harbour correspondent']);
    expect(await reader.page.locator('.article > header time').first().getAttribute('datetime')).toBe(
      article.publishedAt,
    );
    expect(await reader.texts('.corrections li')).toEqual([
      '21 November 2026 An earlier version said: The boat carries 241 people. Correct is: It carries 214.',
    ]);
    expect(await reader.texts('.breadcrumb li')).toEqual(WAY_TO_FERRIES);
    expect(await reader.texts('.article .tags')).toEqual(['Timetables']);
  });

  it('has a cover that comes from Strapi', async () => {
    const cover = reader.page.locator('.cover img');
    expect(await cover.getAttribute('alt')).toBe('A timetable on a wall');
    expect(
      await cover.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
    ).toBeGreaterThan(100);
  });

  it('says where it was taken over from', async () => {
    const link = reader.page.getByText('First published by').getByRole('link', { name: 'agency.example' });
    expect(await link.getAttribute('href')).toBe('https://agency.example/second-boat');
  });

  it('leads from its contents to its headings', async () => {
    const contents = reader.page.getByRole('navigation', { name: 'In this article' });
    expect(await contents.getByRole('link').allInnerTexts()).toEqual(['Why now', 'What it costs', 'And who pays']);
    await contents.getByRole('link', { name: 'And who pays' }).click();
    expect(await reader.texts(':target')).toEqual(['And who pays']);
  });

  it('tells search engines and whoever shares it what it is', async () => {
    const content = (selector: string) => reader.page.locator(selector).getAttribute('content');
    expect(await reader.page.locator('link[rel=canonical]').getAttribute('href')).toBe(article.seo.canonicalUrl);
    expect(await content('meta[name=description]')).toBe(article.seo.description);
    expect(await content('meta[property="og:title"]')).toBe(article.seo.title);
    expect(await content('meta[property="og:image"]')).toBe(article.cover?.url);
    expect(JSON.parse((await reader.page.locator('script').textContent()) ?? '')).toEqual(article.jsonLd);
  });
});

it('shows a page that was imported, with all its parts', async () => {
  await reader.open(`/articles/${NIGHT_MARKET}`);

  const { blocks } = await readBySlug(NIGHT_MARKET);
  const kinds = ['.nr-table', FACT_BOX, '.nr-faq', '.nr-question'];
  expect(await Promise.all(kinds.map((kind) => reader.page.locator(kind).count()))).toEqual([1, 1, 1, 1]);
  expect(blocks.map(({ __component }) => __component)).toContain('newsroom.question-embed');
});

it('has a page for an author and for a tag', async () => {
  await reader.open(`/articles/${EVERY_BLOCK}`);
  await reader.page.getByRole('link', { name: 'Ines Holm' }).click();
  expect(await reader.texts('.opening')).toEqual([
    'Ines Holm Harbour correspondent Ines Holm has written about the harbour since the old crane was taken down.',
  ]);
  await reader.page.getByRole('link', { name: 'Harbour ferry gets a second boat' }).click();
  await reader.page.getByRole('link', { name: 'Timetables' }).click();
  expect(await reader.texts('h1, .card h2')).toEqual(['Timetables', 'Harbour ferry gets a second boat']);
});

it('finds articles by their words', async () => {
  await reader.open('/');
  await reader.page.getByRole('searchbox').fill('Aske Velmar');
  await reader.page.getByRole('button', { name: 'Find' }).click();

  await reader.page.getByText('Found in 1 article.').waitFor();
  expect(await reader.texts('.card h2')).toEqual(['Harbour ferry gets a second boat']);
});
