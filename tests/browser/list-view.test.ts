import { type Desk, openDesk } from './harness/desk';

const LIST = '/content-manager/collection-types/plugin::newsroom.article';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

it('tells in the list what is broken, with one request', async () => {
  const grid = (...rows: string[][]) => ({
    __component: 'newsroom.table',
    grid: { rows, headerRows: 1, headerColumn: false },
  });
  await desk.draft({
    title: 'A broken timetable',
    slug: 'a-broken-timetable',
    body: [grid(['Day', 'Boats'], ['Sunday', '4', 'late'])],
  });
  await desk.draft({
    title: 'A sound timetable',
    slug: 'a-sound-timetable',
    body: [grid(['Day', 'Boats'], ['Sunday', '4'], ['Monday', '9'])],
  });
  const requests: string[] = [];
  desk.page.on('request', (request) => {
    if (request.url().includes('/newsroom/states')) requests.push(request.url());
  });

  await desk.open(`${LIST}?sort=title:ASC&pageSize=100`);

  // Strapi's tour of the content manager lies over the list.
  await desk.page
    .getByRole('button', { name: 'Skip' })
    .click({ timeout: 5_000 })
    .catch(() => undefined);
  const row = (title: string) => desk.page.getByRole('row').filter({ hasText: title });
  await row('A broken timetable').getByText('1 error').waitFor();
  await row('A sound timetable').getByText('1 warning').waitFor();
  expect(await desk.page.locator('thead').getByText('To fix', { exact: true }).count()).toBe(1);
  expect(requests).toHaveLength(1);
  const folder = process.env['NEWSROOM_SHOTS'];
  if (folder) await desk.page.screenshot({ path: `${folder}/list-view.png` });

  await desk.open('/content-manager/collection-types/plugin::newsroom.author');
  await desk.page.locator('thead, [data-strapi-expanded], main').first().waitFor();
  await desk.page.getByText('0 entries found').waitFor();
  expect(await desk.page.locator('thead').getByText('To fix', { exact: true }).count()).toBe(0);
});
