import { type Desk, bySlugStatus, openDesk, readBySlug } from './harness/desk';

const REPEATED = 'The header stands again in row 2';

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
            ['Lyon', '2.10'],
            ['City', 'Fare'],
            ['Nice', '1.70'],
          ],
          headerRows: 1,
          headerColumn: false,
        },
      },
    ],
  });
  await desk.openArticle(article);
  await desk.message(REPEATED).waitFor();

  await desk.page.getByRole('button', { name: 'Publish', exact: true }).click();
  await desk.message('Not ready to publish').waitFor();
  expect(await bySlugStatus('tram-fares-in-spring')).toBe(404);

  await desk.page.keyboard.press('Escape');
  await desk.page.getByRole('button', { name: 'Merge the two…' }).first().click();
  await desk.page.getByRole('button', { name: 'Apply' }).click();
  await desk.panelMessage(REPEATED).waitFor({ state: 'hidden' });
  await desk.publish();

  const { title, html } = await readBySlug('tram-fares-in-spring');
  expect(title).toBe('Tram fares in spring');
  expect(html.match(/City/g)).toHaveLength(1);
  expect(html).toContain('Nice');
});
