import { type Desk, bySlugStatus, openDesk, readBySlug } from './harness/desk';

const TOO_LONG = 'Row 1 has 3 cells, the header only 2';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

it('refuses a broken article, and lets it out once it is repaired', async () => {
  const article = await desk.draft({
    title: 'Tram fares in spring',
    slug: 'tram-fares-in-spring',
    body: [
      {
        __component: 'newsroom.table',
        grid: {
          rows: [
            ['City', 'Fare'],
            ['Lyon', '2.10', 'return 4.00'],
          ],
          headerRows: 1,
          headerColumn: false,
        },
      },
    ],
  });
  await desk.openArticle(article);
  await desk.message(TOO_LONG).waitFor();

  await desk.page.getByRole('button', { name: 'Publish', exact: true }).click();
  await desk.message('Not published').waitFor();
  expect(await bySlugStatus('tram-fares-in-spring')).toBe(404);

  await desk.page.keyboard.press('Escape');
  await desk.page.getByRole('button', { name: 'Repair table…' }).first().click();
  await desk.page.getByRole('button', { name: 'Apply' }).click();
  await desk.message(TOO_LONG).waitFor({ state: 'hidden' });
  await desk.publish();

  const { title, blocks } = await readBySlug('tram-fares-in-spring');
  expect(title).toBe('Tram fares in spring');
  expect(JSON.stringify(blocks)).toContain('return 4.00');
});
