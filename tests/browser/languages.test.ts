import { type Desk, eventually, openDesk } from './harness/desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

const BROKEN = {
  __component: 'newsroom.table',
  grid: {
    rows: [
      ['Class', 'Fare'],
      ['Seat', '29', 'from Monday'],
    ],
    headerRows: 1,
    headerColumn: false,
  },
};

it.each([
  ['de', '1 Fehler', 'Ist Absicht', 'Zeile 1 hat 3 Zellen'],
  ['fr', '1 erreur', 'C’est voulu', 'La ligne 1'],
  ['es', '1 error', 'Es a propósito', 'La fila 1'],
  ['uk', '1 помилка', 'Так задумано', 'У рядку 1'],
])('the panel speaks %s, and so do the rules', async (language, counts, onPurpose, message) => {
  const article = await desk.draft({ title: `Fares in ${language}`, slug: `fares-in-${language}`, body: [BROKEN] });
  await desk.page.addInitScript((code) => localStorage.setItem('strapi-admin-language', code), language);

  await desk.openArticle(article);

  const panel = desk.page.locator('[data-newsroom-row]').first();
  await panel.getByText(message).waitFor();
  await desk.shot(`panel-${language}`);
  await eventually(async () =>
    expect(await desk.page.locator('[data-newsroom-heading]').innerText()).toContain(counts),
  );
  await eventually(async () => expect(await panel.getByRole('button', { name: onPurpose }).count()).toBe(1));
});
