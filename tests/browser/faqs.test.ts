import { ARTICLE_UID, FAQ_UID } from '../../shared/uids';
import { type Desk, address, ask, createEntry, eventually, openDesk, readBySlug, savedEntry } from './harness/desk';

const SAME = 'The same question is answered elsewhere';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

const FAQS = `/content-manager/collection-types/${FAQ_UID}`;
const faq = (question: string | null, answer: string) => createEntry(FAQ_UID, { question, answer });
const publish = (uid: string, documentId: string) =>
  ask('POST', `/content-manager/collection-types/${uid}/${documentId}/actions/publish`, {});
const openFaq = async (documentId: string): Promise<void> => {
  await desk.open(`${FAQS}/${documentId}`);
  await desk.page.getByRole('heading', { level: 1 }).waitFor();
};
const showing = (title: string, slug: string, faqs: readonly string[]) =>
  desk.draft({
    title,
    slug,
    body: [
      { __component: 'newsroom.prose', markdown: 'Every tenth inhabitant of Velmar takes the ferry in the morning.' },
      { __component: 'newsroom.faq-embed', faqs },
    ],
  });
const shownBy = async (documentId: string): Promise<string[]> => {
  const { body } = await savedEntry<{ body: { id: number; __component: string }[] }>(ARTICLE_UID, documentId);
  const path = `/content-manager/relations/newsroom.faq-embed/${body[1]?.id}/faqs?pageSize=50`;
  const { results } = await ask<{ results: { documentId: string }[] }>('GET', path);
  return results.map((one) => one.documentId).toReversed();
};
const dark = () => desk.page.addInitScript(() => localStorage.setItem('STRAPI_THEME', 'dark'));
const light = () => desk.page.addInitScript(() => localStorage.setItem('STRAPI_THEME', 'light'));
const others = (names: readonly string[]) =>
  Promise.all(names.map((name) => faq(`Does the ${name} ferry run?`, 'It does.')));

