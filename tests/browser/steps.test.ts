import { type Desk, eventually, openDesk } from './harness/desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

const prose = (markdown: string) => ({ __component: 'newsroom.prose', markdown });
const BODY = [
  prose('The sample page read: “Lorem ipsum dolor sit amet.'),
  {
    __component: 'newsroom.table',
    grid: { rows: [['City', 'Fare'], ['Lyon', '2.10', '3'], ['Nice']], headerRows: 1, headerColumn: false },
  },
];
const card = () => desk.page.locator('.CodeMirror').getByRole('group');
const hasFocus = (selector: string): Promise<boolean> =>
  desk.page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector);

it('goes from finding to finding by F8, from the prose and from a table, and back into the words by Escape', async () => {
  const article = await desk.draft({ title: 'A printer on a ferry', slug: 'a-printer-on-a-ferry', body: BODY });
  await desk.openArticle(article);
  await desk.panelMessage('A quotation opens').waitFor();

  await desk.page.keyboard.press('F8');
  await card().waitFor();
  await eventually(async () => expect(await card().innerText()).toMatch(/1 of \d/));
  await desk.shot('f8-prose');
  await desk.page.keyboard.press('Escape');
  await card().waitFor({ state: 'hidden' });
  await eventually(async () => expect(await hasFocus('.CodeMirror')).toBe(true));

  await desk.page.keyboard.press('F8');
  await desk.page.keyboard.press('Shift+F8');
  await card().getByText('1 of').waitFor();
  await desk.page.keyboard.press('Shift+F8');
  await card().waitFor({ state: 'hidden' });

  await desk.page
    .locator('[data-newsroom-row]', { hasText: 'Row 1 has 3 cells' })
    .getByText('Go there')
    .first()
    .click();
  await desk.page.locator('[data-newsroom-grid] td[data-row="1"]:focus').waitFor();
  await desk.page.keyboard.press('F8');
  await desk.page.locator('[data-newsroom-grid] td[data-row="2"]:focus').waitFor();
  await eventually(async () => expect(await hasFocus('[data-newsroom-grid]')).toBe(true));
});

it('keeps the state and the next finding in sight while the panel is not', async () => {
  const article = await desk.draft({ title: 'A printer on a tram', slug: 'a-printer-on-a-tram', body: BODY });
  await desk.page.setViewportSize({ width: 1280, height: 300 });
  await desk.openArticle(article);
  const strip = desk.page.locator('[data-newsroom-strip]');
  await strip.getByText('A quotation opens').waitFor();
  await desk.shot('strip');

  await strip.getByRole('button', { name: 'Next' }).click();

  await card().waitFor();
  await strip.waitFor({ state: 'hidden' });
  await eventually(async () => expect(await hasFocus('.CodeMirror')).toBe(true));
  await desk.page.setViewportSize({ width: 390, height: 800 });
  await desk.page.locator('[data-newsroom-line]').getByRole('button', { name: 'Next' }).click();
  await desk.page.locator('[data-newsroom-grid] td[data-row="1"]:focus').waitFor();
  await desk.shot('next-390');
});

it('leads from the drawer of a narrow screen to words far down in a folded block', async () => {
  const lines = (block: number, count: number): string =>
    Array.from({ length: count }, (_, line) => `Berth ${block * 100 + line} was let in spring.`).join('\n\n');
  const body = Array.from({ length: 24 }, (_, block) => prose(lines(block, 3)));
  body[20] = prose(`${lines(20, 14)}\n\nThe sample read: “Lorem ipsum dolor sit amet.`);
  const article = await desk.draft({ title: 'Berths by number', slug: 'berths-by-number', body });
  // What a window of 1280 by 900 is at 200 % zoom.
  await desk.page.setViewportSize({ width: 640, height: 450 });
  await desk.openArticle(article);
  await desk.page.getByRole('button', { name: 'Open more actions' }).click();
  await desk.page
    .locator('[data-newsroom-row]', { hasText: 'A quotation opens' })
    .getByText('Go there')
    .first()
    .click();

  const selection = desk.page.locator('.newsroom-mark').first();
  await selection.waitFor();
  await eventually(async () => {
    const { y = 0 } = (await selection.boundingBox()) ?? {};
    // Between the bars at the top and at the foot.
    expect(y).toBeGreaterThan(64);
    expect(y).toBeLessThan(350);
  });
  await desk.shot('gone-there-200');
});
