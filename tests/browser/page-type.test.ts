import { type Desk, createEntry, openDesk, savedEntry } from './harness/desk';

const PAGE = 'api::page.page';
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

interface Page {
  content: { children: { text: string }[] }[];
  details: string;
  markup: string;
  lead: { text: string };
  sections: { points: { text: string }[] }[];
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
