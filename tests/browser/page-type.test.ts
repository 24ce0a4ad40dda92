import { type Desk, createEntry, eventually, openDesk, savedEntry } from './harness/desk';

const PAGE = 'api::page.page';
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

interface Page {
  content: { children: { text: string }[] }[];
  details: string;
  markup: string;
  lead: { text: string };
  sections: { text: string; markdown: string; points: { text: string }[] }[];
}

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

it("checks every field of the application's own type, and mends each in its own format", async () => {
  const documentId = await createEntry(PAGE, {
    title: 'How to reach the newsroom',
    content: [paragraph('Write an email to the desk.'), paragraph('ADVERTISEMENT')],
    details: 'The desk is open on weekdays.\n\nADVERTISEMENT\n',
    markup: '<p class="note">Caf&eacute; guests send an email first.</p>',
    lead: { kicker: 'Contact', text: 'An email is answered within a day.' },
    sections: [
      {
        __component: 'page.section',
        heading: 'By telephone',
        text: 'The lines are open from nine.',
        points: [
          { label: 'City desk', text: 'Ask for the editor.' },
          { label: 'Archive', text: 'Send an email instead.' },
        ],
      },
    ],
  });
  await desk.open(`/content-manager/collection-types/${PAGE}/${documentId}`);
  await desk.panelMessage('“email” has a hyphen in this house').waitFor();

  // HTML is read as soon as its reader is loaded, a little later than the rest.
  await desk.page.getByRole('button', { name: /^Fix 6 safe/ }).click();
  await desk.page.getByRole('button', { name: 'Apply' }).click();
  await desk.panelMessage('has a hyphen in this house').waitFor({ state: 'hidden' });
  const saved = desk.page.waitForResponse((response) => response.request().method() === 'PUT' && response.ok());
  await desk.page.getByRole('button', { name: 'Save', exact: true }).click();
  await saved;

  const page = await savedEntry<Page>(PAGE, documentId);
  expect(page.content.map(({ children }) => children[0]?.text)).toEqual(['Write an e-mail to the desk.']);
  expect(page.details.trim()).toBe('The desk is open on weekdays.');
  expect(page.markup).toBe('<p class="note">Caf&eacute; guests send an e-mail first.</p>');
  expect(page.lead.text).toBe('An e-mail is answered within a day.');
  expect(page.sections[0]?.points.map(({ text }) => text)).toEqual(['Ask for the editor.', 'Send an e-mail instead.']);
});

/** What is selected where the hands are, and all the words there, whatever they type in. */
const atHand = (): Promise<{ selected: string; all: string }> =>
  desk.page.evaluate(() => {
    const hands = document.activeElement;
    if (hands instanceof HTMLTextAreaElement)
      return { selected: hands.value.slice(hands.selectionStart, hands.selectionEnd), all: hands.value };
    const editor = hands?.closest<HTMLElement & { CodeMirror?: Record<'getSelection' | 'getValue', () => string> }>(
      '.CodeMirror',
    )?.CodeMirror;
    if (editor) return { selected: editor.getSelection(), all: editor.getValue() };
    return { selected: String(window.getSelection()), all: hands?.textContent ?? '' };
  });

it('leads to the words in every kind of editor, and mends no other field than theirs', async () => {
  const documentId = await createEntry(PAGE, {
    title: 'Where to write',
    content: [paragraph('Two ways are open.'), paragraph('Another email works as well.')],
    details: 'Two ways are open.\n\nSend an email first.',
    markup: '<p class="note">Caf&eacute; guests send an email first.</p>',
    lead: { kicker: 'Contact', text: 'An email is answered within a day.' },
    sections: [
      { __component: 'page.section', heading: 'By telephone', text: 'From nine.', markdown: 'Or send an email.' },
    ],
  });
  await desk.open(`/content-manager/collection-types/${PAGE}/${documentId}`);
  // HTML is read a little later than the rest.
  await desk.page.getByRole('button', { name: /^Fix 5 safe/ }).waitFor();

  for (const place of [
    'Another email works',
    'Send an email',
    'guests send an email',
    'An email is',
    'Or send an email',
  ]) {
    await desk.page.keyboard.press('F8');
    await eventually(async () =>
      expect(await atHand()).toEqual({ selected: 'email', all: expect.stringContaining(place) as string }),
    );
  }
  // The hands go on in the words, although the button is gone.
  await desk.page.locator('.CodeMirror').getByRole('button', { name: 'Put the hyphen' }).click();
  await eventually(async () => expect((await atHand()).all).toBe('Or send an e-mail.'));
  await desk.page.getByRole('button', { name: /^Fix 4 safe/ }).waitFor();
  const saved = desk.page.waitForResponse((response) => response.request().method() === 'PUT' && response.ok());
  await desk.page.getByRole('button', { name: 'Save', exact: true }).click();
  await saved;

  const [section] = (await savedEntry<Page>(PAGE, documentId)).sections;
  expect(section).toMatchObject({ text: 'From nine.', markdown: 'Or send an e-mail.' });
});
