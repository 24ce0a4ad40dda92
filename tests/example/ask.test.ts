/** Readers who ask, in a browser that runs no script. */
import { READER_QUESTION_UID } from '../../shared/uids';
import { address, ask, eventually, readBySlug } from '../browser/harness/desk';
import { EVERY_BLOCK, OPEN_TO_QUESTIONS } from './harness/content';
import { type Reader, openReader, request, siteAddress } from './harness/reader';

const ARTICLE = `/articles/${OPEN_TO_QUESTIONS}`;
const OUTCOME = '#ask [role=status]';
/** The form is refused before. */
const MOMENT_MS = 3_100;

let reader: Reader;
beforeAll(async () => {
  reader = await openReader({ javaScriptEnabled: false });
});
afterAll(() => reader?.close());

const field = (label: string) => reader.page.getByLabel(label);
const send = () => reader.page.getByRole('button', { name: 'Send the question' }).click();
const wait = () => reader.page.waitForTimeout(MOMENT_MS);

/** Goes on by Tab, at most as far as a page of a form is long. */
async function tabTo(label: string): Promise<void> {
  for (let stops = 0; stops < 40; stops++) {
    await reader.page.keyboard.press('Tab');
    if ((await reader.page.locator(':focus').and(field(label)).count()) > 0) return;
  }
  throw new Error(`Tab never comes to “${label}”`);
}

async function write(label: string, text: string): Promise<void> {
  await tabTo(label);
  await reader.page.keyboard.type(text);
}

/** As the newsroom has them. */
async function inNewsroom(question: string): Promise<Record<string, unknown>[]> {
  const query = new URLSearchParams({ 'filters[question][$eq]': question, status: 'draft' });
  const path = `/content-manager/collection-types/${READER_QUESTION_UID}?${query.toString()}`;
  return (await ask<{ results: Record<string, unknown>[] }>('GET', path)).results;
}

it('a reader asks by keyboard alone, and nobody reads it before an editor has', async () => {
  const question = 'Which colour will the bridge have?';
  await reader.open(ARTICLE);
  await write('Your question about this article', question);
  await write('Name (optional)', 'Sarah J.');
  await write('Place (optional)', 'London');
  await write('E-mail (optional)', 'sarah@example.org');
  await tabTo('I agree (optional)');
  await reader.page.keyboard.press('Space');
  await wait();
  await reader.page.keyboard.press('Tab');
  await reader.page.keyboard.press('Enter');
  await reader.page.waitForURL(siteAddress(`${ARTICLE}?question=received#ask`));

  expect(await reader.texts(OUTCOME)).toEqual(['Thank you. Your question has arrived, and an editor will read it.']);
  expect(await inNewsroom(question)).toEqual([
    expect.objectContaining({
      askedBy: 'Sarah J.',
      place: 'London',
      email: 'sarah@example.org',
      consent: expect.objectContaining({ publish: true, version: '1' }) as unknown,
      state: 'received',
      publishedAt: null,
    }),
  ]);
  expect((await readBySlug(OPEN_TO_QUESTIONS)).readerQuestions).toEqual([]);
  for (const page of [siteAddress(ARTICLE), address('/api/newsroom/reader-question-cards')])
    expect(await (await fetch(page)).text()).not.toContain(question);
});

it('comes back to what it is about, with the keyboard as well', async () => {
  await reader.open(`${ARTICLE}?question=received#ask`);

  expect(await reader.page.locator('#ask:focus').getAttribute('aria-describedby')).toBe('ask-outcome');
  await tabTo('Your question about this article');
  expect(await field('Your question about this article').inputValue()).toBe('');
});

it('keeps what was written, for whoever was too fast, and takes it once', async () => {
  const question = 'Who has chosen the colour of the bridge?';
  await reader.open(ARTICLE);
  await field('Your question about this article').fill(question);
  await send();
  await reader.page.waitForURL(/question=early/);
  expect(await reader.texts(OUTCOME)).toEqual([expect.stringMatching(/^That was fast, .* still there\.$/)]);
  expect(await inNewsroom(question)).toEqual([]);

  for (const outcome of [/^Thank you/, /^This question was sent already/]) {
    await reader.page.goBack();
    expect(await field('Your question about this article').inputValue()).toBe(question);
    await wait();
    await send();
    await eventually(async () => expect(await reader.texts(OUTCOME)).toEqual([expect.stringMatching(outcome)]));
  }
  expect(await inNewsroom(question)).toEqual([
    expect.objectContaining({ consent: expect.objectContaining({ publish: false }) as unknown }),
  ]);
});

