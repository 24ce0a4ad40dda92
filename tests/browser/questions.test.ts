/** Questions of readers at the desk, by the keys alone. */
import { READER_QUESTION_UID } from '../../shared/uids';
import { type Desk, ask as askServer, createEntry, eventually, openDesk, savedEntry } from './harness/desk';

const QUEUE = '/plugins/newsroom/desk?tab=questions';

let desk: Desk;
afterEach(() => desk?.close());

const asked: string[] = [];
// The home page counts those that wait.
afterAll(async () => {
  for (const documentId of asked)
    await askServer('DELETE', `/content-manager/collection-types/${READER_QUESTION_UID}/${documentId}`);
});
async function ask(question: string, more: object = {}): Promise<string> {
  const documentId = await createEntry(READER_QUESTION_UID, { question, ...more });
  asked.push(documentId);
  return documentId;
}
const stateOf = async (documentId: string) =>
  (await savedEntry<{ state: string }>(READER_QUESTION_UID, documentId)).state;
const list = () => desk.page.getByRole('listbox', { name: 'Reader questions' });
const option = (text: string) => desk.page.getByRole('option', { name: new RegExp(text) });
const isSelected = async (text: string) => expect(await option(text).getAttribute('aria-selected')).toBe('true');

it('are gone through by keys, which do nothing anywhere else, and each decision can be taken back', async () => {
  const consent = { publish: true, version: '1', at: '2026-11-01T10:00:00.000Z' };
  const pier = await ask('Who paid for the new pier in the harbour?', {
    askedBy: 'Sarah J.',
    place: 'London',
    consent,
  });
  const tide = await ask('Where can the tide tables be found now?');
  const buoy = await ask('Why were the buoys painted green this year?');
  desk = await openDesk();
  await desk.open(QUEUE);
  await list().waitFor();
  await option('new pier').click();
  await desk.page.getByRole('link', { name: 'Answer' }).focus();
  await desk.page.keyboard.press('d');

  // Back from there.
  await desk.page.getByRole('combobox', { name: 'State' }).focus();
  await desk.tabTo(list());
  expect(await stateOf(pier)).toBe('received');
  await desk.page.getByText('Sarah J., London').waitFor();
  await desk.page.keyboard.press('d');
  await desk.page.getByText('Declined', { exact: true }).waitFor();
  await option('new pier').waitFor({ state: 'detached' });
  await eventually(() => isSelected('tide tables'));
  expect(await stateOf(pier)).toBe('declined');
  expect(await desk.seriousIn('main')).toEqual([]);
  await desk.shot('questions');

  await desk.page.keyboard.press('u');
  await option('new pier').waitFor();
  expect(await stateOf(pier)).toBe('received');

  await option('tide tables').click();
  await list().focus();
  await desk.page.keyboard.press('j');
  await eventually(() => isSelected('buoys painted'));
  await desk.page.keyboard.press('a');
  await option('buoys painted').waitFor({ state: 'detached' });
  await desk.page.keyboard.press('k');
  await option('tide tables').click();
  await list().focus();
  await desk.page.keyboard.press('s');
  await option('tide tables').waitFor({ state: 'detached' });
  expect([await stateOf(buoy), await stateOf(tide)]).toEqual(['accepted', 'spam']);

  await option('new pier').click();
  await list().focus();
  await desk.page.keyboard.press('n');
  await desk.page.waitForURL(new RegExp(`${READER_QUESTION_UID}/${pier}`));
});

it('that ask the same are decided about at once, with the answer that there is beside them', async () => {
  const [one, other] = [
    await ask('Will the lighthouse museum open again in spring?'),
    await ask('When in spring will the lighthouse museum open again?'),
  ];
  await createEntry('plugin::newsroom.faq', {
    question: 'Will the lighthouse museum open again in spring?',
    answer: 'It opens on the first of April.',
  });
  desk = await openDesk({ colorScheme: 'dark' });
  await desk.open(QUEUE);
  await option('^Will the lighthouse museum').click();
  await desk.page.getByText('It opens on the first of April.').waitFor();
  await desk.shot('questions-alike-dark');
  await desk.page.getByRole('checkbox', { name: /^Decide about all 2/ }).click();
  await desk.page.getByRole('button', { name: 'Accept', exact: true }).click();

  await desk.page.getByText('2 accepted', { exact: true }).waitFor();
  expect([await stateOf(one), await stateOf(other)]).toEqual(['accepted', 'accepted']);
});

