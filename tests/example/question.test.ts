/** A question of a reader, from the form to the page and off it again. */
import { ARTICLE_UID, READER_QUESTION_UID } from '../../shared/uids';
import { type Desk, address, ask, eventually, openDesk, readBySlug } from '../browser/harness/desk';
import { linked, publish, publishArticle } from './harness/content';
import { type Reader, openReader, siteAddress } from './harness/reader';

const SLUG = 'bells-for-the-new-bridge';
const ARTICLE = `/articles/${SLUG}`;
const QUESTION = 'Which tune do the bells of the new bridge play?';
const ANSWER = 'An old song of the pilots, at noon.';

let reader: Reader;
let desk: Desk;
beforeAll(async () => {
  reader = await openReader({ javaScriptEnabled: false });
  desk = await openDesk();
});
afterAll(async () => {
  await reader?.close();
  await desk?.close();
});

/** All that a reader, a search engine or another site can get hold of. */
async function everywhere(): Promise<string> {
  const paths = [ARTICLE, '/feed.rss', '/feed.atom', '/feed.json'].map(siteAddress);
  const lists = ['reader-question-cards', 'reader-questions', `articles/by-slug/${SLUG}`];
  const addresses = [...paths, ...lists.map((list) => address(`/api/newsroom/${list}`))];
  return (await Promise.all(addresses.map(async (one) => (await fetch(one)).text()))).join('\n');
}

it('is asked, found and answered by keyboard, published, and erased everywhere by who has asked it', async () => {
  const article = await publishArticle('Bells for the new bridge', SLUG, { acceptsQuestions: true });
  await reader.open(ARTICLE);
  const { page } = reader;
  await page.getByLabel('Your question about this article').fill(QUESTION);
  await page.getByLabel('Name (optional)').fill('Petra N.');
  await page.getByLabel('I agree (optional)').check();
  await page.waitForTimeout(3_100);
  await page.getByRole('button', { name: 'Send the question' }).click();
  await page.getByRole('link', { name: 'See what is kept of it' }).click();
  const mine = page.url();
  expect(await everywhere()).not.toContain(QUESTION);

  await desk.open('/plugins/newsroom/desk?tab=questions');
  const list = desk.page.getByRole('listbox', { name: 'Reader questions' });
  await desk.tabTo(list);
  const isChosen = async () => (await desk.page.getByRole('option', { selected: true }).innerText()).includes(QUESTION);
  await desk.pressUntil('j', isChosen);
  await desk.page.keyboard.press('n');
  await desk.page.waitForURL(new RegExp(READER_QUESTION_UID));
  const state = desk.page.getByRole('combobox', { name: /^state/i });
  await state.focus();
  await desk.page.keyboard.press('Enter');
  const answered = desk.page.getByRole('option', { name: 'answered', exact: true });
  await answered.waitFor();
  await desk.page.keyboard.press('Home');
  await desk.pressUntil('ArrowDown', () => answered.evaluate((option) => option === document.activeElement));
  await desk.page.keyboard.press('Enter');
  await eventually(async () => expect(await state.innerText()).toBe('answered'));
  await desk.page.locator('.CodeMirror-code').focus();
  await desk.page.keyboard.type(ANSWER);
  await desk.page.locator('.CodeMirror-code', { hasText: ANSWER }).waitFor();
  // The form may not know yet what was typed; a dialog says so then.
  await eventually(async () => {
    await desk.page.keyboard.press('ControlOrMeta+Shift+Enter');
    await desk.page.waitForTimeout(1_500);
    await desk.page.keyboard.press('Escape');
    const { readerQuestions } = await readBySlug(SLUG);
    expect(readerQuestions).toMatchObject([{ question: QUESTION, askedBy: 'Petra N.' }]);
  });
  const read = await (await fetch(siteAddress(ARTICLE))).text();
  expect(read).toContain(QUESTION);
  expect(read).toContain(ANSWER);

  // Search engines are told of what stands in the text.
  const [, question = ''] = new RegExp(`${READER_QUESTION_UID}/(\\w+)`).exec(desk.page.url()) ?? [];
  const body = [{ __component: 'newsroom.question-embed', question: linked(question) }];
  await ask('PUT', `/content-manager/collection-types/${ARTICLE_UID}/${article}`, { body });
  await publish(ARTICLE_UID, article);
  await eventually(async () => expect(JSON.stringify((await readBySlug(SLUG)).jsonLd)).toContain(QUESTION));
  expect(await (await fetch(siteAddress('/feed.rss'))).text()).toContain(QUESTION);

  await page.goto(mine);
  await page.getByText('It is published').waitFor();
  await page.getByRole('button', { name: 'Erase the question' }).click();
  await page.getByText('Your question is erased.').waitFor();
  await eventually(async () =>
    expect(await everywhere()).not.toMatch(/bells of the new bridge|song of the pilots|Petra/),
  );
  const query = new URLSearchParams({ 'filters[question][$eq]': QUESTION });
  const left = await ask<{ results: unknown[] }>(
    'GET',
    `/content-manager/collection-types/${READER_QUESTION_UID}?${query.toString()}`,
  );
  expect(left.results).toEqual([]);
});