it('lets the browser tell what is missing, before anything is sent', async () => {
  await reader.open(ARTICLE);
  await field('Your question about this article').fill('Why?');
  await reader.page.keyboard.type(' ');
  await send();

  expect(await reader.page.locator('textarea:invalid').count()).toBe(1);
  expect(reader.page.url()).toBe(siteAddress(ARTICLE));
});

it.each([
  ['invalid', /needs 10 to 1000 characters/],
  ['expired', /open for too long/],
  ['often', /try again in some minutes/],
  ['closed', /No questions are taken/],
])('tells in plain words what “%s” means', async (code, words) => {
  await reader.open(`${ARTICLE}?question=${code}#ask`);
  expect(await reader.texts(OUTCOME)).toEqual([expect.stringMatching(words)]);
});

it.each(['', 'constructor', '<b>you have won</b>'])('tells nothing for “%s”', async (code) => {
  const page = await (await request(`${ARTICLE}?question=${encodeURIComponent(code)}`)).text();
  expect(page).toContain('id="ask"');
  expect(page).not.toContain('role="status"');
});

it('is kept by no cache, and is new each time', async () => {
  const [first, second] = [await request(ARTICLE), await request(ARTICLE)];

  expect(first.headers.get('Cache-Control')).toBe('private, no-cache');
  expect(first.headers.has('ETag')).toBe(false);
  const tickets = [first, second].map(async (page) => / name="data\[ticket\]" value="([^"]+)"/.exec(await page.text()));
  const [one, other] = (await Promise.all(tickets)).map((found) => found?.[1]);
  expect(one).toMatch(/./);
  expect(other).not.toBe(one);
});

it('may send its form to the newsroom, where other pages may not', async () => {
  const policy = async (path: string) => (await request(path)).headers.get('Content-Security-Policy');
  expect(await policy(ARTICLE)).toContain(`form-action 'self' ${address('')};`);
  expect(await policy('/')).toContain("form-action 'self';");
});

it('says so of an article that was closed to questions meanwhile', async () => {
  await reader.open(`/articles/${EVERY_BLOCK}?question=closed#ask`);
  expect(await reader.texts(OUTCOME)).toEqual(['No questions are taken about this article at the moment.']);
});

it('stands below no article that takes no questions', async () => {
  await reader.open(`/articles/${EVERY_BLOCK}?question=received`);
  expect(await reader.page.locator('h1').count()).toBe(1);
  expect(await reader.page.locator('#ask').count()).toBe(0);
});

describe('a reader who has asked', () => {
  const shown = () => reader.page.locator('.kept').innerText();
  const press = (name: string) => reader.page.getByRole('button', { name }).click();

  it('sees what is kept, has their name taken off, and then all of it erased', async () => {
    const question = 'How long will the bridge be closed for?';
    await reader.open(ARTICLE);
    await field('Your question about this article').fill(question);
    await field('Name (optional)').fill('Tom Quill');
    await field('E-mail (optional)').fill('tom@example.org');
    await wait();
    await send();
    await reader.page.getByRole('link', { name: 'See what is kept of it' }).click();

    expect(await shown()).toContain(question);
    expect(await shown()).toContain('Tom Quill');
    expect(await reader.page.content()).not.toContain('tom@example.org');
    const page = await request(new URL(reader.page.url()).pathname + new URL(reader.page.url()).search);
    expect(page.headers.get('Cache-Control')).toBe('no-store');
    expect(page.headers.get('Referrer-Policy')).toBe('no-referrer');

    await press('Take off who has asked');
    await eventually(async () =>
      expect(await reader.texts('[role=status]')).toEqual(['Nothing tells any more who has asked.']),
    );
    expect(await shown()).not.toContain('Tom Quill');
    expect(await inNewsroom(question)).toEqual([expect.objectContaining({ askedBy: null, email: null })]);

    await press('Erase the question');
    await eventually(async () => expect(await reader.texts('[role=status]')).toEqual(['Your question is erased.']));
    expect(await inNewsroom(question)).toEqual([]);
  });

  it('is told when nothing is kept', async () => {
    await reader.open('/my-question?token=made-up');
    expect(await reader.texts('main p')).toEqual([expect.stringMatching(/^Nothing is kept under this link/)]);
  });
});
