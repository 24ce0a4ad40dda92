import { type Desk, createEntry, eventually, openDesk } from './harness/desk';

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
  const row = (title: string) => desk.page.getByRole('row').filter({ hasText: title });
  await row('A broken timetable').getByText('1 error').waitFor();
  await row('A sound timetable').getByText('1 warning').waitFor();
  await eventually(async () =>
    expect(await desk.page.locator('thead').getByText('To fix', { exact: true }).count()).toBe(1),
  );
  expect(requests).toHaveLength(1);
  await desk.shot('list-view');

  await desk.page.route('**/newsroom/states?*', (route) => route.abort());
  await desk.page.reload();
  const again = row('A broken timetable').getByRole('button', { name: 'Try again' });
  await again.waitFor();
  await desk.shot('list-view-not-known');
  await desk.page.unroute('**/newsroom/states?*');
  await again.click();
  await row('A broken timetable').getByText('1 error').waitFor();
  await row('A sound timetable').getByText('1 warning').waitFor();

  await desk.open('/content-manager/collection-types/plugin::newsroom.author');
  await desk.page.locator('thead, [data-strapi-expanded], main').first().waitFor();
  // Other tests may have made some.
  await desk.page.getByText(/\d+ entr(?:y|ies) found/).waitFor();
  await eventually(async () =>
    expect(await desk.page.locator('thead').getByText('To fix', { exact: true }).count()).toBe(0),
  );
});

const PAGES = '/content-manager/collection-types/api::page.page';
const head = () => desk.page.locator('thead').getByText('To fix', { exact: true });

it("has its column in the list of the application's own type as soon as it is drawn", async () => {
  await createEntry('api::page.page', { title: 'How to reach us' });
  await desk.page.route('**/newsroom/checked', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });

  await desk.open(PAGES);

  await desk.page.getByText('How to reach us').waitFor();
  await eventually(async () => expect(await head().count()).toBe(1));
  await desk.page.unroute('**/newsroom/checked');
});

it('opens without it where the server does not answer', async () => {
  await desk.page.route('**/newsroom/**', () => undefined);

  await desk.open(PAGES);

  await desk.page.getByText('How to reach us').waitFor();
  await eventually(async () => expect(await head().count()).toBe(0));
  await desk.page.unroute('**/newsroom/**');
});

it('can be narrowed down to what has errors, and keeps that in its address', async () => {
  await desk.open(`${LIST}?page=1&pageSize=100&sort=title:ASC`);
  await desk.page.getByRole('button', { name: 'Filters' }).click();
  await desk.page.getByRole('combobox', { name: 'Select field' }).click();
  await desk.page.getByRole('option', { name: 'Newsroom check' }).click();
  await desk.page.getByRole('combobox', { name: 'Newsroom check' }).click();
  await desk.settle();
  await desk.shot('list-filter');
  await desk.page.getByRole('option', { name: 'Errors' }).click();
  await desk.page.getByRole('button', { name: 'Add filter' }).click();
  await desk.page.getByText('Newsroom check is Errors').waitFor();
  expect(decodeURIComponent(desk.page.url())).toContain('filters[$and][0][newsroomState][$eq]=errors');

  await desk.page.addInitScript(() => localStorage.setItem('strapi-admin-language', 'de'));
  await desk.page.reload();

  await desk.page.getByText('Newsroom-Prüfung ist Fehler').waitFor();
  await desk.page.getByRole('row').filter({ hasText: 'A broken timetable' }).getByText('1 Fehler').waitFor();
  await desk.shot('list-filtered-de');
  await eventually(async () => expect(await desk.page.getByText('A sound timetable').count()).toBe(0));
});