it('puts the entry that answers a question already in the place of another one, in the order editors gave', async () => {
  const used = await faq('What does the harbour ferry cost?', 'Four euros.');
  await showing('Fares on the harbour', 'fares-on-the-harbour', [used]);
  await showing('Fares on the quay', 'fares-on-the-quay', [used]);
  const again = await faq('What does the harbour ferry cost', 'Five euros.');
  const names = ['early', 'morning', 'midday', 'evening', 'night', 'winter'];
  const [a, b, c, d, e, f] = (await others(names)) as [string, string, string, string, string, string];
  const article = await showing('Ferry to run all night', 'ferry-to-run-all-night', [a, b, c, d, again, e, f]);

  await desk.openArticle(article);
  await desk.panelMessage(SAME).waitFor();
  await desk.panelMessage('The other one is in 2 articles').waitFor();
  await desk.shot('faq-same-in-article');
  expect(await desk.seriousIn('aside')).toEqual([]);
  await desk.openBlock('FAQ entries');
  await desk.page.getByRole('button', { name: 'Use the existing one', exact: true }).click();
  await desk.panelMessage(SAME).waitFor({ state: 'hidden' });
  const list = desk.page.locator('ol li').filter({ hasText: 'FAQ entries' });
  await eventually(async () => {
    const text = await list.last().innerText();
    const places = ['midday', 'evening', 'What does the harbour ferry cost', 'night', 'winter'].map((words) =>
      text.indexOf(words),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(-1);
  });
  await desk.shot('faq-replaced');
  await desk.page.getByRole('button', { name: 'Save', exact: true }).click();
  await eventually(async () => expect(await shownBy(article)).toEqual([a, b, c, d, used, e, f]));
});

it('merges at the form of an entry, while its question is written', async () => {
  const used = await faq('How long does the crossing take?', 'Nine minutes, and twelve in winter.');
  const article = await showing('Crossing is slow', 'crossing-is-slow', [used]);
  await publish(ARTICLE_UID, article);
  const own = await faq('How long is it?', 'Nine minutes, in winter twelve.');
  await showing('Crossing is fast', 'crossing-is-fast', [own]);

  await openFaq(own);
  await desk.panelMessage('Shown in 1 article').waitFor();
  const field = desk.page.locator('textarea[name="question"]');
  await field.fill('How long does the crossing take');
  await desk.panelMessage(SAME).waitFor();
  await desk.shot('faq-same-in-entry');
  await desk.page.getByRole('button', { name: 'Use the existing one…' }).click();
  const dialog = desk.page.getByRole('dialog', { name: 'Merge 2 FAQ entries' });
  await dialog.getByText('Save your changes first').waitFor();
  expect(await dialog.getByRole('button', { name: 'Merge', exact: true }).isDisabled()).toBe(true);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await desk.page.getByRole('button', { name: 'Save', exact: true }).click();
  await desk.page.getByText('Saved document').waitFor();
  await desk.panelMessage(SAME).waitFor();
  await desk.page.getByRole('button', { name: 'Use the existing one…' }).click();
  await dialog.getByText('1 article changes').waitFor();
  await dialog.getByText('Crossing is fast').waitFor();
  await desk.shot('faq-merge');
  expect(await desk.seriousIn('[role="dialog"]')).toEqual([]);
  await dialog.getByLabel('What it answers from now on').fill('Nine minutes; in winter, twelve.');
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();

  await desk.page.waitForURL(new RegExp(used));
  await desk.panelMessage('Shown in 2 articles').waitFor();
  expect((await readBySlug('crossing-is-slow')).faqs[0]?.answerMarkdown).toBe('Nine minutes; in winter, twelve.');
  await expect(savedEntry(FAQ_UID, own)).rejects.toThrow('404');
});

it('has the answers of one question side by side at the desk', async () => {
  const [one, two] = [
    await faq('Where do I buy a ticket for the ferry?', 'At the counter on the quay, for 4 euros.'),
    await faq('Where do I buy a ticket for the ferry', 'At the counter on the pier, for 5 euros.'),
  ];
  const article = await showing('Counter to close', 'counter-to-close', [two]);
  await publish(ARTICLE_UID, article);
  const [mine, yours] = [await faq('Who steers?', 'Jo.'), await faq('Who steers', 'Al.')];

  await desk.open('/plugins/newsroom/desk');
  await desk.page.getByRole('tab', { name: 'Duplicates' }).click();
  const group = desk.page.locator('li').filter({ hasText: 'Where do I buy a ticket' }).last();
  await group.getByText('2 entries ask the same').waitFor();
  await eventually(async () =>
    expect((await group.locator('mark').allInnerTexts()).map((words) => words.trim())).toEqual(
      expect.arrayContaining(['pier,', '5']),
    ),
  );
  await desk.shot('faq-duplicates');
  expect(await desk.seriousIn('[role="tabpanel"]')).toEqual([]);
  await desk.page.setViewportSize({ width: 390, height: 844 });
  await desk.shot('faq-duplicates-390');
  await group.getByRole('button', { name: 'Use this one…' }).last().click();
  const dialog = desk.page.getByRole('dialog', { name: 'Merge 2 FAQ entries' });
  await dialog.getByText('No article changes').or(dialog.getByText('1 article changes')).waitFor();
  await desk.shot('faq-merge-390');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await desk.page.setViewportSize({ width: 1500, height: 1000 });

  await dark();
  await desk.open('/plugins/newsroom/desk?tab=duplicates');
  await group.getByText('2 entries ask the same').waitFor();
  await desk.shot('faq-duplicates-dark');
  expect(await desk.seriousIn('[role="tabpanel"]')).toEqual([]);
  const useQuay = group.getByRole('button', { name: 'Use this one…' }).nth(1);
  await useQuay.click();
  await dialog.getByText('No article changes').or(dialog.getByText('1 article changes')).waitFor();
  await desk.shot('faq-merge-dark');
  expect(await desk.seriousIn('[role="dialog"]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await group.waitFor({ state: 'hidden' });
  await light();
  await eventually(async () => expect((await readBySlug('counter-to-close')).faqs[0]?.documentId).toBe(one));

  const steers = desk.page.locator('li').filter({ hasText: 'Who steers' }).last();
  await steers.getByRole('button', { name: 'On purpose', exact: true }).click();
  await steers.waitFor({ state: 'hidden' });
  for (const documentId of [mine, yours]) {
    const url = `/newsroom/dismissals?uid=${FAQ_UID}&documentId=${documentId}&locale=en`;
    expect((await ask<{ data: unknown[] }>('GET', url)).data).toHaveLength(1);
  }
  expect(desk.page.url()).toContain(address('/admin/plugins/newsroom/desk'));
});

it('asks for the question of an answer that has lost it, and proposes what others ask', async () => {
  await faq('May I take my bicycle on board?', 'Bicycles travel free outside rush hour, on the lower deck only.');
  const orphan = await faq(null, 'Bicycles travel free outside rush hour, on the lower deck.');

  await light();
  await openFaq(orphan);
  await desk.panelMessage('This answer has lost its question').waitFor();
  await desk.panelMessage('May I take my bicycle on board?').waitFor();
  await desk.shot('faq-lost-question');
  expect(await desk.seriousIn('aside')).toEqual([]);
  await desk.page.getByRole('button', { name: 'Write its question' }).click();
  const field = desk.page.locator('textarea[name="question"]');
  await eventually(async () =>
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true),
  );
  await desk.page.setViewportSize({ width: 1100, height: 1000 });
  await desk.shot('faq-lost-question-1100');
  await desk.page.setViewportSize({ width: 1500, height: 1000 });
  await desk.page.getByRole('button', { name: /^Use this question/ }).click();
  expect(await field.inputValue()).toBe('May I take my bicycle on board?');
  await desk.panelMessage('This answer has lost its question').waitFor({ state: 'hidden' });
});