it('lose who has asked, when an editor is asked to see to it, on a telephone too', async () => {
  const quay = await ask('How old is the old quay at Norrvik?', { askedBy: 'Tom Quill', email: 'tom@example.org' });
  desk = await openDesk({ viewport: { width: 390, height: 800 } });
  await desk.open(QUEUE);
  await option('old quay').click();
  await desk.shot('questions-narrow');
  expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await desk.page.getByRole('button', { name: 'Take off who has asked…' }).click();
  await desk.shot('questions-forget-narrow');
  await desk.page.getByRole('button', { name: 'Take off', exact: true }).click();

  await desk.page.getByRole('button', { name: 'Take off who has asked…' }).waitFor({ state: 'detached' });
  const saved = await savedEntry<{ askedBy: null; email: null }>(READER_QUESTION_UID, quay);
  expect([saved.askedBy, saved.email]).toEqual([null, null]);
});

it('get an answer that there is, an editor, and a place in the article and the FAQ, each by one press', async () => {
  const article = await createEntry('plugin::newsroom.article', {
    title: 'Ferry timetable',
    slug: 'ferry-timetable-of-questions',
    body: [{ __component: 'newsroom.prose', markdown: 'The ferry sails daily from the new pier, at ten past six.' }],
  });
  await createEntry('plugin::newsroom.faq', {
    question: 'Does the Norrvik ferry carry bicycles in winter?',
    answer: 'It does, **free of charge**.',
  });
  const ferry = await ask('Will the Norrvik ferry carry bicycles this winter? Write to tom.quill@example.org', {
    article,
  });
  desk = await openDesk();
  await desk.open(QUEUE);
  await option('carry bicycles this winter').click();
  await desk.page.locator('mark', { hasText: 'tom.quill@example.org' }).waitFor();

  await desk.page.getByRole('combobox', { name: 'Who answers' }).click();
  await desk.page.getByRole('option', { name: 'Assigned to me' }).click();
  await desk.page.getByRole('combobox', { name: 'Who answers' }).getByText('Assigned to me').waitFor();
  await desk.page.getByRole('checkbox', { name: 'Mine only' }).click();
  await eventually(async () => expect(await desk.page.getByRole('option').count()).toBe(1));
  expect(desk.page.url()).toContain('mine=true');
  await desk.shot('questions-mine');

  await desk.page.getByRole('button', { name: 'Use this answer' }).click();
  await desk.page.getByText('Answered', { exact: true }).first().waitFor();
  await eventually(async () => expect(await stateOf(ferry)).toBe('answered'));

  await desk.open(`${QUEUE}&state=answered&mine=true`);
  await desk.page.getByRole('button', { name: 'Put it into its article' }).click();
  await desk.page.getByText('Stands in the draft of').waitFor();
  await desk.page.getByRole('button', { name: 'Make it a FAQ entry' }).click();
  await desk.page.getByText('Is asked in the FAQ as well:').waitFor();
  expect(await desk.seriousIn('main')).toEqual([]);
  await desk.shot('questions-uses');
  const { body } = await savedEntry<{ body: { __component: string }[] }>('plugin::newsroom.article', article);
  expect(body.map(({ __component }) => __component)).toEqual(['newsroom.prose', 'newsroom.question-embed']);

  await desk.page.getByRole('link', { name: 'Open' }).click();
  const panel = desk.page.getByRole('complementary').filter({ hasText: 'Stands in the draft of' });
  await panel.getByRole('link', { name: 'Ferry timetable' }).waitFor();
  await desk.shot('question-panel');
});
